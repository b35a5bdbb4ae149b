/* global REPORT_DATA */
(function () {
  globalThis.reportSaw = REPORT_DATA;
})();
