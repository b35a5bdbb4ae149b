import { describe, expect, it } from 'vitest';
import { contrast, faded, readColour, seen, type Colour } from '../../src/core/colour.ts';
import { isByStyle, judgeButtons, type ButtonLook } from '../../src/core/judge-buttons.ts';

const BLACK: Colour = [0, 0, 0, 1];
const WHITE: Colour = [1, 1, 1, 1];

describe('a colour', () => {
  it.each([
    ['rgb(255, 0, 51)', [1, 0, 0.2, 1]],
    ['rgba(0, 0, 0, 0.5)', [0, 0, 0, 0.5]],
    ['color(srgb 1 0.5 0)', [1, 0.5, 0, 1]],
    ['color(srgb 1e-7 0.5 0 / 0.25)', [1e-7, 0.5, 0, 0.25]],
  ])('is read from %s', (computed, colour) => {
    expect(readColour(computed)).toEqual(colour);
  });

  it.each(['oklch(0.6 0.1 20)', 'rgb()', 'color(display-p3 1 0 0)', '', 'red'])('is not read from "%s"', (computed) => {
    expect(readColour(computed)).toBeUndefined();
  });

  it('has the contrast of WCAG to another', () => {
    expect(contrast(BLACK, WHITE)).toBeCloseTo(21, 5);
    expect(contrast(WHITE, WHITE)).toBe(1);
    // The greys with which the rule is mostly explained: #767676 is the lightest that passes on white.
    const grey = (value: number): Colour => [value / 255, value / 255, value / 255, 1];
    expect(contrast(grey(0x76), WHITE)).toBeGreaterThan(4.5);
    expect(contrast(grey(0x77), WHITE)).toBeLessThan(4.5);
  });

  it('is seen through what lies upon it, and white where nothing does', () => {
    expect(seen([faded(BLACK, 0.5), WHITE])).toEqual([0.5, 0.5, 0.5, 1]);
    expect(seen([])).toEqual(WHITE);
  });
});

describe('the two buttons', () => {
  const look = (changed: Partial<ButtonLook> = {}): ButtonLook => ({
    top: 400,
    width: 160,
    height: 46,
    style: { 'font-size': '16px', color: 'rgb(255, 255, 255)' },
    contrast: 8,
    reached: true,
    ...changed,
  });
  const unequal = (accept: ButtonLook, reject: ButtonLook): string[] =>
    judgeButtons(accept, reject).unequal.map(({ what }) => what);

  it('are equal where nothing differs but the length of their texts', () => {
    expect(judgeButtons(look(), look({ width: 150 }))).toEqual({ unequal: [], faint: [] });
  });

  it('are unequal where refusing is smaller, and not where it is larger', () => {
    expect(unequal(look(), look({ width: 100, height: 30 }))).toEqual(['width', 'height']);
    expect(unequal(look({ width: 100 }), look())).toEqual([]);
  });

  it('may differ in height where one stands below the other', () => {
    expect(unequal(look({ height: 70 }), look({ top: 480 }))).toEqual([]);
  });

  it('are unequal by every property that differs, also by one that only one of them has', () => {
    expect(unequal(look(), look({ style: { 'font-size': '11px' } }))).toEqual(['font-size', 'color']);
  });

  it('are unequal where something lies upon refusing only', () => {
    expect(unequal(look(), look({ reached: false }))).toEqual(['reach']);
    expect(unequal(look({ reached: false }), look({ reached: false }))).toEqual([]);
    expect(unequal(look(), look({ reached: undefined }))).toEqual([]);
    expect(isByStyle(judgeButtons(look(), look({ reached: false })))).toBe(false);
    expect(isByStyle(judgeButtons(look(), look({ width: 10 })))).toBe(true);
    expect(isByStyle(judgeButtons(look({ contrast: 1 }), look()))).toBe(true);
  });

  it('are faint below 4.5:1, each by itself; a picture behind them is not judged', () => {
    expect(judgeButtons(look({ contrast: 4.4 }), look()).faint).toEqual([{ button: 'accept', contrast: 4.4 }]);
    expect(judgeButtons(look({ contrast: 4.5 }), look({ contrast: undefined })).faint).toEqual([]);
  });
});
