import { z } from 'zod';
import { CORNERS, DENSITIES, LAYOUTS, SCHEMES } from '../core/looks.ts';
import { COLOURS } from '../core/theme-sheet.ts';
import { parseColour } from './css-colour.ts';
import { address, flag, id, oneOf } from './schema-fields.ts';

const layouts = oneOf(LAYOUTS);
const schemes = oneOf(SCHEMES);
const corners = oneOf([...CORNERS, 'none']);
const listed = (values: readonly string[]): string => values.map((value) => `"${value}"`).join(', ');

const COLOUR = 'a colour: "#1b4f7a", rgb(…), hsl(…), oklch(…) or a name such as "navy"';
const FORM = /^(?:#[\da-fA-F]{3,8}|[a-zA-Z]{3,20}|(?:rgba?|hsla?|oklch)\((?:[-+\d.,%/ ]|deg|none){1,80}\))$/;
const single = z
  .string({ error: COLOUR })
  .regex(FORM, { error: COLOUR })
  .refine((text) => parseColour(text) !== undefined, { error: COLOUR });
const colour = z.union([single, z.strictObject({ light: single, dark: single })], {
  error: `${COLOUR}; or an object of "light" and "dark"`,
});
const ROUNDING = 'a length in px, em or rem, such as "0.25em"';
const TYPEFACES = 'names of typefaces with commas between them and without quotes, such as "Georgia, serif"';
const TYPEFACE = '[A-Za-z][A-Za-z\\d_-]*(?: [A-Za-z][A-Za-z\\d_-]*){0,5}';

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
          colors: z
            .strictObject(Object.fromEntries(COLOURS.map((name) => [name, colour.optional()])), {
              error: 'an object of colours by name',
            })
            .optional()
            .describe('Colours: one for light and dark, or an object of both. docs/theming.md says what each is for.'),
          radius: z
            .string({ error: ROUNDING })
            .regex(/^(?:0|\d{1,3}(?:\.\d{1,3})?(?:px|em|rem))$/, { error: ROUNDING })
            .optional()
            .describe('Corners of the buttons; 0.5em by default.'),
          font: z
            .string({ error: TYPEFACES })
            .regex(new RegExp(`^${TYPEFACE}(?:, ?${TYPEFACE}){0,9}$`), { error: TYPEFACES })
            .optional()
            .describe("Typefaces that the visitor's device or the page has; the page's by default."),
          poster: z
            .union([address, z.record(id, address)], {
              error: 'the address of a picture on this site, or an object of them by vendor or category',
            })
            .optional()
            .describe('A picture from this site behind the words of placeholders; or one for each vendor or category.'),
        }),
      ],
      {
        error: `one of ${listed(SCHEMES)}, or an object of "scheme", "logo", "strict", "colors", "radius", "font" and "poster"`,
      },
    )
    .optional()
    .describe('Light or dark, system = as the page is; or an object with that and more.'),
};
