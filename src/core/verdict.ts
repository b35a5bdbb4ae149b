import type { Owner } from './hosts.ts';
import { ruleFor } from './match-host.ts';
import { isSameSite } from './site.ts';

/** The parts of a URL object that a verdict needs. */
export interface Target {
  readonly protocol: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
}

/**
 * What an address is to this page: its own (also `data:`, `blob:`), a vendor's that is allowed or not, or of somebody
 * whom neither the catalogue nor the config knows.
 */
export type Verdict =
  { readonly kind: 'own' | 'unknown' } | { readonly kind: 'allowed' | 'refused'; readonly item: string };

/** A vendor's host is the vendor's, also under the site's own domain. */
export function verdict(
  { protocol, hostname, pathname, search }: Target,
  site: string,
  owners: readonly Owner[],
  allowed: ReadonlySet<string>,
): Verdict {
  if (!/^(http|ws)s?:$/.test(protocol)) return { kind: 'own' };
  const item = ruleFor(owners, { host: hostname, path: pathname, query: search.slice(1) })?.vendor.id;
  if (item) return { kind: allowed.has(item) ? 'allowed' : 'refused', item };
  return { kind: isSameSite(hostname, site) ? 'own' : 'unknown' };
}
