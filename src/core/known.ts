import { gateHalf, type TraceNames } from './gate-vendor.ts';
import type { CategoryId, Vendor } from './vendor.ts';

/** What the report says of a vendor of the catalogue, also of one that the config does not name. */
export interface KnownVendor {
  readonly name: string;
  readonly category: CategoryId;
  /** The options that it cannot be without, each with an example: what to write in the config. */
  readonly options: Readonly<Record<string, string>>;
  /** By item id: what it leaves where a script can see it. */
  readonly traces: Readonly<Record<string, TraceNames>>;
}

/** By vendor id. */
export type KnownVendors = Readonly<Record<string, KnownVendor>>;

function known(vendor: Vendor): KnownVendor {
  const { id, name, category, options } = vendor;
  const { traces, parts = {} } = gateHalf(vendor);
  const needed = Object.entries(options).filter(([, rule]) => !rule.optional);
  return {
    name,
    category,
    options: Object.fromEntries(needed.map(([option, rule]) => [option, rule.example])),
    traces: {
      ...(traces && { [id]: traces }),
      ...Object.fromEntries(Object.entries(parts).map(([part, names]) => [`${id}:${part}`, names])),
    },
  };
}

export const knownVendors = (vendors: readonly Vendor[]): KnownVendors =>
  Object.fromEntries(vendors.map((vendor) => [vendor.id, known(vendor)]));

/** The vendor of an item: a part is named after its vendor. */
export const vendorId = (item: string): string => item.split(':')[0] as string;
