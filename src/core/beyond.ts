import type { Vendor } from './vendor.ts';

/** What a vendor leaves where no script of this page can reach it: said after a withdrawal, because it stays. */
export interface Beyond {
  /** Cookies with HttpOnly, which only a server can remove. */
  readonly httpOnly: readonly string[];
  /** Other origins where it keeps cookies; only the visitor's browser settings remove those. */
  readonly origins: readonly string[];
}

/** By item id; vendors without such traces are not there. */
export function beyondScripts(vendors: readonly Vendor[]): Record<string, Beyond> {
  const found: Record<string, Beyond> = {};
  for (const { id, traces } of vendors) {
    if (traces === 'none') continue;
    const first = traces.filter((trace) => trace.party !== 'third');
    const third = traces.filter((trace) => trace.party === 'third');
    const beyond = {
      httpOnly: first.filter((trace) => trace.httpOnly).map((trace) => trace.name),
      origins: [...new Set(third.map((trace) => trace.domain ?? id))],
    };
    if (beyond.httpOnly.length + beyond.origins.length > 0) found[id] = beyond;
  }
  return found;
}
