import { z } from 'zod';
import type { Trace, TraceKind, TracePurpose } from '../core/vendor.ts';
import { flag, oneOf, siteName } from './schema-fields.ts';

const KINDS = ['cookie', 'local', 'session', 'database', 'cache'] as const satisfies readonly TraceKind[];

/** A record with every purpose as its key cannot forget one: the type would not fit. */
const PURPOSE: Record<TracePurpose, true> = {
  session: true,
  'sign-in': true,
  security: true,
  'site-choice': true,
  preference: true,
  consent: true,
  'visitor-id': true,
  visit: true,
  'ad-click': true,
  'ad-id': true,
  conversion: true,
  experiment: true,
  personalisation: true,
  chat: true,
  language: true,
  throttle: true,
  'cookie-test': true,
  'opt-out': true,
  queue: true,
  editing: true,
  message: true,
  fraud: true,
};
const PURPOSES = Object.keys(PURPOSE) as [TracePurpose, ...TracePurpose[]];

// At least two letters beside the stars: "*" alone would remove everything, this site's own traces too. Three stars at
// most: each costs time on every name. No spaces: the gate joins names with them.
const GLOB = /^(?=\S{2,200}$)(?=(?:\*?[^*]){2})[^*]*(?:\*[^*]*){0,3}$/;
const NAME = 'a name, in which up to three * stand for any characters beside two that are fixed, and without spaces';
const DAYS = 'a number of days from 0 (until the browser closes) to 3650';
const OWN_WORDS = `a sentence, texts by language that have "en", or one of ${PURPOSES.join(', ')}`;

/** A single word is a misspelt key rather than a sentence, so a text of one's own needs a space. */
const own = z.string().regex(/\S\s+\S/, { error: OWN_WORDS });
const purpose = z.union([z.enum(PURPOSES), own, z.object({ en: own }).catchall(own)], { error: OWN_WORDS });

export const trace = z
  .strictObject(
    {
      kind: oneOf(KINDS).describe('Where it lies: a cookie, local or session storage, IndexedDB or a cache.'),
      name: z.string({ error: NAME }).regex(GLOB, { error: NAME }).describe('Its name; * stands for any characters.'),
      days: z
        .number({ error: DAYS })
        .min(0, { error: DAYS })
        .max(3650, { error: DAYS })
        .optional()
        .describe('How long it stays, in days; 0 = until the browser closes. Omit for storage without an end.'),
      purpose: purpose.describe('What it is for: one of the known purposes, or a sentence for the visitor.'),
      party: oneOf(['first', 'third'])
        .optional()
        .describe("third = on the vendor's own domain, where no script of this site can remove it."),
      domain: siteName.optional().describe('The domain of a third-party trace.'),
      httpOnly: flag.optional().describe('Set by a server with HttpOnly: no script can see or remove it.'),
    },
    { error: 'an object with "kind", "name" and "purpose"' },
  )
  .describe('One thing that is left in the browser.');

export const traces = z.array(trace, { error: 'a list of traces, [] for none' });

/** Without `category`: what a site's own set-up stores belongs to its vendor's category. */
export type SiteTrace = Omit<Trace, 'category'>;
