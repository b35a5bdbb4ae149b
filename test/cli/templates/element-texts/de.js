globalThis.germanElements = 1;
