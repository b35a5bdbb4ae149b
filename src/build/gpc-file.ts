import type { SiteConfig } from '../core/config.ts';

/** Published at `/.well-known/gpc.json`, it says whether a site heeds Global Privacy Control, and since when. */
export const GPC_FILE = 'gpc.json';

const day = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;

/**
 * `before`: the file of an earlier build, whose date stays as long as it says the same. `today`: the date of one that is
 * new; without it, it has none (the date is optional), because equal input is to give equal bytes on every day.
 */
export function gpcFile(
  { gpc }: Pick<SiteConfig, 'gpc'>,
  before: string | undefined,
  today: string | undefined,
): string {
  const now = gpc !== false;
  let since: string | undefined;
  try {
    const said = JSON.parse(before ?? '') as { gpc?: unknown; lastUpdate?: unknown } | null;
    if (said?.gpc === now) since = day(said.lastUpdate);
  } catch {
    // There was none, or it is none.
  }
  return `${JSON.stringify({ gpc: now, lastUpdate: since ?? today }, null, 2)}\n`;
}

/** The day that `SOURCE_DATE_EPOCH` names (https://reproducible-builds.org/specs/source-date-epoch/), as `2026-11-23`. */
export function sourceDate(epoch: string | undefined): string | undefined {
  if (epoch === undefined || !/^\d{1,11}$/.test(epoch)) return undefined;
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
}
