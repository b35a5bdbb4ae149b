globalThis.bannerRan = true;
