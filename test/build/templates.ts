import type { Templates } from '../../src/build/script-files.ts';

/** Templates that leave what they are told where a test can read it; the quotes are those of a minifier. */
export const templates: Templates = {
  gate: '(function(){globalThis.gateSaw=GATE_DATA})();\n//# end of the gate',
  'gate-compiled': '(function(){globalThis.gateSaw=GATE_DATA})();\n//# end of the gate',
  law: '(function(){GATE_PARTS.law=1})();\n',
  answer: '(function(){globalThis.answerSaw=ANSWER_DATA})()',
  banner: 'globalThis.bannerRan=true;\n',
  preferences: 'globalThis.preferencesRan=true;\n',
  texts: { de: '/* Grüße */globalThis.german=1;', 'pt-BR': 'globalThis.portuguese=1;' },
};
