import type { SiteConfig } from '../core/config.ts';

/** A response that says whether this site heeds Global Privacy Control; it belongs at `/.well-known/gpc.json`. */
export interface GpcSupport {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** `lastUpdate`: since when the site says so, as `2026-11-23`. Throws a `RangeError` on anything but a date. */
export function gpcSupport({ gpc }: Pick<SiteConfig, 'gpc'>, lastUpdate: string): GpcSupport {
  if (!/^\d{4}-\d\d-\d\d$/.test(lastUpdate) || Number.isNaN(Date.parse(lastUpdate)))
    throw new RangeError(`lastUpdate must be a date such as 2026-11-23, not ${JSON.stringify(lastUpdate)}`);
  return {
    headers: { 'content-type': 'application/json', 'cache-control': 'public, max-age=3600' },
    body: `${JSON.stringify({ gpc: gpc !== false, lastUpdate })}\n`,
  };
}
