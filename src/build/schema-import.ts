import { z } from 'zod';
import type { OldManager } from '../core/config.ts';
import { oneOf, text } from './schema-fields.ts';

const DAY = 'a day such as "2026-11-23"';
const KEY = 'a text without spaces at its ends';
const REVISION = 'a whole number from 0';
const LIST = 'a list of ids';
const ITEM = 'the id of a vendor, or of a part of one such as "sitefinity:targeting"';
const revision = z.int({ error: REVISION }).min(0, { error: REVISION });
// A part of a vendor is asked for on its own: `sitefinity:targeting`.
const item = z.string({ error: ITEM }).regex(/^[a-z][a-z0-9-]*(?::[a-z][a-z0-9-]*)?$/, { error: ITEM });

/** Whose answers can be read. */
export const OLD_MANAGERS = [
  'vanilla-cookieconsent',
  'klaro',
  'orejime',
  'tarteaucitron',
  'osano',
] as const satisfies readonly OldManager[];

const keys = z.record(z.string().regex(/^\S+(?: \S+)*$/, { error: KEY }), z.array(item, { error: LIST }), {
  error: 'lists of ids by the keys of the old config',
});

/** The key `import`: answers that visitors gave to another consent manager. */
export const importing = z.strictObject(
  {
    from: oneOf(OLD_MANAGERS).describe('The consent manager that this site had before.'),
    cookie: text.optional().describe('The name of its cookie, or of its key in local storage, where that is its own.'),
    storage: oneOf(['cookie', 'local']).optional().describe('Where it kept its answer; cookie by default.'),
    switched: z
      .string({ error: DAY })
      .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, { error: DAY })
      .describe('The day of the change. An old answer that does not tell its time counts as given then.'),
    answers: keys
      .optional()
      .describe('Key of the old config (a service, a purpose, category or category/service) → what it asked about.'),
    refusals: keys.optional().describe('The same for questions that did not name them: only a no counts.'),
    oldRevision: revision.optional().describe("The old config's revision; only answers to it count. 0 by default."),
    revision: revision.optional().describe('The revision of this config that they count for; 0 by default.'),
  },
  { error: 'an object with "from" and "switched"' },
);
