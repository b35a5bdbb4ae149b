import type { Answer } from './answer.ts';
import type { ImportSettings } from './config.ts';
import { asked, type Item } from './item.ts';
import { READERS } from './old-answer.ts';

const DAY = 86_400;

/** Names of the cookies that the old consent managers write, if they are not told otherwise. */
export const OLD_COOKIES: Readonly<Record<ImportSettings['from'], string>> = {
  'vanilla-cookieconsent': 'cc_cookie',
  klaro: 'klaro',
  orejime: 'eu-consent',
  tarteaucitron: 'tarteaucitron',
  osano: 'cookieconsent_status',
};

/** Longer than any cookie; what lies in local storage may be anything. */
const LONGEST = 16_384;

/**
 * The first answer of somebody who answered the consent manager that was here before; `undefined` where that says nothing
 * about anything that is asked. It grants what was allowed by everything that stood for it, and refuses what any of that
 * refused; what was not asked about is in neither list, so it is asked. `now` in seconds; `days`: for how long an answer
 * counts, from when it was given: an old cookie that does not tell is taken to be as old as the day of the change.
 */
export function importAnswer(
  items: readonly Item[],
  settings: ImportSettings,
  text: string,
  revision: number,
  now: number,
  days: number,
): Answer | undefined {
  if ((settings.revision ?? 0) !== revision || text.length > LONGEST) return undefined;
  const old = READERS[settings.from](text);
  if (!old || (old.revision ?? 0) !== (settings.oldRevision ?? 0)) return undefined;
  const at = old.at ?? Math.min(Math.floor(Date.parse(settings.switched) / 1000), now);
  if (!(at <= now + DAY && at >= now - days * DAY)) return undefined;

  const saidOf = (keys: ImportSettings['answers'], id: string): (boolean | undefined)[] =>
    Object.entries(keys ?? {}).flatMap(([key, ids]) => (ids.includes(id) ? [old.said(key)] : []));
  const granted: string[] = [];
  const refused: string[] = [];
  let silent = false;
  for (const { id, token } of asked(items)) {
    const said = saidOf(settings.answers, id);
    if (old.none || [...said, ...saidOf(settings.refusals, id)].includes(false)) refused.push(token);
    else if (said.length > 0 && !said.includes(undefined)) granted.push(token);
    else silent = true;
  }
  if (granted.length + refused.length === 0) return undefined;
  return {
    at,
    revision,
    method: silent || (granted[0] && refused[0]) ? 'save' : granted[0] ? 'accept' : 'reject',
    from: settings.from,
    granted,
    refused,
  };
}
