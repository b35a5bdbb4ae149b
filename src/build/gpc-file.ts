import type { SiteConfig } from '../core/config.ts';

/** Published at `/.well-known/gpc.json`, it says whether a site heeds Global Privacy Control, and since when. */
export const GPC_FILE = 'gpc.json';

const day = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;

/** `before`: the file of an earlier build, whose date stays as long as it says the same. */
export function gpcFile({ gpc }: Pick<SiteConfig, 'gpc'>, before: string | undefined, today: string): string {
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
