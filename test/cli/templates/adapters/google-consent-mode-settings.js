/* global GATE_ADAPTERS */
GATE_ADAPTERS['google-consent-mode'] = 2;
