import type { Advice } from '../core/advice.ts';
import type { Unknown } from '../core/config.ts';
import type { Decision } from '../core/decide.ts';
import type { Ledger } from '../core/ledger.ts';
import type { Attempt, Outcome } from '../core/report.ts';

/*
 * The overlay speaks English, as the console and the command line do: it is read by who runs the site, not by visitors.
 */

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  allowed: 'Let through',
  held: 'Held back',
  'would-hold': 'Would be held',
  passed: 'Got past',
  dropped: 'Held and given up',
  replayed: 'Sent after the choice',
};

/** What an outcome means, for who has not met it. */
export const outcomeMeanings: Readonly<Record<Outcome, string>> = {
  allowed: 'It went out, and it may.',
  held: 'It waits for the visitor, or for ever.',
  'would-hold': 'It went out, because the site only observes. In enforce mode it is held.',
  passed: 'It went out, or was stored: before a script could stop it, past every script, or as a stranger that may.',
  dropped: 'It was held, and there was no room to keep it for later.',
  replayed: 'It was held, and went out when the visitor had allowed it.',
};

const attemptWords: Readonly<Record<Attempt, string>> = {
  request: 'Request',
  cookie: 'Cookie',
  local: 'Local storage',
  session: 'Session storage',
  database: 'Database',
  cache: 'Cache',
};

const ways: Readonly<Record<string, string>> = {
  script: 'Script',
  iframe: 'Frame',
  img: 'Image',
  css: 'From a style sheet',
  link: 'Style sheet or hint',
  fetch: 'Fetch',
  XMLHttpRequest: 'Data request',
  sendBeacon: 'Beacon',
  browser: 'Request',
};
export const wayWords = (what: Attempt, way: string): string =>
  what === 'request' ? (ways[way] ?? way) : way === 'present' ? attemptWords[what] : `${attemptWords[what]}, ${way}`;

/** Whether an item is allowed, and why. */
export function decisionWords(decided: Decision[string] | undefined): string {
  if (!decided) return 'Not allowed: the config does not name it.';
  switch (decided.reason) {
    case 'necessary':
      return 'Allowed: strictly necessary.';
    case 'answer':
      return decided.granted ? 'Allowed: the visitor said yes.' : 'Not allowed: the visitor said no.';
    case 'default':
      return 'Not allowed: the visitor has not answered.';
    case 'regime':
      return 'Allowed: the law of the visitor’s place lets it run until somebody says no.';
    case 'gpc':
      return 'Not allowed: the browser sends Global Privacy Control.';
    case 'region':
      return 'Not allowed yet: where the visitor is, is still being asked for.';
    case 'sensitive-path':
      return 'Not allowed: the config keeps it off pages like this one.';
    default:
      return `${decided.granted ? 'Allowed' : 'Not allowed'}: ${decided.reason satisfies never as string}.`;
  }
}

export const unknownWords: Readonly<Record<Unknown, string>> = {
  allow: 'Nobody knows this one. It is let through, as “unknown”: “allow” says.',
  report: 'Nobody knows this one. It is let through and reported, as “unknown”: “report” says.',
  block: 'Nobody knows this one. It is held, as “unknown”: “block” says.',
};

export const adviceWords: Readonly<Record<Advice['why'], string>> = {
  'not-named': 'The catalogue knows it, the config does not name it. To ask for it, add to',
  'unknown-host': 'To ask for it, add a vendor of your own to',
  'unknown-names': 'If a vendor leaves these, say so in its entry; your own need nothing. Add to',
};

export const modeWords: Readonly<Record<Ledger['mode'], string>> = {
  observe: 'Observes',
  enforce: 'Enforces',
  lockdown: 'Lockdown',
};

/** The one sentence. `strangers`: how many of what got past went to hosts that nobody knows. */
export function summary(
  { mode }: Pick<Ledger, 'mode'>,
  counts: Readonly<Partial<Record<Outcome, number>>>,
  strangers: number,
): string {
  const { held = 0, dropped = 0 } = counts;
  const passed = (counts.passed ?? 0) - strangers;
  const would = counts['would-hold'] ?? 0;
  if (mode === 'observe')
    return would > 0
      ? `Nothing is held back. ${would} of these would be held in enforce mode.`
      : 'Nothing would be held in enforce mode.';
  if (passed > 0) return `${passed} got past without permission.`;
  if (strangers > 0) return `${strangers} went to somebody whom nobody knows.`;
  if (held + dropped > 0) return `${held + dropped} held back. Nothing went out without permission.`;
  return counts.allowed ? 'Everything that went out was allowed.' : 'Nothing has gone out.';
}
