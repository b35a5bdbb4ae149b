/* global GATE_INTERCEPT:writable */
(function () {
  GATE_INTERCEPT = 1;
})();
