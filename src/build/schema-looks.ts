import { z } from 'zod';
import { CORNERS, DENSITIES, LAYOUTS, SCHEMES } from '../core/looks.ts';
import { address, flag, id, oneOf } from './schema-fields.ts';

const layouts = oneOf(LAYOUTS);
const schemes = oneOf(SCHEMES);
const corners = oneOf([...CORNERS, 'none']);
const listed = (values: readonly string[]): string => values.map((value) => `"${value}"`).join(', ');

/** The keys of the config that say how the interface looks. */
export const looksKeys = {
  layout: z
    .union(
      [
        layouts,
        z.strictObject({
          banner: layouts.optional().describe('Where the banner stands; bar by default.'),
          density: oneOf(DENSITIES).optional().describe('How close everything stands; comfortable by default.'),
          reopen: corners
            .optional()
            .describe(
              'Where each <consentinel-reopen> floats that names no corner itself; none = none of them is drawn.',
            ),
        }),
      ],
      { error: `one of ${listed(LAYOUTS)}, or an object of "banner", "density" and "reopen"` },
    )
    .optional()
    .describe(
      'Where the banner stands: a bar, a box in a corner, a cloud above the foot, or a modal dialog. start and end follow the direction in which the page is read.',
    ),
  theme: z
    .union(
      [
        schemes,
        z.strictObject({
          scheme: schemes.optional().describe('Light or dark; system = as the page is.'),
          logo: address.optional().describe("A picture above the banner's heading, from this site."),
          strict: flag
            .optional()
            .describe('true = where a style sheet makes refusing harder, both buttons get their own looks back.'),
          poster: z
            .union([address, z.record(id, address)], {
              error: 'the address of a picture on this site, or an object of them by vendor or category',
            })
            .optional()
            .describe('A picture from this site behind the words of placeholders; or one for each vendor or category.'),
        }),
      ],
      { error: `one of ${listed(SCHEMES)}, or an object of "scheme", "logo", "strict" and "poster"` },
    )
    .optional()
    .describe('Light or dark, system = as the page is; or an object with that and more.'),
};
