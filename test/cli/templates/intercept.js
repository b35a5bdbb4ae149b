/* global GATE_PARTS */
(function () {
  GATE_PARTS.intercept = 1;
})();
