import { z } from 'zod';
import { oneOf, KEBAB } from './schema-fields.ts';
import { partOf, withParts } from './schema-part.ts';
import { siteSchema } from './schema-site.ts';
import { ownVendorSchema, requiredOptions, vendorSchema } from './schema-vendor.ts';
import type { Known } from './known.ts';
import { without } from './without.ts';

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

const NAMES = { pattern: KEBAB.source };
const byName = (description: string, overlay: object): object => ({
  description,
  type: 'object',
  propertyNames: NAMES,
  minProperties: 1,
  additionalProperties: overlay,
});

/**
 * `consent.schema.json`: with it an editor completes ids, options and values, and underlines what is wrong. A file with
 * `sites` or `environments` may leave to them what every config needs.
 */
export function jsonSchema(known: Known): Record<string, unknown> {
  const whole = z.toJSONSchema(configSchema(known), { target: 'draft-7', io: 'input', reused: 'ref' });
  const {
    definitions,
    properties = {},
    ...all
  } = whole as Record<string, unknown> & {
    properties?: Record<string, unknown>;
  };
  const rest = without(all, ['required']);
  const keys = without(properties, ['$schema']);
  const overlay = {
    type: 'object',
    properties: (partOf({ properties: keys }) as typeof whole).properties,
    additionalProperties: false,
  };
  const environments = byName('Name → what is different in that environment.', { $ref: '#/definitions/overlay' });
  const ofSite = { ...overlay, properties: { ...overlay.properties, environments } };
  const sites = byName('Name → what is different on that site.', ofSite);
  const has = (key: string): object => ({ type: 'object', properties: { [key]: {} }, required: [key] });
  return {
    ...rest,
    title: 'Consentinel',
    properties: { ...properties, vendors: partOf(properties['vendors']), sites, environments },
    anyOf: [
      { type: 'object', properties: { vendors: properties['vendors'] }, required: ['vendors'] },
      has('sites'),
      has('environments'),
    ],
    definitions: { ...withParts(definitions), overlay },
  };
}
