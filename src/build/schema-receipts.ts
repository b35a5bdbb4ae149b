import { z } from 'zod';
import { address, flag, id } from './schema-fields.ts';

const URL_OR_OBJECT = 'an address that begins with https:// or, on this site, with /; or an object with such a "url"';
const PATH = 'a path that begins with /';

export const receipts = z.union(
  [
    address,
    z.strictObject({
      url: address.describe('Gets a receipt a choice, by POST.'),
      counts: flag
        .optional()
        .describe('It is also told, without any id, that the question was shown; false by default.'),
      groups: z
        .record(z.string().regex(/^\//, { error: PATH }), id, { error: 'names by path' })
        .optional()
        .describe('Path pattern, then name: what a receipt says of the page, instead of its address.'),
    }),
  ],
  { error: URL_OR_OBJECT },
);
