/* global GATE_PARTS */
GATE_PARTS.unsent = 1;
