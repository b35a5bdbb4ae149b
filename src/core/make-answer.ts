import type { Answer } from './answer.ts';
import { asked, type Item } from './item.ts';

/** The answer that grants exactly these ids of what was asked. `signal`: the browser's, while it was given. */
export function makeAnswer(
  items: readonly Item[],
  ids: readonly string[],
  at: number,
  revision: number,
  signal?: Answer['signal'],
): Answer {
  const question = asked(items);
  const granted = question.filter((item) => ids.includes(item.id)).map((item) => item.token);
  const refused = question.filter((item) => !ids.includes(item.id)).map((item) => item.token);
  return {
    at,
    revision,
    method: granted.length === 0 ? 'reject' : refused.length === 0 ? 'accept' : 'save',
    ...(signal && { signal }),
    granted,
    refused,
  };
}
