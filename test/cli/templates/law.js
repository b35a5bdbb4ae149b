/* global GATE_PARTS */
GATE_PARTS.law = 1;
