/* global BANNER_DATA */
(function () {
  globalThis.bannerSaw = BANNER_DATA;
})();
