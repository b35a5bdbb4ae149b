import type { AnswerData, Parts } from './core/gate-data.ts';
import { createDesk } from './page/desk.ts';
import type { CreateReceipts } from './page/receipts/receipts.ts';
import type { ScriptDesk } from './page/script-door.ts';
import type { Watch } from './page/watch/watch.ts';
import type { ScriptElements } from './script-elements.ts';
import type { ScriptLanguages } from './script-languages.ts';

// answer.js of the script door: comes beside the banner, and whenever an answer is given without it. It loads files by
// the gate's own function, because a page lets a Trusted Types policy be made once.
declare const ANSWER_DATA: AnswerData;
/** What of the optional parts the build has put in front. */
declare const ANSWER_PARTS: { readonly receipts?: CreateReceipts };

const parts = (globalThis as unknown as { __consentinel: Parts }).__consentinel;
const {
  beyond,
  settings = {},
  preferences,
  details,
  languages,
  report,
  overlay,
  imported,
  elements,
  guard,
  shown,
} = ANSWER_DATA;

const desk: ScriptDesk = (given, take) =>
  createDesk(
    {
      beyond,
      settings,
      shown,
      receipts: ANSWER_PARTS.receipts,
      preferences: () => take(preferences, () => parts.preferences),
      elements: async () => (await take(elements, () => parts.elements as ScriptElements | undefined))(take),
      details: () => take(details, () => parts.details),
      report: () => take(report, () => parts.report as Watch | undefined),
      overlay: () => take(overlay, () => parts.overlay),
      guard: () => take(guard, () => parts.guard),
      imported: () =>
        imported ? take(imported, () => parts.imported) : Promise.reject(new Error('no answers to be imported')),
      // English is in the banner itself.
      texts: async (wanted) =>
        /^en\b/i.test(wanted[0] ?? '')
          ? undefined
          : (await take(languages, () => parts.languages as ScriptLanguages | undefined))(wanted, take),
    },
    given,
  );
parts.desk = desk;
