import { z } from 'zod';
import { oneOf, KEBAB } from './schema-fields.ts';
import { siteSchema } from './schema-site.ts';
import { ownVendorSchema, requiredOptions, vendorSchema } from './schema-vendor.ts';
import type { Known } from './known.ts';

/**
 * The whole config as one schema. The check itself goes part by part, because it can then say which vendor was meant;
 * this one is what an editor gets.
 */
function configSchema(known: Known): z.ZodObject {
  const vendors: Record<string, z.ZodType> = {};
  for (const vendor of known.vendors) {
    const options = vendorSchema(vendor);
    const on = requiredOptions(vendor).length > 0 ? z.literal(false) : z.boolean();
    const value = z.union([on, options]).optional();
    vendors[vendor.id] = value.describe(`${vendor.name}, ${vendor.company}: ${vendor.purposes.join(', ')}`);
    for (const alias of vendor.aliases ?? [])
      vendors[alias] = value.meta({ deprecated: true, description: `The old name of ${vendor.id}.` });
  }
  const own = z.union([z.literal(false), ownVendorSchema]);
  const languages = known.languages as readonly [string, ...string[]] | undefined;
  return siteSchema.extend({
    vendors: z
      .object(vendors)
      .catchall(own)
      .meta({
        description: 'Who is asked for: a vendor of the catalogue by its id, or one of your own.',
        propertyNames: { pattern: KEBAB.source },
        minProperties: 1,
      }),
    ...(languages?.length && {
      languages: z.array(oneOf(languages)).min(1).optional().describe('The languages offered, first = the fallback.'),
    }),
  });
}

/** `consent.schema.json`: with it an editor completes ids, options and values, and underlines what is wrong. */
export function jsonSchema(known: Known): Record<string, unknown> {
  const schema = z.toJSONSchema(configSchema(known), { target: 'draft-7', io: 'input', reused: 'ref' });
  return { ...schema, title: 'Consentinel' };
}
