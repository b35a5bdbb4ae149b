import type { SiteConfig } from '../core/config.ts';
import type { Trace, TraceKind, Vendor } from '../core/vendor.ts';
import { error, type Found } from './found.ts';
import { overlap } from './overlap.ts';
import { usedVendors } from './used-vendors.ts';

interface Claim {
  readonly kind: TraceKind;
  readonly name: string;
  readonly by: string;
}

const firstParty = (trace: Trace): boolean => trace.party !== 'third';
const listed = (vendor: Vendor): readonly Trace[] => (vendor.traces === 'none' ? [] : vendor.traces);

/**
 * One trace belongs to one vendor: refusing a vendor removes its traces, which must not take away what another vendor,
 * or the consent cookie itself, needs. For a config whose vendors are right in themselves.
 */
export function checkTraces(config: Pick<SiteConfig, 'vendors' | 'cookie'>, catalogue: readonly Vendor[]): Found[] {
  const used = usedVendors(config, catalogue);
  const claims: Claim[] = [{ kind: 'cookie', name: config.cookie?.name ?? 'consentinel', by: 'cookie.name' }];
  for (const { record, own } of used)
    if (!own)
      for (const { kind, name } of listed(record).filter(firstParty)) claims.push({ kind, name, by: record.id });
  const found: Found[] = [];
  for (const { key, record, settings } of used)
    (settings.traces ?? []).forEach((trace, i) => {
      if (!firstParty(trace)) return;
      const path = ['vendors', key, 'traces', i, 'name'];
      const other = claims.find(
        (claim) => claim.by !== record.id && claim.kind === trace.kind && overlap(claim.name, trace.name),
      );
      if (other) found.push(error('cookie-claimed-twice', path, { name: trace.name, other: other.by }));
      claims.push({ kind: trace.kind, name: trace.name, by: record.id });
    });
  return found;
}
