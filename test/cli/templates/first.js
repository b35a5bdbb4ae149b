/* global GATE_PARTS */
GATE_PARTS.first = 1;
