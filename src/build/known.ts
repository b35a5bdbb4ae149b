import type { Vendor } from '../core/vendor.ts';

/** What a config is checked against. */
export interface Known {
  readonly vendors: readonly Vendor[];
  /** Languages there are texts for; not given = any well-formed tag is accepted. */
  readonly languages?: readonly string[];
}

/** A vendor by its id or by an older name of it. */
export const findVendor = (vendors: readonly Vendor[], name: string): Vendor | undefined =>
  vendors.find((vendor) => vendor.id === name || vendor.aliases?.includes(name));

/** The categories that every site has. */
export const BUILT_IN = ['strictly-necessary', 'performance', 'targeting'];
