import type { Vendor } from '../core/vendor.ts';
import { requiredOptions } from './schema-vendor.ts';
import type { Entry } from './jsonc-writer.ts';

/** Where the schema lies in a site that has installed the package. */
export const SCHEMA = './node_modules/consentinel/dist/consent.schema.json';

/**
 * A vendor of the catalogue in a first config. Without an id that it cannot be loaded without, it is left to the page's own
 * tag, which is held: such a config is right, and says what to add. `category`: where it is moved to.
 */
export function vendorEntry(
  vendor: Vendor,
  options: Readonly<Record<string, string>>,
  why: readonly string[],
  category?: string,
): Entry {
  const missing = requiredOptions(vendor).filter((name) => !Object.hasOwn(options, name));
  const hints = missing.map((name) => {
    const rule = vendor.options[name];
    return `To let the library load it, put "${name}" (such as "${rule?.example ?? ''}") in place of "load". ${rule?.about ?? ''}`;
  });
  const value = {
    ...options,
    ...(missing.length > 0 && { load: 'page' }),
    ...(category !== undefined && { category }),
  };
  return {
    comments: [...why, ...hints],
    key: vendor.id,
    value: Object.keys(value).length > 0 ? value : true,
  };
}

/** Somebody whom the catalogue lacks, as a comment to be filled in: nobody else can know its company and its traces. */
export const unknownVendor = (what: string, perhaps: readonly Vendor[] = []): Entry => ({
  comments: [
    perhaps.length > 0
      ? `Not sure who this is: ${what}. Perhaps ${perhaps.map(({ id }) => `"${id}"`).join(' or ')}; else declare it as a vendor of your own.`
      : `Not in the catalogue: ${what}. Declare it as a vendor of your own: docs/config.md#a-vendor-of-your-own`,
  ],
});
