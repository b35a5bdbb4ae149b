import type { TraceNames } from './gate-vendor.ts';
import type { CategoryId, SignalUse, Tag } from './vendor.ts';

/**
 * One thing that a visitor is asked about, ready for the page: a vendor in use with the site's ids filled in, or the part
 * of a vendor whose traces belong to another category than the vendor itself (`sitefinity:targeting`).
 */
export interface Item {
  readonly id: string;
  readonly category: CategoryId;
  /** What is asked about it, as the answer stores it (see token.ts). */
  readonly token: string;
  /** How the library loads it; missing where the page does. */
  readonly tags?: readonly Tag[];
  readonly stop?: readonly Tag[];
  readonly signals?: readonly SignalUse[];
  readonly traces?: TraceNames;
  /** Traces that are never removed, whatever is refused. */
  readonly keep?: TraceNames;
}

export const NECESSARY = 'strictly-necessary';

export const isNecessary = (item: Item): boolean => item.category === NECESSARY;

/** Whether a list of vendors and categories means this item; `*` means all that is asked about. */
export const isNamed = (names: readonly string[] | undefined, { id, category }: Item): boolean =>
  names?.some((name) => [category, id, id.split(':')[0], category !== NECESSARY && '*'].includes(name)) ?? false;

/** What a visitor is asked about. */
export const asked = (items: readonly Item[]): Item[] => items.filter((item) => !isNecessary(item));

/** Ids of the items whose token is in the list: an item that was never shown, or was shown as something else, is not. */
export function idsIn(items: readonly Item[], tokens: readonly string[] = []): string[] {
  const all = new Set(tokens);
  return items.filter((item) => all.has(item.token)).map((item) => item.id);
}
