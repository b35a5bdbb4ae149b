import { pattern } from '../core/glob.ts';
import type { Trace, Vendor } from '../core/vendor.ts';
import { onSite, ownerOf, type Knowledge } from './knowledge.ts';
import type { CookieSeen, StorageKind } from './recording.ts';

/** Whose a cookie or key is. `record`: the consent manager's own, which keeps the answer. */
export type Claim =
  | { readonly by: 'nobody' }
  | { readonly by: 'record' }
  | { readonly by: 'vendor'; readonly vendor: Vendor; readonly category: string; readonly trace?: Trace };

const NOBODY: Claim = { by: 'nobody' };

function best(vendors: readonly Vendor[], fits: (trace: Trace) => boolean): Claim {
  let found: Claim = NOBODY;
  let most = -1;
  for (const vendor of vendors)
    for (const trace of vendor.traces === 'none' ? [] : vendor.traces) {
      const says = trace.name.replaceAll('*', '').length;
      if (says <= most || !fits(trace)) continue;
      [found, most] = [{ by: 'vendor', vendor, category: trace.category ?? vendor.category, trace }, says];
    }
  return found;
}

/** A declared vendor's claim goes before that of one that only the catalogue knows. */
function claimed(know: Knowledge, fits: (trace: Trace) => boolean): Claim {
  const named = know.vendors.filter((vendor) => know.declared?.has(vendor.id));
  const own = best(named, fits);
  return own.by === 'nobody' ? best(know.vendors, fits) : own;
}

const isRecord = (names: readonly string[] = [], name: string): boolean =>
  names.some((glob) => pattern(glob).test(name));

const isWithin = (host: string, domain?: string): boolean =>
  domain !== undefined && (host === domain || host.endsWith(`.${domain}`));

export function claimOfCookie({ name, domain }: Pick<CookieSeen, 'name' | 'domain'>, know: Knowledge): Claim {
  const host = domain.replace(/^\./, '');
  if (onSite(host, know)) {
    if (name === know.record || isRecord(know.manager?.cookies, name)) return { by: 'record' };
    return claimed(
      know,
      (trace) => trace.kind === 'cookie' && trace.party !== 'third' && pattern(trace.name).test(name),
    );
  }
  const there = claimed(
    know,
    (trace) => trace.kind === 'cookie' && isWithin(host, trace.domain) && pattern(trace.name).test(name),
  );
  if (there.by !== 'nobody') return there;
  const owner = ownerOf(`https://${host}/`, know);
  return owner.kind === 'vendor' ? { by: 'vendor', vendor: owner.vendor, category: owner.category } : NOBODY;
}

export function claimOfKey(kind: StorageKind, key: string, know: Knowledge): Claim {
  if (isRecord(know.manager?.storage, key) || key === know.record) return { by: 'record' };
  return claimed(know, (trace) => trace.kind === kind && pattern(trace.name).test(key));
}
