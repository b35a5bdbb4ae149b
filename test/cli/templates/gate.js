/* global GATE_DATA */
(function () {
  globalThis.gateSaw = GATE_DATA;
})();
