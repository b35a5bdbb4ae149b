/* global ANSWER_DATA */
(function () {
  globalThis.answerSaw = ANSWER_DATA;
})();
