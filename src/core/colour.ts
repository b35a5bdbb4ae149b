/** Red, green, blue and opacity, each from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, opacity: number];

const WHITE: Colour = [1, 1, 1, 1];

/** A computed colour: `rgb(…)`, `rgba(…)` or `color(srgb …)`; `undefined` for what is written otherwise. */
export function readColour(computed: string): Colour | undefined {
  const isBytes = /^rgba?\(/.test(computed);
  if (!isBytes && !computed.startsWith('color(srgb ')) return undefined;
  const [red, green, blue, opacity = 1] = (
    computed.replace(/^color\(srgb/, '').match(/-?[\d.]+(?:e-?\d+)?/g) ?? []
  ).map(Number);
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const most = isBytes ? 255 : 1;
  return [red / most, green / most, blue / most, opacity];
}

export const faded = ([red, green, blue, opacity]: Colour, by: number): Colour => [red, green, blue, opacity * by];

const over = ([r, g, b, opacity]: Colour, [red, green, blue]: Colour): Colour => [
  r * opacity + red * (1 - opacity),
  g * opacity + green * (1 - opacity),
  b * opacity + blue * (1 - opacity),
  1,
];

/** What is seen of colours that lie upon each other, the uppermost first; below all of them a page is white. */
export const seen = (layers: readonly Colour[]): Colour =>
  layers.reduceRight((below, layer) => over(layer, below), WHITE);

/** Relative luminance, by WCAG 2.2. */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (red as number) + 0.7152 * (green as number) + 0.0722 * (blue as number);
}

/** Contrast ratio of two opaque colours, by WCAG 2.2: from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return a > b ? a / b : b / a;
}
