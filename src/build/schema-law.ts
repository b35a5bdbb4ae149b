import { z } from 'zod';
import { PRESETS, type Preset } from '../core/regime.ts';
import { address, oneOf, text } from './schema-fields.ts';

const DAYS = 'a whole number of days from 1 to 400';
const NAMES = 'a list of vendors and categories';
const names = z.array(text, { error: NAMES });
const REGION_KEY = 'a region such as US-CA, a country such as FR, or *';
const preset = oneOf(Object.keys(PRESETS) as [Preset, ...Preset[]]);

const regime = z.union(
  [
    preset,
    z.strictObject({
      like: preset.describe('The regime that this one changes.'),
      optIn: names.optional().describe('Vendors and categories that need a yes where silence would count as one.'),
      exempt: names.optional().describe('Vendors and categories that start without a yes, and can be objected to.'),
      days: z
        .int({ error: DAYS })
        .min(1, { error: DAYS })
        .max(400, { error: DAYS })
        .optional()
        .describe('How long an answer counts there.'),
    }),
  ],
  { error: 'the name of a regime, or an object with "like"' },
);

const regimes = z.union(
  [
    z.literal('presets'),
    z.record(z.string().regex(/^(\*|[A-Z]{2}(-[A-Z\d]{1,3})?)$/, { error: REGION_KEY }), regime, {
      error: 'regimes by region',
    }),
  ],
  { error: '"presets", or regimes by region' },
);

const REGION = 'a region such as "US-CA", or an object that says where to read it';
const region = z.union(
  [
    z.string().regex(/^[A-Z]{2}(-[A-Z\d]{1,3})?$/, { error: REGION }),
    z.strictObject({
      attribute: text.optional().describe('An attribute of <html>.'),
      meta: text.optional().describe('The name of a <meta> whose content it is.'),
      endpoint: address.optional().describe('An address of this site that answers with it.'),
      timeout: z
        .int({ error: 'milliseconds, a whole number' })
        .min(1, { error: 'milliseconds, a whole number' })
        .max(10_000, { error: 'milliseconds, 10000 at most' })
        .optional()
        .describe('How long the endpoint may take, in milliseconds; 1500 by default.'),
    }),
  ],
  { error: REGION },
);

/** The keys of the config that say which law counts, and what a page's path keeps off. */
export const lawKeys = {
  regimes: regimes
    .optional()
    .describe('The law of the place: region → regime; presets = all that are shipped. Default: opt-in everywhere.'),
  region: region.optional().describe("The visitor's region, or where to read it."),
  gpc: z
    .union([z.boolean(), names], { error: 'true, false, or a list of vendors and categories' })
    .optional()
    .describe('What Global Privacy Control switches off; targeting by default, false = it is not heeded.'),
  dnt: z
    .boolean({ error: 'true or false' })
    .optional()
    .describe('Heeds Do Not Track in the same way; false by default.'),
  sensitive: z
    .record(z.string().regex(/^\/[^?]*$/, { error: 'a path that begins with / and has no query' }), names, {
      error: 'lists of vendors and categories by path',
    })
    .optional()
    .describe('Path pattern → vendors and categories that never load there, whatever was chosen.'),
};
