import type { Facts } from '../core/facts.ts';
import type { Settings } from '../core/read-config.ts';
import { OPT_IN, readRegion, regimeFor } from '../core/regime.ts';
import { sensitiveAt } from '../core/sensitive.ts';

/** What a server knows of a request beside its cookies. */
export interface RequestFacts {
  /** Seconds since 1970; the server's own time by default. */
  readonly now?: number;
  /** The value of the request's `Sec-GPC` header. */
  readonly gpc?: string | readonly string[] | null | undefined;
  /** The value of its `DNT` header; only counts where the config says `"dnt": true`. */
  readonly dnt?: string | null | undefined;
  /** Where the visitor is: `US-CA`. Without it the strictest regime counts. */
  readonly region?: string | null | undefined;
  /** The path of the page that is asked for: `/portal/bills`. Without it no page is a sensitive one. */
  readonly path?: string | undefined;
}

/** Exactly `1` counts, and one of several headers is enough; whatever else is sent counts for nothing (w3c/gpc). */
export const saysGpc = (value: RequestFacts['gpc']): boolean =>
  (Array.isArray(value) ? value : [value])
    .flatMap((one) => (typeof one === 'string' ? one.slice(0, 1000).split(',') : []))
    .some((one) => one.trim() === '1');

/** The same facts as the page would find. Never throws. */
export function factsOf(settings: Settings, { gpc, dnt, region, path }: RequestFacts): Facts {
  const { regimes, signal = ['targeting'], sensitive } = settings;
  const own = typeof settings.region === 'string' ? settings.region : undefined;
  const regions = [...(own ? [own] : []), ...(region == null && own ? [] : [region])].map(readRegion);
  return {
    signal: saysGpc(gpc) || (settings.dnt === true && dnt === '1') ? signal : [],
    regime: regimes ? regimeFor(regimes, regions) : OPT_IN,
    sensitive: sensitive && typeof path === 'string' ? sensitiveAt(sensitive, path.split(/[?#]/)[0] ?? '', '') : [],
  };
}
