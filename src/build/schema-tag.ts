import { z } from 'zod';
import { address } from './schema-fields.ts';

const NAME = 'the name of a global, such as "dataLayer"';
const name = z.string({ error: NAME }).regex(/^(?!__proto__$)[A-Za-z_$][\w$-]*$/, { error: NAME });
const value = z.json({ error: 'a JSON value' });
const LIST = 'a list of JSON values';

const kind = <const T extends string, S extends z.core.$ZodLooseShape>(
  name: T,
  fields: S,
  about: string,
): z.ZodObject<S & { kind: z.ZodLiteral<T> }, z.core.$strict> =>
  z.strictObject({ kind: z.literal(name), ...fields }, { error: 'a tag' }).describe(about);

/** What starts a vendor of the site's own: the closed list of kinds, never code. */
export const tag = z.discriminatedUnion(
  'kind',
  [
    kind('script', { src: address.describe('Its address.') }, 'A script to load.'),
    kind('style', { href: address.describe('Its address.') }, 'A style sheet to load.'),
    kind('call', { name, arguments: z.array(value, { error: LIST }) }, 'A call of a global function.'),
    kind('push', { name, value }, 'A value pushed onto a global list, which is made if need be.'),
    kind('set', { name, value }, 'A global variable to set.'),
  ],
  { error: 'a tag whose "kind" is "script", "style", "call", "push" or "set"' },
);
