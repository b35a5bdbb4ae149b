globalThis.german = 1;
