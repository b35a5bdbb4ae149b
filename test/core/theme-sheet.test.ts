import { describe, expect, it } from 'vitest';
import { themeSheet } from '../../src/core/theme-sheet.ts';

const colors = (value: unknown): string => themeSheet({ colors: value });

describe("the style sheet of a config's theme", () => {
  it('gives each custom property its value, and light and dark theirs', () => {
    expect(colors({ onAccent: '#fff' })).toBe('@supports (color:#fff){:host{--consentinel-on-accent:#fff}}');
    expect(colors({ accent: { light: 'navy', dark: 'oklch(0.8 0.1 250 / 90%)' } })).toBe(
      '@supports (color:navy){:host{--consentinel-accent:navy}}' +
        '@supports (color:light-dark(navy,oklch(0.8 0.1 250 / 90%))){:host{--consentinel-accent:light-dark(navy,oklch(0.8 0.1 250 / 90%))}}',
    );
    expect(themeSheet({ radius: '0.25em', font: 'Georgia, Open Sans, serif' })).toBe(
      '@supports (border-radius:0.25em){:host{--consentinel-radius:0.25em}}' +
        '@supports (font-family:Georgia, Open Sans, serif){:host{--consentinel-font:Georgia, Open Sans, serif}}',
    );
  });

  it.each([
    undefined,
    null,
    'dark',
    5,
    [],
    {},
    { colors: null },
    { colors: 'red' },
    { colors: ['red'] },
    { radius: {} },
  ])('is empty where there is nothing of it: %j', (theme) => {
    expect(themeSheet(theme)).toBe('');
  });

  const hostile = [
    'url(https://evil.example/a)',
    'red;background:url(//evil.example)',
    'red}',
    'red}}*{display:none',
    'red)',
    '#fff/**/',
    'var(--x)',
    'rgb(var(--x))',
    'image-set("a" 1x)',
    'color-mix(in srgb,red,blue)',
    'red !important',
    'rgb(1,2,3);',
    '\\72 ed',
    'red\n',
    `#${'f'.repeat(9)}<`,
    '',
  ];
  it.each(hostile)('takes nothing that is not of the form of a colour: %j', (value) => {
    expect(colors({ accent: value })).toBe('');
    expect(colors({ accent: { light: 'red', dark: value } })).toBe('');
    expect(colors({ accent: { light: value, dark: 'red' } })).toBe('');
  });

  it('takes no name, length or typeface that could be more than that', () => {
    for (const name of ['x:red}*{color', 'a b', '-', '', 'é']) expect(colors({ [name]: 'red' })).toBe('');
    for (const text of ['1px;color:red', 'url(x)', '1px}', 'calc(1px)', '1px/2px']) {
      expect(themeSheet({ radius: text })).toBe('');
    }
    for (const text of ['a;b', 'a}b', 'url(a)', 'var(--a)', 'a\\62', 'a/*', '"a"'])
      expect(themeSheet({ font: text })).toBe('');
  });
});
