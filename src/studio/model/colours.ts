import { contrast, type Colour } from '../../core/colour.ts';

/** The custom properties that can be chosen: each for light and for dark, as docs/theming.md has them. */
export const COLOURS = [
  { name: 'background', label: 'Ground', light: '#ffffff', dark: '#171d24' },
  { name: 'color', label: 'Text', light: '#1a2530', dark: '#eef2f6' },
  { name: 'accent', label: 'Buttons and switches', light: '#1b4f7a', dark: '#a5cdf2' },
  { name: 'on-accent', label: 'Text on the buttons', light: '#ffffff', dark: '#171d24' },
] as const;

/** `accent light` → `#rrggbb`; what is missing is the default. */
export type Chosen = Readonly<Record<string, string>>;
export const SCHEMES = ['light', 'dark'] as const;
export type Side = (typeof SCHEMES)[number];

export const colour = (chosen: Chosen, { name, ...standard }: (typeof COLOURS)[number], side: Side): string =>
  chosen[`${name} ${side}`] ?? standard[side];

/** What the site's style sheet needs; empty where nothing has been chosen. */
export function styleSheet(chosen: Chosen): string {
  const lines = COLOURS.flatMap((one) => {
    const isOwn = SCHEMES.some((side) => chosen[`${one.name} ${side}`] !== undefined);
    if (!isOwn) return [];
    return [
      `  --consentinel-${one.name}: light-dark(${colour(chosen, one, 'light')}, ${colour(chosen, one, 'dark')});`,
    ];
  });
  return lines.length > 0 ? `:root {\n${lines.join('\n')}\n}\n` : '';
}

function parse(hex: string): Colour {
  const part = (at: number): number => parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5), 1];
}

/** The least that text and its ground may differ by, as docs/theming.md has it. */
const LEAST = 5;
const PAIRS = [
  ['on-accent', 'accent'],
  ['color', 'background'],
  ['accent', 'background'],
] as const;

export interface Faint {
  readonly one: string;
  readonly other: string;
  readonly side: Side;
  /** From 1 to 21. */
  readonly ratio: number;
}

/** Pairs that can hardly be read. */
export function faint(chosen: Chosen): readonly Faint[] {
  const of = (name: string): (typeof COLOURS)[number] =>
    COLOURS.find((one) => one.name === name) as (typeof COLOURS)[number];
  return SCHEMES.flatMap((side) =>
    PAIRS.flatMap(([one, other]) => {
      const ratio = contrast(parse(colour(chosen, of(one), side)), parse(colour(chosen, of(other), side)));
      return ratio < LEAST ? [{ one: of(one).label, other: of(other).label, side, ratio }] : [];
    }),
  );
}
