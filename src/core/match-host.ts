import type { CategoryId, Host } from './vendor.ts';

/** The parts of an address that say whose it is. `query` without its `?`; the port plays no part. */
export interface Address {
  readonly host: string;
  readonly path: string;
  readonly query: string;
}

interface WithHosts {
  readonly id: string;
  readonly category: CategoryId;
  readonly hosts: readonly Host[];
}

export interface HostMatch<V> {
  readonly vendor: V;
  /** What is asked about: the vendor's id, or that of one of its parts (`sitefinity:performance`). */
  readonly item: string;
}

const fitsHost = (pattern: string, host: string): boolean =>
  pattern.startsWith('*.') ? host.length >= pattern.length && host.endsWith(pattern.slice(1)) : host === pattern;

/** A prefix counts in whole segments: `/tr` is the start of `/tr` and `/tr/x`, not of `/travel`. */
const isUnder = (path: string, prefix: string): boolean =>
  path.startsWith(prefix) && (prefix.endsWith('/') || /^($|[/;])/.test(path.slice(prefix.length)));

/** How specific the rule is for this address, weightiest first; `undefined` where it does not fit. */
function rank(rule: Host, { host, path, query }: Address): readonly number[] | undefined {
  if (!fitsHost(rule.host, host) || (rule.query && !rule.query.test(query))) return undefined;
  const prefixes = rule.path?.filter((prefix) => isUnder(path, prefix));
  if (prefixes?.length === 0) return undefined;
  return [
    rule.host.startsWith('*.') ? 0 : 1,
    rule.host.length,
    rule.query ? 1 : 0,
    Math.max(0, ...(prefixes ?? []).map((prefix) => prefix.length)),
  ];
}

function isAbove(rank: readonly number[], other: readonly number[]): boolean {
  const i = rank.findIndex((n, k) => n !== other[k]);
  return i >= 0 && (rank[i] as number) > (other[i] as number);
}

/**
 * Whose address this is: an exact host beats a wildcard, then a query rule beats none, then the longest path counts; of
 * equals, the vendor that comes first. `undefined`: nobody's.
 */
export function matchHost<V extends WithHosts>(vendors: readonly V[], address: Address): HostMatch<V> | undefined {
  const normal = { ...address, host: address.host.toLowerCase().replace(/\.$/, ''), path: address.path || '/' };
  let best: HostMatch<V> | undefined;
  let highest: readonly number[] = [-1];
  for (const vendor of vendors)
    for (const rule of vendor.hosts) {
      const found = rank(rule, normal);
      if (!found || !isAbove(found, highest)) continue;
      highest = found;
      const own = !rule.category || rule.category === vendor.category;
      best = { vendor, item: own ? vendor.id : `${vendor.id}:${rule.category}` };
    }
  return best;
}
