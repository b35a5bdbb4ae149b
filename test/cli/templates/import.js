/* global GATE_PARTS */
GATE_PARTS.adopt = 1;
