import type { OwnVendor, SiteConfig, VendorSettings } from '../core/config.ts';
import type { Vendor } from '../core/vendor.ts';
import { findVendor } from './known.ts';
import { ownVendor, withSettings } from './own-vendor.ts';

/** A vendor that a site asks for. */
export interface UsedVendor {
  /** The key in the config; an older name of the vendor, maybe. */
  readonly key: string;
  readonly own: boolean;
  readonly settings: VendorSettings;
  /** What the catalogue says, or the config of a vendor of the site's own. */
  readonly record: Vendor;
  /** The record with what this site adds to it. */
  readonly whole: Vendor;
}

/** Which vendors a config that has passed the check asks for, in its order: what is not switched off. */
export function usedVendors(config: Pick<SiteConfig, 'vendors'>, catalogue: readonly Vendor[]): UsedVendor[] {
  return Object.entries(config.vendors).flatMap(([key, value]): UsedVendor[] => {
    const settings = typeof value === 'object' ? value : {};
    if (value === false || settings.on === false) return [];
    const record = findVendor(catalogue, key);
    if (record) return [{ key, own: false, settings, record, whole: withSettings(record, settings) }];
    const own = ownVendor(key, settings as OwnVendor);
    return [{ key, own: true, settings, record: own, whole: own }];
  });
}
