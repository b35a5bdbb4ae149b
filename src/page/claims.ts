import type { TraceNames } from '../core/gate-vendor.ts';
import { pattern } from '../core/glob.ts';
import type { ReadConfig } from '../core/read-config.ts';
import type { Given, Kept } from './gate/intercept/given.ts';
import type { Page } from './page.ts';

type Read = Pick<ReadConfig, 'items' | 'settings'>;

/** The traces of these items, and those of all others, which stay whatever fits them. */
export function claims(
  { items, settings }: Read,
  mine: (id: string) => boolean,
): Readonly<Record<'remove' | 'keep', TraceNames[]>> {
  const traces = (of: boolean): TraceNames[] =>
    items.filter((item) => mine(item.id) === of).map((item) => item.traces ?? {});
  return {
    remove: traces(true),
    keep: [{ cookie: settings.cookie.name }, ...traces(false), ...items.map((item) => item.keep ?? {})],
  };
}

/** To which refused item a name belongs that nobody who is allowed claims. It remembers, until the decision changes. */
export function refusedNames(page: Page): Given['claimed'] {
  let allowed: Page['allowed'] | undefined;
  let known = new Map<string, string | undefined>();
  const find = (kind: Kept, name: string): string | undefined => {
    const fits = (names: TraceNames = {}): boolean => !!name && pattern(names[kind] ?? '').test(name);
    const refused = (id: string): boolean => !page.allowed.has(id);
    return claims(page.read, refused).keep.some(fits)
      ? undefined
      : page.read.items.find(({ id, traces }) => refused(id) && fits(traces))?.id;
  };
  return (kind, name) => {
    if (allowed !== page.allowed || known.size > 500) {
      allowed = page.allowed;
      known = new Map();
    }
    const key = `${kind} ${name}`;
    if (!known.has(key)) known.set(key, find(kind, name));
    return known.get(key);
  };
}
