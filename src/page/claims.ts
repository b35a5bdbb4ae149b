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

/** Whether a name of this kind is among these. */
export const naming = (list: readonly TraceNames[], kind: keyof TraceNames): RegExp =>
  pattern(list.map((names) => names[kind] ?? '').join(' '));

/** To which refused item a name belongs that nobody who is allowed claims. The patterns are made once a decision. */
export function refusedNames(page: Page): Given['claimed'] {
  let allowed: Page['allowed'] | undefined;
  let claimed: Partial<Record<Kept, (name: string) => string | undefined>> = {};
  const of = (kind: Kept): ((name: string) => string | undefined) => {
    const refused = (id: string): boolean => !page.allowed.has(id);
    const keep = naming(claims(page.read, refused).keep, kind);
    const mine = page.read.items
      .filter(({ id, traces }) => traces?.[kind] && refused(id))
      .map(({ id, traces = {} }) => ({ id, names: naming([traces], kind) }));
    return (name) => (keep.test(name) ? undefined : mine.find(({ names }) => names.test(name))?.id);
  };
  return (kind, name) => {
    if (allowed !== page.allowed) {
      allowed = page.allowed;
      claimed = {};
    }
    return (claimed[kind] ??= of(kind))(name);
  };
}
