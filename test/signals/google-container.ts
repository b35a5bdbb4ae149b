/*
 * A container as strict as Google's: it reads a data layer from its beginning and ignores, without a word, everything that
 * Google ignores. Written from developers.google.com/tag-platform/security/guides/consent.
 */

export const TYPES = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
] as const;

type Words = Partial<Record<string, string>>;

/** What a tag would have done, and under which state. */
export interface Fired {
  readonly event: string;
  readonly state: Words;
}

export interface Container {
  /** The state for a visitor of that region, by type; a type that nobody has set is missing. */
  readonly state: () => Words;
  readonly fired: readonly Fired[];
  readonly settings: Readonly<Record<string, unknown>>;
  /** Milliseconds that tags would wait for an update; 0 after one. */
  readonly wait: () => number;
  /** Entries that counted for nothing. */
  readonly ignored: readonly unknown[];
}

const isArguments = (entry: unknown): entry is ArrayLike<unknown> =>
  Object.prototype.toString.call(entry) === '[object Arguments]';
const isMessage = (entry: unknown): entry is Record<string, unknown> =>
  Object.prototype.toString.call(entry) === '[object Object]';

/** How much of the visitor's region a rule names: 0 = it is for everybody, -1 = for others. */
function fits(region: unknown, visitor: string): number {
  if (region === undefined) return 0;
  const named = Array.isArray(region) ? (region as string[]) : [];
  return Math.max(
    -1,
    ...named.filter((one) => visitor === one || visitor.startsWith(`${one}-`)).map((one) => one.length),
  );
}

export function container(layer: unknown[], visitor = 'ES'): Container {
  const fired: Fired[] = [];
  const ignored: unknown[] = [];
  const settings: Record<string, unknown> = {};
  const rules: { rank: number; type: string; word: string }[] = [];
  const updates: Words = {};
  let wait = 0;
  let running = false;

  const words = (state: unknown): [string, string][] =>
    Object.entries(isMessage(state) ? state : {}).filter(
      (entry): entry is [string, string] =>
        TYPES.includes(entry[0] as never) && (entry[1] === 'granted' || entry[1] === 'denied'),
    );
  const state = (): Words => {
    const now: Words = {};
    for (const { type, word } of [...rules].sort((a, b) => a.rank - b.rank)) now[type] = word;
    return { ...now, ...updates };
  };
  const fire = (event: string): void => {
    fired.push({ event, state: state() });
  };
  const read = (entry: unknown): void => {
    if (isArguments(entry)) {
      const [command, second, third] = Array.from(entry);
      if (command === 'consent' && second === 'default' && !running) {
        const { region, wait_for_update: ms } = third as Record<string, unknown>;
        const rank = fits(region, visitor);
        if (rank < 0) return;
        wait = Number(ms) || wait;
        for (const [type, word] of words(third)) rules.push({ rank, type, word });
      } else if (command === 'consent' && second === 'update') {
        wait = 0;
        Object.assign(updates, Object.fromEntries(words(third)));
      } else if (command === 'set' && typeof second === 'string') settings[second] = third;
      else if (command === 'config' || command === 'event' || command === 'js') {
        running = true;
        if (command !== 'js') fire(`${command} ${String(second)}`);
      } else ignored.push(entry);
    } else if (isMessage(entry)) {
      if ('gtm.start' in entry) running = true;
      if (typeof entry['event'] === 'string') fire(entry['event']);
    } else ignored.push(entry);
  };
  for (const entry of layer) read(entry);
  layer.push = (...entries) => {
    for (const entry of entries) read(entry);
    return Array.prototype.push.apply(layer, entries);
  };
  return { state, fired, settings, wait: () => wait, ignored };
}
