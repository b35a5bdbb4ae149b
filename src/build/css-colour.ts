import { converter, modeHsl, modeOklch, modeRgb, parse, useMode } from 'culori/fn';
import type { Colour } from '../core/colour.ts';

// These ways of writing a colour and no more: what every browser knows that the interface is for.
for (const mode of [modeRgb, modeHsl, modeOklch]) useMode(mode);
const toRgb = converter('rgb');
/** `none` has no number. */
const clamped = (value = 0): number => Math.min(1, Math.max(0, value));
/** Without percentages hsl() is for the newest browsers only. */
const isNew = (text: string): boolean => /^hsl[^%]*$/i.test(text);

/**
 * A colour as a style sheet writes it: hexadecimal, `rgb()`, `hsl()`, `oklch()`, or by its name; `undefined` for everything
 * else. What no screen of sRGB can show is clipped. https://www.w3.org/TR/css-color-4/
 */
export function parseColour(text: string): Colour | undefined {
  const colour = isNew(text) ? undefined : toRgb(parse(text));
  return colour && [clamped(colour.r), clamped(colour.g), clamped(colour.b), clamped(colour.alpha ?? 1)];
}
