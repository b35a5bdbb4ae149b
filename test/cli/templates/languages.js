/* global LANGUAGES_DATA */
(function () {
  globalThis.languagesSaw = LANGUAGES_DATA;
})();
