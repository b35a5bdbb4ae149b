import { gateHalf } from './gate-vendor.ts';
import type { BuiltInCategory, Localized, Purpose, Trace, Vendor } from './vendor.ts';

/** The half of a vendor's record that a visitor reads; loaded only with the preferences or the policy page. */
export interface VendorDetails {
  readonly id: string;
  readonly name: string;
  readonly company: string;
  readonly policyUrl: string;
  readonly purpose: Localized;
  readonly purposes: readonly Purpose[];
  /** All of them, also those that a script cannot reach; empty = leaves nothing. */
  readonly traces: readonly Trace[];
  /** It contacts no host: what it stores, this site alone receives. */
  readonly local?: true;
}

export const detailsHalf = (vendor: Vendor): VendorDetails => ({
  id: vendor.id,
  name: vendor.name,
  company: vendor.company,
  policyUrl: vendor.policyUrl,
  purpose: vendor.purpose,
  purposes: vendor.purposes,
  traces: vendor.traces === 'none' ? [] : vendor.traces,
});

/** Where a purpose belongs: tells which of a vendor's purposes are those of one of its parts. */
const USUAL: Readonly<Record<Purpose, BuiltInCategory>> = {
  operation: 'strictly-necessary',
  fonts: 'strictly-necessary',
  'tag-management': 'strictly-necessary',
  measurement: 'performance',
  recording: 'performance',
  translation: 'performance',
  chat: 'performance',
  experiments: 'performance',
  advertising: 'targeting',
  conversions: 'targeting',
  remarketing: 'targeting',
  personalisation: 'targeting',
};

/**
 * Details by item id. A part (`sitefinity:targeting`) shows only the traces of its category; what no part claims stays
 * with the vendor. The parts are those of the gate's half, so that nothing is explained that is not asked, and nothing
 * asked that is not explained.
 */
export function detailsByItem(vendors: readonly Vendor[]): Record<string, VendorDetails> {
  const details: Record<string, VendorDetails> = {};
  for (const vendor of vendors) {
    const whole = detailsHalf(vendor);
    const parts = Object.keys(gateHalf(vendor).parts ?? {});
    const inPart = (trace: Trace): boolean => trace.category !== undefined && parts.includes(trace.category);
    const local = (category: string): { local?: true } =>
      vendor.hosts.some((host) => (host.category ?? vendor.category) === category) ? {} : { local: true };
    const purposesOf = (category: string): readonly Purpose[] =>
      parts.length === 0 ? whole.purposes : whole.purposes.filter((purpose) => USUAL[purpose] === category);
    details[vendor.id] = {
      ...whole,
      ...local(vendor.category),
      purposes: purposesOf(vendor.category),
      traces: whole.traces.filter((trace) => !inPart(trace)),
    };
    for (const category of parts) {
      const id = `${vendor.id}:${category}`;
      details[id] = {
        ...whole,
        ...local(category),
        id,
        purposes: purposesOf(category),
        purpose: vendor.partPurposes?.[category] ?? whole.purpose,
        traces: whole.traces.filter((trace) => trace.category === category),
      };
    }
  }
  return details;
}

/** The descriptions, with what a page's config adds: vendors of the site's own, and further traces. */
export function withOwn(
  details: Readonly<Record<string, VendorDetails>>,
  own: Readonly<Record<string, Partial<VendorDetails> & Pick<VendorDetails, 'traces'>>> = {},
): Readonly<Record<string, VendorDetails>> {
  const all: Record<string, VendorDetails> = { ...details };
  for (const [id, added] of Object.entries(own)) {
    const known = details[id];
    if (known) all[id] = { ...known, traces: [...known.traces, ...added.traces] };
    else
      all[id] = {
        id,
        name: added.name ?? id,
        company: added.company ?? '',
        policyUrl: added.policyUrl ?? '',
        purpose: added.purpose ?? '',
        purposes: [],
        traces: added.traces,
      };
  }
  return all;
}
