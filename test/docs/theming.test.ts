import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LAYOUTS } from '../../src/core/looks.ts';
import { COLOURS, themeSheet } from '../../src/core/theme-sheet.ts';
import { inlineCode, read, root, rowsOf, section } from './markdown.ts';

const page = read('docs/theming.md');
const sources = readdirSync(`${root}src/ui`)
  .filter((name) => name.endsWith('.ts') && !name.startsWith('overlay'))
  .map((name) => read(`src/ui/${name}`));
const codes = (cell = ''): string[] => inlineCode(cell);

describe('docs/theming.md', () => {
  it('has every custom property of the interface, and no other', () => {
    const used = sources.flatMap((source) => source.match(/--consentinel-[\w-]+/g) ?? []);
    const told = rowsOf(section(page, '## Custom properties')).flatMap(([name]) => codes(name));
    expect([...told].sort()).toEqual([...new Set(used)].sort());
  });

  it('has every part of every element, and no other', () => {
    const documented = sources.flatMap((source): [string, string[]][] => {
      const parts = [...source.matchAll(/@csspart ([\w-]+)/g)].map(([, part = '']) => part);
      const element = /'(consentinel-[\w]+)': Consentinel/.exec(source)?.[1];
      return element && parts[0] ? [[`<${element}>`, parts.sort()]] : [];
    });
    const told = rowsOf(section(page, '## Parts')).map(([element = '', parts = '']): [string, string[]] => [
      codes(element)[0] ?? '',
      (codes(parts)[0] ?? '').split(' ').sort(),
    ]);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(documented));
    expect(told.length).toBeGreaterThan(4);
  });

  it('has every slot', () => {
    const slots = sources.flatMap((source) => [...source.matchAll(/<slot name="(\w+)"/g)].map(([, name]) => name));
    expect(rowsOf(section(page, '## Slots')).map(([slot]) => codes(slot)[0])).toEqual(slots);
  });

  it('has every layout, and no other', () => {
    const told = rowsOf(section(page, '## Layouts')).flatMap(([layout]) => codes(layout));
    expect([...told].sort()).toEqual(LAYOUTS.map((layout) => `"${layout}"`).sort());
  });

  it('has every colour of the config, with the property that it is', () => {
    const told = rowsOf(section(page, '## Colours in the config')).map(([name, property]) => [
      ...codes(name),
      ...codes(property),
    ]);
    expect(told.map(([name]) => name)).toEqual(COLOURS);
    for (const [name = '', property] of told)
      expect(themeSheet({ colors: { [name]: 'red' } })).toContain(`{${property}:red}`);
  });

  it('has every default of a property as the style sheets have it', () => {
    const css = sources.join('\n').replaceAll(/\s+/g, ' ');
    for (const [property = '', , defaults = ''] of rowsOf(section(page, '## Custom properties')))
      for (const value of codes(defaults)) expect(css, `${property} ${value}`).toContain(value);
  });
});
