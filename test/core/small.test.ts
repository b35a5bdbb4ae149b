import { describe, expect, it } from 'vitest';
import { withOwn } from '../../src/core/details.ts';
import { fill } from '../../src/core/fill.ts';
import { pattern } from '../../src/core/glob.ts';
import { nearest } from '../../src/core/nearest.ts';
import { token } from '../../src/core/token.ts';

describe('trace names', () => {
  it('match with a star as any run of characters, every time (no state between calls)', () => {
    const names = pattern('_ga _ga_* *.AspNet.Cookies*');
    for (let i = 0; i < 3; i++) expect(names.test('_ga_ABC')).toBe(true);
    expect(names.test('12.AspNet.CookiesC1')).toBe(true);
    expect(names.test('xAspNetxCookies')).toBe(false);
    expect(names.test('_gat')).toBe(false);
  });
  it('match nothing where there are none', () => {
    expect(pattern('').test('a')).toBe(false);
    expect(pattern('  ').test('a')).toBe(false);
  });
});

describe('filling in', () => {
  it('encodes in addresses and nowhere else', () => {
    expect(fill('https://x.example/{id}', { id: 'a/b' })).toBe('https://x.example/a%2Fb');
    expect(fill(['config', '{id}', { ti: '{id}', on: true }], { id: 'a/b' })).toEqual([
      'config',
      'a/b',
      { ti: 'a/b', on: true },
    ]);
  });
  it('leaves a tag out when a value is missing', () => {
    expect(fill([{ src: 'https://x.example/{id}' }, { src: 'https://x.example/' }], {})).toEqual([
      { src: 'https://x.example/' },
    ]);
  });
});

describe('did you mean', () => {
  it('finds the closest, and nothing where nothing is close', () => {
    expect(nearest('google-analitics', ['google-ads', 'google-analytics'])).toBe('google-analytics');
    expect(nearest('zzz', ['google-ads'])).toBeUndefined();
  });
});

describe('what is asked about an item', () => {
  it('changes with category and purposes, not with the order of purposes', () => {
    expect(token('a', 'b', 'x y')).toBe(token('a', 'b', 'y x'));
    expect(token('a', 'b', 'x')).not.toBe(token('a', 'c', 'x'));
    expect(token('a', 'b', 'x')).not.toBe(token('a', 'b', 'x y'));
  });
});

describe('descriptions', () => {
  const known = { id: 'a', name: 'A', company: 'A Ltd', policyUrl: '', purpose: '', purposes: [], traces: [] };
  const trace = { kind: 'cookie', name: '_x', purpose: 'visit' } as const;

  it('get what a page’s config adds: further traces, and vendors of the site’s own', () => {
    const all = withOwn({ a: known }, { a: { traces: [trace] }, b: { name: 'B', traces: [] } });
    expect(all['a']).toEqual({ ...known, traces: [trace] });
    expect(all['b']).toMatchObject({ id: 'b', name: 'B', traces: [] });
  });
});
