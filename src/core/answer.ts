/**
 * The stored answer and its text form: one cookie value, read again on every page and by servers.
 *
 *   1~t5k2m0~0~save~google-analytics.k3f!optimizely.0a1~meta-pixel.p9z
 *   │ │      │ │    └ granted            └ refused
 *   │ │      │ └ what it was; `save.gpc` = given while the browser sent that signal; `save.from-klaro` = given to that
 *   │ │      └ the site's policy revision
 *   │ └ when: seconds since 1970, base 36
 *   └ version of this form
 *
 * Each token is an item's id and three characters that stand for what was asked about it (see token.ts).
 * Anything that does not fit is no answer: a visitor is asked again rather than guessed about.
 */

/** What the answer was: everything, nothing, or a selection. */
export type Method = 'accept' | 'reject' | 'save';

export interface Answer {
  /** Seconds since 1970. */
  readonly at: number;
  readonly revision: number;
  readonly method: Method;
  /** Given while this signal was on: what it grants, it grants in spite of it. */
  readonly signal?: 'gpc';
  /** It was given to this consent manager, before the site had ours. */
  readonly from?: string;
  readonly granted: readonly string[];
  readonly refused: readonly string[];
}

/** Browsers drop a cookie whose name and value exceed 4096 bytes, silently. */
export const LONGEST_ANSWER = 3800;
const DAY = 86_400;
const FORM = /^1~([0-9a-z]{1,8})~(\d{1,9})~(accept|reject|save)(\.gpc)?(?:\.from-([a-z-]+))?~([\w:.!-]*)~([\w:.!-]*)$/;

const list = (text: string | undefined): string[] => (text ? text.split('!') : []);

/** `now` in seconds, `days` the site's lifetime of an answer. Never throws. */
export function parseAnswer(text: string, now: number, days: number): Answer | undefined {
  const match = text.length <= LONGEST_ANSWER && FORM.exec(text);
  if (!match) return undefined;
  const at = parseInt(match[1] as string, 36);
  // From the future (more than a day: clocks differ) it is forged or foreign; too old, it has run out.
  if (at > now + DAY || at < now - days * DAY) return undefined;
  return {
    at,
    revision: Number(match[2]),
    method: match[3] as Method,
    ...(match[4] && { signal: 'gpc' }),
    ...(match[5] && { from: match[5] }),
    granted: list(match[6]),
    refused: list(match[7]),
  };
}

export const formatAnswer = (answer: Answer): string =>
  [
    '1',
    answer.at.toString(36),
    answer.revision,
    answer.method + (answer.signal ? `.${answer.signal}` : '') + (answer.from ? `.from-${answer.from}` : ''),
    answer.granted.join('!'),
    answer.refused.join('!'),
  ].join('~');

/**
 * One answer of several: a site that changed its cookie's domain leaves two cookies of one name behind. The newest
 * counts; of two that are equally new, the one that grants less.
 */
export function newestAnswer(texts: readonly string[], now: number, days: number): Answer | undefined {
  let best: Answer | undefined;
  for (const text of texts) {
    const answer = parseAnswer(text, now, days);
    if (
      answer &&
      (!best || answer.at > best.at || (answer.at === best.at && answer.granted.length < best.granted.length))
    )
      best = answer;
  }
  return best;
}
