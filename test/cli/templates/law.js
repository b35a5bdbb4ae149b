GATE_PARTS.law = 1;
