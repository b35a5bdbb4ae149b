(function () {
  globalThis.elementsSaw = ELEMENTS_DATA;
})();
