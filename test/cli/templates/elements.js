globalThis.elementsRan = true;
