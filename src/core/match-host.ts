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

/** More than a path of the catalogue or a config is long. */
const LONG = 1e6;

/** Whether a rule is for this host: as it is, or `*.` before a part of it. */
export const fitsHost = (pattern: string, host: string): boolean =>
  pattern.startsWith('*.') ? host.length >= pattern.length && host.endsWith(pattern.slice(1)) : host === pattern;

/**
 * A prefix counts in whole segments: `/tr` is the start of `/tr` and `/tr/x`, not of `/travel`. `*` is any segment, and so
 * is what follows a `/` at the end.
 */
function isUnder(path: string, prefix: string): boolean {
  const segments = path.split('/');
  return prefix
    .split('/')
    .every((part, i) => i in segments && (/^\*?$/.test(part) || part === segments[i]?.replace(/;.*/, '')));
}

/**
 * How specific the rule is for this address, negative where it does not fit. What comes first weighs more than all that
 * comes after: an exact host, the host's length, a query, the path's length. A host has 253 characters at most.
 */
function rank({ host, path = [''], query }: Host, address: Address): number {
  if (!fitsHost(host, address.host) || !(query?.test(address.query) ?? true)) return -1;
  const lengths = path.filter((prefix) => isUnder(address.path, prefix)).map((prefix) => prefix.length);
  const weight = (host.startsWith('*.') ? 0 : 256) + host.length;
  return (weight * 2 + (query ? 1 : 0)) * LONG + Math.max(...lengths);
}

/** The rule that says whose address this is, with its vendor. */
export function ruleFor<V extends Pick<WithHosts, 'hosts'>>(
  vendors: readonly V[],
  address: Address,
): { readonly vendor: V; readonly rule: Host } | undefined {
  const normal = { ...address, host: address.host.toLowerCase().replace(/\.$/, ''), path: address.path || '/' };
  let best: ReturnType<typeof ruleFor<V>>;
  let highest = -1;
  for (const vendor of vendors)
    for (const rule of vendor.hosts) {
      const found = rank(rule, normal);
      if (found <= highest) continue;
      highest = found;
      best = { vendor, rule };
    }
  return best;
}

/**
 * Whose address this is: an exact host beats a wildcard, then a query rule beats none, then the longest path counts; of
 * equals, the vendor that comes first. `undefined`: nobody's.
 */
export function matchHost<V extends WithHosts>(vendors: readonly V[], address: Address): HostMatch<V> | undefined {
  const found = ruleFor(vendors, address);
  if (!found) return undefined;
  const { vendor, rule } = found;
  const own = !rule.category || rule.category === vendor.category;
  return { vendor, item: own ? vendor.id : `${vendor.id}:${rule.category}` };
}
