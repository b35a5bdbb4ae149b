import type { ImportSettings } from '../core/config.ts';
import { OLD_COOKIES } from '../core/import-answer.ts';
import type { Desk } from './door.ts';
import type { Page } from './page.ts';
import { readAnswer, readValues } from './read-answer.ts';

/** What the old consent manager left in this browser, the longest first; there may be copies on several domains. */
export function oldTexts({ from, cookie = OLD_COOKIES[from], storage }: ImportSettings): string[] {
  if (storage !== 'local') return readValues(cookie);
  try {
    return [localStorage.getItem(cookie) ?? ''].filter(Boolean);
  } catch {
    return [];
  }
}

/** The part of the gate that only those sites have whose config imports the answers of an earlier consent manager. */
export type AdoptPart = (page: Page, need: (then: (desk: Desk) => unknown) => void, begin: () => void) => boolean;

/**
 * Whether the page begins later: somebody without an answer has given one before, which has to be read first, or what the
 * law allows by silence would load in spite of a refusal.
 */
export const adoptPart: AdoptPart = ({ read, facts }, need, begin) => {
  const { settings } = read;
  const old = settings.import;
  if (!old || readAnswer(settings, facts.now().regime) || !oldTexts(old)[0]) return false;
  need((desk) => desk.adopt(old).then(begin));
  return true;
};
