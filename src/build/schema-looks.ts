import { z } from 'zod';
import { DENSITIES, LAYOUTS, SCHEMES } from '../core/looks.ts';
import { address, flag, oneOf } from './schema-fields.ts';

const layouts = oneOf(LAYOUTS);
const schemes = oneOf(SCHEMES);
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
        }),
      ],
      { error: `one of ${listed(LAYOUTS)}, or an object of "banner" and "density"` },
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
        }),
      ],
      { error: `one of ${listed(SCHEMES)}, or an object of "scheme", "logo" and "strict"` },
    )
    .optional()
    .describe('Light or dark, system = as the page is; or an object with that and more.'),
};
