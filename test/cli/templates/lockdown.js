/* global GATE_PARTS */
(function () {
  GATE_PARTS.lockdown = 1;
})();
