import type { SentCount, SentReceipt } from './schema.ts';

/**
 * What is counted. `shown`: page views with the question on them. `accepted`, `refused`, `custom`: answers to it. `changed`:
 * a choice of the visitor's own accord, with no question on the page. `gpc`: the browser's signal refused.
 */
export type What = 'shown' | 'accepted' | 'refused' | 'custom' | 'changed' | 'gpc';

/** Whose number it is: nothing of a visitor, and no time of day. */
export interface CountKey {
  /** By universal time: `2026-11-23`. */
  readonly day: string;
  readonly site: string;
  /** `''`: none. */
  readonly group: string;
  readonly language: string;
  readonly regime: string;
  readonly what: What;
}
export interface Count extends CountKey {
  readonly n: number;
}

function outcome({ asked, method, granted, refused }: SentReceipt): What {
  if (method === 'gpc') return 'gpc';
  if (!asked) return 'changed';
  return granted.length === 0 ? 'refused' : refused.length === 0 ? 'accepted' : 'custom';
}

export const countKey = (sent: SentReceipt | SentCount, received: string, site: string): CountKey => ({
  day: received.slice(0, 10),
  site,
  group: sent.group ?? '',
  language: sent.language,
  regime: sent.regime,
  what: 'count' in sent ? 'shown' : outcome(sent),
});

/** The same keys together, in the order in which they first came. */
export function tally(keys: readonly CountKey[]): Count[] {
  const counts = new Map<string, Count>();
  for (const key of keys) {
    const name = JSON.stringify(key);
    counts.set(name, { ...key, n: (counts.get(name)?.n ?? 0) + 1 });
  }
  return [...counts.values()];
}
