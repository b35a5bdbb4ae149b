globalThis.interceptRan = true;
