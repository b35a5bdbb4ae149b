import { z } from 'zod';
import { text } from './schema-fields.ts';

const REGION = 'a region such as "US-CA" or a country such as "FR" (a union such as "EU" is a list of countries)';
const region = z.string({ error: REGION }).regex(/^(?!(?:EU|UK)$)[A-Z]{2}(?:-[A-Z\d]{1,3})?$/, { error: REGION });
const REGIONS = 'a list of at least one region';
const regions = z.array(region, { error: REGIONS }).min(1, { error: REGIONS });
const flag = z.boolean({ error: 'true or false' });

const WORD = '"granted" or "denied"';
const word = z.enum(['granted', 'denied'], { error: WORD });
const TYPES = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
] as const;
const state = z.strictObject(
  Object.fromEntries(TYPES.map((type) => [type, word.optional()])) as Record<
    (typeof TYPES)[number],
    z.ZodOptional<typeof word>
  >,
  { error: 'consent types, each granted or denied' },
);

const WAIT = 'a whole number of milliseconds from 0 to 5000';
const LAYER = 'the name of a global variable, such as "dataLayer"';
const DEVELOPER = 'a developer id such as "dAbCdEf", without developer_id.';

/** The key `google`: consent mode's settings. */
export const google = z.strictObject(
  {
    advanced: regions
      .optional()
      .describe("Regions where Google's tags load while they are refused, and measure without cookies. Default: none."),
    defaults: z
      .array(z.strictObject({ region: regions, state }, { error: 'an object of "region" and "state"' }), {
        error: 'a list of regions with their states',
      })
      .optional()
      .describe('The state before an answer, where it is not "denied"; the most specific region counts.'),
    waitForUpdate: z
      .int({ error: WAIT })
      .min(0, { error: WAIT })
      .max(5000, { error: WAIT })
      .optional()
      .describe('How long tags wait for the answer, in milliseconds.'),
    adsDataRedaction: flag.optional().describe('Takes click ids out of requests while advertising is refused.'),
    urlPassthrough: flag.optional().describe('Passes click and session ids on in links; false by default.'),
    developerId: z
      .string({ error: DEVELOPER })
      .regex(/^d[A-Za-z0-9]{4,8}$/, { error: DEVELOPER })
      .optional()
      .describe('Given by Google to a platform, not to a site.'),
    dataLayer: z
      .string({ error: LAYER })
      .regex(/^(?!__proto__$)[A-Za-z_$][\w$]*$/, { error: LAYER })
      .optional()
      .describe("The data layer's name; dataLayer by default."),
    event: text.optional().describe('The event for triggers after an answer; consent_update by default.'),
  },
  { error: 'an object of consent mode settings' },
);
