import type { Colour } from '../core/colour.ts';
import { namedColour } from './colour-names.ts';

const NUMBER = '[-+]?(?:\\d+(?:\\.\\d+)?|\\.\\d+)';
const PART = new RegExp(`^(${NUMBER})(%|deg)?$`);
const clamped = (value: number): number => Math.min(1, Math.max(0, value));

function fromHex(digits: string): Colour | undefined {
  if (!/^(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.test(digits)) return undefined;
  const whole = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits;
  const part = (at: number): number => parseInt(whole.slice(at, at + 2), 16) / 255;
  return [part(0), part(2), part(4), whole.length > 6 ? part(6) : 1];
}

/** One number of a colour function: of which unit it may be, and what 100 % is. */
function read(text: string, units: readonly string[], whole: number): number | undefined {
  if (text === 'none') return 0;
  const [, number, unit = ''] = PART.exec(text) ?? [];
  if (number === undefined || !units.includes(unit)) return undefined;
  return unit === '%' ? (Number(number) / 100) * whole : Number(number);
}

/** CSS Color 4, 7.1. */
function fromHsl(hue: number, saturation: number, lightness: number): readonly number[] {
  const part = (n: number): number => {
    const k = (n + (((hue % 360) + 360) % 360) / 30) % 12;
    return lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  };
  return [part(0), part(8), part(4)];
}

/** By way of OKLab to sRGB: https://bottosson.github.io/posts/oklab/. What no screen of sRGB can show is clipped. */
function fromOklch(lightness: number, chroma: number, hue: number): readonly number[] {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ].map((part) => (part <= 0.0031308 ? 12.92 * part : 1.055 * part ** (1 / 2.4) - 0.055));
}

const KINDS = {
  rgb: {
    units: [
      ['', '%'],
      ['', '%'],
      ['', '%'],
    ],
    whole: [255, 255, 255],
    to: (...all: number[]) => all.map((one) => one / 255),
  },
  hsl: { units: [['', 'deg'], ['%'], ['%']], whole: [0, 1, 1], to: fromHsl },
  oklch: {
    units: [
      ['', '%'],
      ['', '%'],
      ['', 'deg'],
    ],
    whole: [1, 0.4, 0],
    to: fromOklch,
  },
} as const;

function fromFunction(kind: keyof typeof KINDS, inside: string): Colour | undefined {
  const isOld = inside.includes(',');
  const [rest = '', slashed, ...more] = isOld ? [inside] : inside.split('/').map((one) => one.trim());
  const parts = rest.trim().split(isOld ? /\s*,\s*/ : /\s+/);
  const opacity = isOld ? parts[3] : slashed;
  // The older way of writing knows no `none`, no mixture of numbers and percentages, and three functions less.
  if (more.length > 0 || parts.length !== (isOld && opacity !== undefined ? 4 : 3)) return undefined;
  if (isOld && (kind === 'oklch' || inside.includes('none'))) return undefined;
  if (isOld && kind === 'rgb' && new Set(parts.slice(0, 3).map((one) => one.endsWith('%'))).size > 1) return undefined;
  const { units, whole, to } = KINDS[kind];
  const [one, two, three] = units.map((allowed, i) => read(parts[i] ?? '', allowed, whole[i] ?? 1));
  const seen = opacity === undefined ? 1 : read(opacity, ['', '%'], 1);
  if (one === undefined || two === undefined || three === undefined || seen === undefined) return undefined;
  const [red = 0, green = 0, blue = 0] = to(one, two, three).map(clamped);
  return [red, green, blue, clamped(seen)];
}

/**
 * A colour as a style sheet writes it: hexadecimal, `rgb()`, `hsl()`, `oklch()`, or by its name; `undefined` for everything
 * else. https://www.w3.org/TR/css-color-4/
 */
export function parseColour(text: string): Colour | undefined {
  const wanted = text.toLowerCase();
  if (wanted.startsWith('#')) return fromHex(wanted.slice(1));
  if (wanted === 'transparent') return [0, 0, 0, 0];
  const [, kind, inside = ''] = /^(rgb|hsl|oklch)(?:(?<!oklch)a)?\(([^()]*)\)$/.exec(wanted) ?? [];
  if (kind === 'rgb' || kind === 'hsl' || kind === 'oklch') return fromFunction(kind, inside.trim());
  return fromHex(namedColour(wanted) ?? '');
}
