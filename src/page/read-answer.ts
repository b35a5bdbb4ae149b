import { newestAnswer, type Answer } from '../core/answer.ts';
import type { Settings } from '../core/read-config.ts';
import { daysIn, type Regime } from '../core/regime.ts';

export const nowInSeconds = (): number => Math.floor(Date.now() / 1000);

/**
 * Every value of a cookie: a site that changed the cookie's domain has left two behind. An answer has only characters
 * that a cookie carries as they are. Blocked storage holds nothing.
 */
export function readValues(name: string): string[] {
  try {
    return document.cookie
      .split('; ')
      .filter((cookie) => cookie.startsWith(`${name}=`))
      .map((cookie) => cookie.slice(name.length + 1));
  } catch {
    return [];
  }
}

/** For as long as an answer counts by the law of the place, where that is not the site's own lifetime. */
export const readAnswer = ({ cookie }: Settings, regime: Regime): Answer | undefined =>
  newestAnswer(readValues(cookie.name), nowInSeconds(), daysIn(regime, cookie.days));
