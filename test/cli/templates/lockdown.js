/* global GATE_LOCKDOWN:writable */
(function () {
  GATE_LOCKDOWN = 1;
})();
