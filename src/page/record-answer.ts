import Cookies from 'js-cookie';
import { formatAnswer, LONGEST_ANSWER, type Answer } from '../core/answer.ts';
import { idsIn } from '../core/item.ts';
import { makeAnswer } from '../core/make-answer.ts';
import { problem } from '../core/problem.ts';
import type { Beyond } from '../core/beyond.ts';
import type { Settings } from '../core/read-config.ts';
import { daysIn } from '../core/regime.ts';
import { parentDomains } from './domains.ts';
import type { Page } from './page.ts';
import { nowInSeconds, readValues } from './read-answer.ts';

/** Writes it, reads it back, and removes copies on other domains. */
function store({ cookie }: Settings, answer: Answer, days: number): 'stored' | 'answer-too-large' | 'storage-blocked' {
  const { name, domain } = cookie;
  const value = formatAnswer(answer);
  if (value.length > LONGEST_ANSWER) return 'answer-too-large';
  const attributes = { path: '/', sameSite: 'Lax', secure: location.protocol === 'https:' } as const;
  const on = (domain: string): { domain?: string } => (domain ? { domain } : {});
  const all = ['', ...parentDomains()];
  try {
    // The widest domain that the browser accepts: it refuses public suffixes itself.
    for (const wanted of domain === 'auto' ? [...all].reverse() : [domain ?? '']) {
      Cookies.set(name, value, { ...attributes, expires: days, ...on(wanted) });
      // Each look at the cookies is a question to another process.
      let kept = readValues(name);
      if (kept.includes(value) && kept.length > 1) {
        for (const other of all) if (other !== wanted) Cookies.remove(name, { ...attributes, ...on(other) });
        kept = readValues(name);
      }
      if (kept.includes(value)) return 'stored';
    }
  } catch {
    // As good as blocked.
  }
  return 'storage-blocked';
}

/** Stores it for that many days, and says so where that fails. */
export function keepAnswer(settings: Settings, announcer: Page['announcer'], answer: Answer, days: number): void {
  const outcome = store(settings, answer, days);
  if (outcome !== 'stored') announcer.problem(problem(outcome, `cookie ${settings.cookie.name}`));
}

/**
 * Stores the answer that grants exactly these ids, and returns it. One that cannot be stored holds for this page, and is
 * said to be so. `silent`: what nobody spoke of. `beyond` tells, by item, what stays behind after a withdrawal: said in one line.
 */
export function recordAnswer(
  { read, announcer, facts }: Page,
  before: readonly string[],
  granted: readonly string[],
  silent: readonly string[],
  beyond: Readonly<Record<string, Beyond>>,
): Answer {
  const { items, settings } = read;
  const { signal, regime } = facts.now();
  const answer = makeAnswer(items, granted, nowInSeconds(), settings.revision, signal[0] ? 'gpc' : undefined, silent);
  keepAnswer(settings, announcer, answer, daysIn(regime, settings.cookie.days));
  const lost = idsIn(items, answer.refused).filter((id) => before.includes(id));
  const stays = (what: keyof Beyond): string => [...new Set(lost.flatMap((id) => beyond[id]?.[what] ?? []))].join(' ');
  const why = { 'http-only': stays('httpOnly'), 'other-origin': stays('origins') };
  if (Object.values(why).some(Boolean)) announcer.problem(problem('trace-survived', lost.join(' '), why, 'warning'));
  return answer;
}
