globalThis.guardRan = true;
