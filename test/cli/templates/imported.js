globalThis.importedRan = true;
