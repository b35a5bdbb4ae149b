import { contrast, seen, type Colour } from '../core/colour.ts';
import type { Theme } from '../core/looks.ts';
import type { ColourName } from '../core/theme-sheet.ts';
import { parseColour } from './css-colour.ts';

export const SIDES = ['light', 'dark'] as const;
export type Side = (typeof SIDES)[number];

/** The interface's own colours, as its style sheets have them. */
const STANDARD: Readonly<Partial<Record<ColourName, Readonly<Record<Side, string>>>>> = {
  background: { light: '#ffffff', dark: '#171d24' },
  color: { light: '#1a2530', dark: '#eef2f6' },
  border: { light: '#d8dee5', dark: '#36414d' },
  accent: { light: '#1b4f7a', dark: '#a5cdf2' },
  backdrop: { light: '#0d1a26a6', dark: '#0d1a26a6' },
};
/** What a colour is where neither the config nor the interface has one of that name. */
const LIKE: Readonly<Partial<Record<ColourName, ColourName>>> = {
  onAccent: 'background',
  buttonBackground: 'accent',
  buttonColor: 'onAccent',
  focus: 'color',
};

export type Colours = (Theme & object)['colors'] & object;

/** The colour in effect and whose it is: of the names that stand for it, the one that the config gives, or the last. */
export function colourOf(
  colours: Colours,
  name: ColourName,
  side: Side,
): { readonly of: ColourName; readonly css: string } {
  const own: unknown = colours[name];
  const given: unknown = typeof own === 'object' ? (own as Partial<Record<Side, unknown>> | null)?.[side] : own;
  if (typeof given === 'string') return { of: name, css: given };
  const like = LIKE[name];
  return like ? colourOf(colours, like, side) : { of: name, css: STANDARD[name]?.[side] ?? '' };
}

/** The least that docs/theming.md asks for. */
export const LEAST = 5;
const PAIRS = [
  ['buttonColor', 'buttonBackground'],
  ['color', 'background'],
  ['accent', 'background'],
] as const satisfies readonly (readonly [ColourName, ColourName])[];

export interface Pair {
  readonly upper: ColourName;
  readonly lower: ColourName;
  readonly side: Side;
  /** From 1 to 21. */
  readonly ratio: number;
  /** The colour of the config that is behind it: the upper one's, or else the lower one's. */
  readonly by: ColourName;
}

/** The contrast of what is to be told from its ground, where the config gives one of the two colours and both are known. */
export function contrasts(colours: Colours, sides: readonly Side[]): readonly Pair[] {
  return sides.flatMap((side) => {
    const page = parseColour(colourOf(colours, 'background', side).css);
    // What shines through belongs to the page.
    if (page?.[3] !== 1) return [];
    return PAIRS.flatMap(([upper, lower]): Pair[] => {
      const [one, other] = [colourOf(colours, upper, side), colourOf(colours, lower, side)];
      const by = [one.of, other.of].find((name) => colours[name] !== undefined);
      const [text, ground]: (Colour | undefined)[] = [parseColour(one.css), parseColour(other.css)];
      if (!by || !text || !ground) return [];
      return [{ upper, lower, side, by, ratio: contrast(seen([text, ground, page]), seen([ground, page])) }];
    });
  });
}
