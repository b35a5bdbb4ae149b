import type { Answer } from './answer.ts';
import { asked, type Item } from './item.ts';

/**
 * The answer that grants exactly these ids of what was asked. `signal`: the browser's, while it was given. `silent`: ids
 * that nobody spoke about, which the law of the place allows: they are neither granted nor refused.
 */
export function makeAnswer(
  items: readonly Item[],
  ids: readonly string[],
  at: number,
  revision: number,
  signal?: Answer['signal'],
  silent: readonly string[] = [],
): Answer {
  const question = asked(items).filter((item) => !silent.includes(item.id));
  const granted = question.filter((item) => ids.includes(item.id)).map((item) => item.token);
  const refused = question.filter((item) => !ids.includes(item.id)).map((item) => item.token);
  return {
    at,
    revision,
    method: silent[0] || (granted[0] && refused[0]) ? 'save' : granted[0] ? 'accept' : 'reject',
    ...(signal && { signal }),
    granted,
    refused,
  };
}
