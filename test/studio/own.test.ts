import { parse } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import type { Fields } from '../../src/build/check-vendors.ts';
import { checkConfig } from '../../src/build/check-config.ts';
import { COLOURS as NAMES } from '../../src/core/theme-sheet.ts';
import { COLOURS, hexOf, pairsOf, pick, unpick, verdict } from '../../src/studio/model/colours.ts';
import { edit, type Edit } from '../../src/studio/model/edit.ts';
import { lawOf, regimesFor, regionFor, regionOf, signalFor, signalOf } from '../../src/studio/model/law.ts';
import { addVendor, idFor, isOwn } from '../../src/studio/model/own-vendors.ts';
import { configIn, scopesOf, type Scope } from '../../src/studio/model/scopes.ts';
import { known } from '../../src/studio/known.ts';

const read = (text: string): Fields => parse(text) as Fields;
function after(text: string, change: (scope: Scope, config: Fields) => Edit[]): unknown {
  const [scope] = scopesOf(read(text));
  return read(edit(text, change(scope, configIn(scope))));
}

describe('a colour that is picked', () => {
  const themed = (theme: unknown): string => JSON.stringify({ vendors: {}, theme });
  const picked = (theme: unknown, side: 'light' | 'dark', css: string): unknown =>
    (after(themed(theme), (scope, config) => pick(scope, config, 'accent', side, css)) as Fields)['theme'];

  it('is one of those that the config has', () => {
    expect(COLOURS.map(({ name }) => name).sort()).toEqual([...NAMES].sort());
  });

  it('leaves the other side as it is', () => {
    expect(picked(undefined, 'light', '#0b5d4e')).toEqual({
      colors: { accent: { light: '#0b5d4e', dark: '#a5cdf2' } },
    });
    expect(picked({ colors: { accent: 'navy' } }, 'dark', '#8fd8c4')).toEqual({
      colors: { accent: { light: 'navy', dark: '#8fd8c4' } },
    });
    expect(picked({ colors: { accent: { light: 'navy', dark: 'red' } } }, 'dark', '#8fd8c4')).toEqual({
      colors: { accent: { light: 'navy', dark: '#8fd8c4' } },
    });
  });

  it('is one where visitors see one side only, and keeps the word', () => {
    expect(picked('light', 'light', '#0b5d4e')).toEqual({ scheme: 'light', colors: { accent: '#0b5d4e' } });
    expect(picked({ scheme: 'dark' }, 'dark', 'red')).toEqual({ scheme: 'dark', colors: { accent: 'red' } });
  });

  it('goes without a trace', () => {
    const text = themed({ scheme: 'dark', colors: { accent: 'red' } });
    expect(after(text, (scope) => unpick(scope, 'accent'))).toEqual({ vendors: {}, theme: { scheme: 'dark' } });
  });

  it('is shown in a field that knows one form only', () => {
    expect([hexOf('navy'), hexOf('rgb(27 79 122 / 50%)'), hexOf('nonsense')]).toEqual([
      '#000080',
      '#1b4f7a',
      '#000000',
    ]);
  });

  it('is judged in words', () => {
    const [button] = pairsOf({ theme: { scheme: 'light', colors: { accent: '#cde' } } });
    expect([button?.upper, button?.side, verdict(button?.ratio ?? 21)]).toEqual([
      'buttonColor',
      'light',
      'can hardly be told apart',
    ]);
    expect([21, 7, 6.99, 5, 4.99, 3, 2.99].map(verdict)).toEqual([
      'easy to tell apart',
      'easy to tell apart',
      'can be told apart',
      'can be told apart',
      'hard to tell apart',
      'hard to tell apart',
      'can hardly be told apart',
    ]);
    expect(pairsOf({ theme: 'dark' })).toEqual([]);
  });
});

describe("a vendor of the site's own", () => {
  it('gets an id of its name that nobody has', () => {
    expect(idFor('Branch Finder', [])).toBe('branch-finder');
    expect(idFor('Branch Finder', ['branch-finder'])).toBe('branch-finder-2');
    expect(idFor('  24/7 Café & Co. ', [])).toBe('cafe-co');
    for (const name of ['', '!', '企業', 'x', '7']) expect(idFor(name, [])).toBe('own-vendor');
    const long = idFor('x'.repeat(90), []);
    expect(
      checkConfig(JSON.stringify({ vendors: { [long]: { name: 'x' } } }), known).problems.map(({ path }) => path),
    ).not.toContain(`vendors.${long}`);
  });

  it('is there with its name, and everything that it lacks is said', () => {
    const added = after('{ "vendors": {} }', (scope) => addVendor(scope, 'finder', ' Finder '));
    expect(added).toEqual({ vendors: { finder: { name: 'Finder', category: 'targeting' } } });
    expect(isOwn(added as Fields, 'finder')).toBe(true);
    const missing = checkConfig(JSON.stringify(added), known).problems.filter(({ code }) => code === 'missing-key');
    expect(missing.map(({ path }) => path.split('.').at(-1)).sort()).toEqual([
      'company',
      'hosts',
      'policyUrl',
      'purpose',
      'traces',
    ]);
  });
});

describe('the law of the place', () => {
  it.each(['everywhere', 'presets', 'own'] as const)('is chosen and read again: %s', (law) => {
    const regimes = regimesFor(law);
    expect(lawOf(regimes === undefined ? {} : { regimes })).toBe(law);
  });
  it.each(['none', 'fixed', 'read'] as const)('knows where the place is said: %s', (how) => {
    const region = regionFor(how);
    expect(regionOf(region === undefined ? {} : { region })).toBe(how);
  });
  it.each(['targeting', 'own', 'off'] as const)('knows what the signal does: %s', (how) => {
    const gpc = signalFor(how);
    expect(signalOf(gpc === undefined ? {} : { gpc })).toBe(how);
  });
});
