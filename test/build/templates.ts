import type { Templates } from '../../src/build/script-files.ts';

/** Templates that leave what they are told where a test can read it; the quotes are those of a minifier. */
export const templates: Templates = {
  gate: '(function(){globalThis.gateSaw=GATE_DATA})();\n//# end of the gate',
  'gate-compiled': '(function(){globalThis.gateSaw=GATE_DATA})();\n//# end of the gate',
  intercept: '(function(){GATE_PARTS.intercept=1})();\n',
  lockdown: '(function(){GATE_PARTS.lockdown=1})();\n',
  law: '(function(){GATE_PARTS.law=1})();\n',
  import: '(function(){GATE_PARTS.adopt=1})();\n',
  imported: 'globalThis.importedRan=true;\n',
  unsent: '(function(){GATE_PARTS.unsent=1})();\n',
  first: '(function(){GATE_PARTS.first=1})();\n',
  answer: '(function(){globalThis.answerSaw=ANSWER_DATA})()',
  receipts: '(function(){ANSWER_PARTS.receipts=1})();\n',
  languages: '(function(){globalThis.languagesSaw=LANGUAGES_DATA})()',
  banner: 'globalThis.bannerRan=true;\n',
  preferences: 'globalThis.preferencesRan=true;\n',
  elements: '(function(){globalThis.elementsSaw=ELEMENTS_DATA})()',
  policy: 'globalThis.policyRan=true;\n',
  report: '(function(){globalThis.reportSaw=REPORT_DATA})()',
  overlay: 'globalThis.overlayRan=true;\n',
  guard: 'globalThis.guardRan=true;\n',
  adapters: { 'google-consent-mode': 'GATE_ADAPTERS.mode=1', 'google-consent-mode-settings': 'GATE_ADAPTERS.mode=2' },
  texts: { de: '/* Grüße */globalThis.german=1;', 'pt-BR': 'globalThis.portuguese=1;' },
  'element-texts': { de: 'globalThis.germanElements=1;' },
};
