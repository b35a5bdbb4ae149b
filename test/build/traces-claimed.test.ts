import { describe, expect, it } from 'vitest';
import { overlap } from '../../src/build/overlap.ts';
import { found, ownVendor, withVendor } from './check.ts';

const claiming = (name: string, more: object = {}): object => ({
  ...ownVendor,
  traces: [{ kind: 'cookie', name, purpose: 'visit', ...more }],
});

describe('traces that two vendors claim', () => {
  it.each([
    ['_ga', '_ga', true],
    ['_ga*', '_ga_ABC', true],
    ['_ga_*', '_ga*', true],
    ['a*z', '*b*', true],
    ['a*', '*z', true],
    ['*a*b*', 'xx*aab', true],
    ['ab*', 'abc*d', true],
    ['a*c', 'a*d', false],
    ['_ga', '_gat', false],
    ['_gat_*', '_ga_*', false],
    ['', '*', true],
    ['a', '', false],
  ])('are found where %s and %s can be one name: %s', (a, b, meets) => {
    expect(overlap(a, b)).toBe(meets);
    expect(overlap(b, a)).toBe(meets);
  });

  it('are a problem against the catalogue, against each other and against the consent cookie', () => {
    const twice = ['cookie-claimed-twice at vendors.own.traces.0.name'];
    expect(found(withVendor('own', claiming('pp-ses*')))).toEqual(twice);
    expect(found(withVendor('own', claiming('consent*')))).toEqual(twice);
    expect(found(withVendor('own', claiming('choice'), { cookie: { name: 'choice' } }))).toEqual(twice);
    const two = {
      policyUrl: '/p',
      controller: { name: 'S' },
      vendors: { first: claiming('mine-*'), own: claiming('mine-1') },
    };
    expect(found(two)).toEqual(twice);
  });

  it('are none in another kind of storage, on another domain, or of a vendor that is not in use', () => {
    expect(found(withVendor('own', claiming('pp-session', { kind: 'local' })))).toEqual([]);
    expect(found(withVendor('own', claiming('pp-session', { party: 'third', domain: 'own.example' })))).toEqual([]);
    expect(found(withVendor('own', claiming('_cv')))).toEqual([]);
    const off = {
      policyUrl: '/p',
      controller: { name: 'S' },
      vendors: { 'page-parts': { on: false }, own: claiming('pp-session') },
    };
    expect(found(off)).toEqual([]);
  });

  it('are none where a site repeats what the catalogue says of the same vendor', () => {
    const traces = [{ kind: 'cookie', name: 'pp-ses*', purpose: 'session' }];
    expect(found(withVendor('page-parts', { traces }))).toEqual([]);
  });

  it("are found where a catalogue vendor is given another vendor's cookie", () => {
    const traces = [{ kind: 'cookie', name: '_cv_mine', purpose: 'visit' }];
    const config = {
      policyUrl: '/p',
      controller: { name: 'S' },
      vendors: { 'count-visits': { siteId: 'C-1234' }, 'page-parts': { traces } },
    };
    expect(found(config)).toEqual(['cookie-claimed-twice at vendors.page-parts.traces.0.name']);
  });
});
