globalThis.preferencesRan = true;
