import { z } from 'zod';
import { google } from './schema-google.ts';
import { address, day, domain, folder, id, language, localized, oneOf, text } from './schema-fields.ts';
import { importing } from './schema-import.ts';
import { lawKeys } from './schema-law.ts';
import { looksKeys } from './schema-looks.ts';
import { receipts } from './schema-receipts.ts';

const REVISION = 'a whole number from 0 to 999999999';
const DAYS = 'a whole number of days from 1 to 400';
const COOKIE_NAME = 'letters, digits, "_", "-" and "." (64 at most)';
const object = (of: string): { error: string } => ({ error: `an object of ${of}` });

const cookie = z.strictObject(
  {
    name: z
      .string({ error: COOKIE_NAME })
      .regex(/^[\w.-]{1,64}$/, { error: COOKIE_NAME })
      .optional()
      .describe('Its name; consentinel by default.'),
    domain: domain
      .optional()
      .describe('A domain of this site, or auto = the widest that the browser accepts. Default: this host only.'),
    days: z
      .int({ error: DAYS })
      .min(1, { error: DAYS })
      .max(400, { error: DAYS })
      .optional()
      .describe('How long an answer counts, a yes as well as a no; 184 by default.'),
  },
  object('"name", "domain" and "days"'),
);

const CONTACT = 'an e-mail address, or an address that begins with https:// or, on this site, with /';
const controller = z.strictObject(
  {
    name: text.describe('The legal person, as in the imprint.'),
    address: text.optional().describe('Its postal address, on one line.'),
    contact: z
      .union([address, text.regex(/^[^\s@:/]+@[^\s@:/]+$/)], { error: CONTACT })
      .optional()
      .describe('An e-mail address, or the address of a page.'),
  },
  object('"name", "address" and "contact"'),
);

const category = z.strictObject(
  {
    name: localized.describe('Its name; a text, or texts by language.'),
    description: localized.describe('What it is for, in a sentence; a text, or texts by language.'),
  },
  object('"name" and "description"'),
);

/** The config but its vendors, which depend on the catalogue. */
export const siteSchema = z.strictObject({
  $schema: text.optional().describe('Where an editor finds consent.schema.json.'),
  vendors: z.unknown(),
  categories: z
    .record(id, category, object('categories by id'))
    .optional()
    .describe('Further categories, or other texts for the three.'),
  mode: oneOf(['observe', 'enforce', 'lockdown'])
    .optional()
    .describe(
      'enforce (the default) = held until allowed; observe = only reported, but for what is marked; lockdown = held by the browser too, and granting loads the page again.',
    ),
  unknown: oneOf(['allow', 'report', 'block'])
    .optional()
    .describe('Third parties that nobody knows; report by default, block in lockdown.'),
  intercept: z
    .boolean({ error: 'true or false' })
    .optional()
    .describe('false = only what is marked, and what the library loads itself, is held.'),
  firstLayer: z
    .boolean({ error: 'true or false' })
    .optional()
    .describe('false = the banner is shown when its code has come, and the gate is smaller by its first layer.'),
  debug: z
    .boolean({ error: 'true or false' })
    .optional()
    .describe('Lets ?consentinel-debug in the address open the overlay that shows the report.'),
  ...lawKeys,
  google: google.optional().describe("What Google's tags are told besides who is granted what."),
  receipts: receipts.optional().describe('The address that gets a receipt a choice, as proof of consent.'),
  policyUrl: address.optional().describe("This site's privacy or cookie policy."),
  controller: controller
    .optional()
    .describe('Who is responsible for this site: named in the banner, the preferences and the policy.'),
  policyChanged: day.optional().describe('The day on which that policy was last changed, such as 2026-11-23.'),
  revision: z
    .int({ error: REVISION })
    .min(0, { error: REVISION })
    .max(999_999_999, { error: REVISION })
    .optional()
    .describe('A new number asks everybody again.'),
  cookie: cookie.optional().describe('The cookie that keeps the answer.'),
  import: importing.optional().describe('Answers to an earlier consent manager, so that nobody is asked again.'),
  base: folder.optional().describe('Where banner.js and the other files lie, for a gate that is pasted into the page.'),
  languages: z
    .array(language, { error: 'a list of languages' })
    .min(1, { error: 'a list of at least one language' })
    .optional()
    .describe('The languages offered, first = the fallback. Default: all there are.'),
  texts: z
    .record(language, z.record(z.string(), text, object('texts by key')), object('texts by language'))
    .optional()
    .describe('Language, then key, then text: replaces single texts.'),
  ...looksKeys,
});
