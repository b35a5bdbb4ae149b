import type { Localized, Purpose, Trace, Vendor } from './vendor.ts';

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
