globalThis.overlayRan = true;
