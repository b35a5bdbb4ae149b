import { describe, expect, it } from 'vitest';
import { parseColour } from '../../src/build/css-colour.ts';

const bytes = (text: string): number[] | undefined =>
  parseColour(text)?.map((part, i) => (i < 3 ? Math.round(part * 255) : Math.round(part * 100) / 100));

describe('a colour as a style sheet writes it', () => {
  it.each([
    ['#1b4f7a', [27, 79, 122, 1]],
    ['#FFF', [255, 255, 255, 1]],
    ['#0008', [0, 0, 0, 0.53]],
    ['#11223380', [17, 34, 51, 0.5]],
    ['rebeccapurple', [102, 51, 153, 1]],
    ['Navy', [0, 0, 128, 1]],
    ['transparent', [0, 0, 0, 0]],
    ['rgb(27, 79, 122)', [27, 79, 122, 1]],
    ['rgba(27,79,122,.5)', [27, 79, 122, 0.5]],
    ['rgb(27 79 122 / 50%)', [27, 79, 122, 0.5]],
    ['rgb(100% 0% none)', [255, 0, 0, 1]],
    ['rgb(300 -20 0)', [255, 0, 0, 1]],
    ['hsl(120 100% 25%)', [0, 128, 0, 1]],
    ['hsla(-240deg, 100%, 50%, 1)', [0, 255, 0, 1]],
    // https://www.w3.org/TR/css-color-4/#ex-oklch-samples and its neighbours.
    ['oklch(40.101% 0.12332 21.555)', [125, 35, 41, 1]],
    ['oklch(59.686% 0.15619 49.7694)', [198, 93, 6, 1]],
    ['oklch(0.65125 0.13138 104.097)', [157, 147, 24, 1]],
    ['oklch(1 0 0)', [255, 255, 255, 1]],
  ])('is read: %s', (text, expected) => {
    expect(bytes(text)).toEqual(expected);
  });

  it.each([
    '',
    'bluish',
    'inherit',
    'currentcolor',
    '#12',
    '#12345',
    '#ggg',
    'rgb(1,2)',
    'rgb(1 2 3 4)',
    'rgb(1,50%,3)',
    'rgb(1, 2, none)',
    'rgb(1 2 3 / 1 / 1)',
    'hsl(1 2 3)',
    'oklch(1, 0, 0)',
    'oklcha(1 0 0)',
    'rgb(calc(1) 2 3)',
    'url(a)',
    'red;',
    'lab(50% 1 1)',
  ])('is nothing else: %j', (text) => {
    expect(parseColour(text)).toBeUndefined();
  });
});
