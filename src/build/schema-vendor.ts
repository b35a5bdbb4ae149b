import { z } from 'zod';
import type { OptionRule, Vendor } from '../core/vendor.ts';
import { BUILT_IN } from './known.ts';
import { flag, host, https, id, localized, oneOf, text } from './schema-fields.ts';
import { tag } from './schema-tag.ts';
import { traces } from './schema-trace.ts';

const CATEGORY = `a category: ${BUILT_IN.map((name) => `"${name}"`).join(', ')}, or one under "categories"`;
const category = z.union([z.enum(BUILT_IN), id], { error: CATEGORY });
const hosts = z.array(host, { error: 'a list of hosts, [] for none' });

/** What a config may say of any vendor. */
const settings = {
  on: flag.optional().describe('false switches it off: it is not asked for and never loaded.'),
  load: oneOf(['library', 'page'])
    .optional()
    .describe('page = this site loads it itself, by marks or its own tag; it is asked for and held, never loaded.'),
};

const option = (rule: OptionRule): z.ZodOptional<z.ZodString> => {
  const error = `a text such as "${rule.example}"`;
  return z
    .string({ error })
    .regex(new RegExp(rule.format.source), { error })
    .optional()
    .meta({ description: rule.about, examples: [rule.example] });
};

/** Names of the options that the library cannot load a vendor without. */
export const requiredOptions = (vendor: Vendor): string[] =>
  Object.entries(vendor.options).flatMap(([name, rule]) => (rule.optional ? [] : [name]));

/** A vendor of the catalogue: its own options and the settings. Required options are a matter of the whole (see below). */
export function vendorSchema(vendor: Vendor): z.ZodObject {
  const options = Object.fromEntries(Object.entries(vendor.options).map(([name, rule]) => [name, option(rule)]));
  const required = requiredOptions(vendor);
  const schema = z.strictObject(
    {
      ...options,
      ...settings,
      category: category.optional().describe(`Moves it out of "${vendor.category}".`),
      traces: traces.optional().describe("What this site's set-up of it stores besides."),
      hosts: hosts.optional().describe("A proxy or CNAME of the site's own for it."),
    },
    { error: 'true, false, or an object of options' },
  );
  // For editors: the options are needed unless it is switched off or the page loads it.
  const unless = (key: string, value: unknown): object => ({
    properties: { [key]: { const: value } },
    required: [key],
  });
  return schema.meta({
    description: `${vendor.name} (${vendor.company})`,
    ...(required.length > 0 && { anyOf: [{ required }, unless('load', 'page'), unless('on', false)] }),
  });
}

/** A vendor of the site's own: the fields of a catalogue file. */
export const ownVendorSchema = z
  .strictObject(
    {
      name: text.describe('What people call it.'),
      company: text.describe('The legal person who receives the data.'),
      category: category.describe('The category it is asked for in.'),
      purpose: localized.describe('One plain sentence for the visitor; a text, or texts by language.'),
      policyUrl: https.describe("The company's privacy policy."),
      hosts: hosts.describe('The hosts it contacts; [] for none but this site.'),
      tags: z.array(tag, { error: 'a list of tags' }).optional().describe('How it is loaded; none = the site does.'),
      traces: traces.describe('Everything it leaves in the browser; [] for nothing.'),
      ...settings,
    },
    { error: 'true, false, or an object of options' },
  )
  .describe("A vendor of the site's own.");
