import { describe, expect, it } from 'vitest';
import { groups, hostOf, settled } from '../../src/core/report-lines.ts';
import type { Report } from '../../src/core/report.ts';

const request = (target: string, more: Partial<Report> = {}): Report => ({
  what: 'request',
  way: 'script',
  target,
  outcome: 'allowed',
  by: 'seen',
  ...more,
});

describe('the report by vendor', () => {
  it('puts equal lines together and counts them', () => {
    const [group] = groups([
      request('https://a.example/x', { item: 'a' }),
      request('https://a.example/x', { item: 'a' }),
    ]);
    expect(group?.lines).toMatchObject([{ target: 'https://a.example/x', times: 2 }]);
    expect(group?.outcomes).toEqual({ allowed: 2 });
  });

  it('keeps lines apart that differ in way, outcome or element', () => {
    const lines = groups([
      request('https://a.example/x', { item: 'a' }),
      request('https://a.example/x', { item: 'a', way: 'img' }),
      request('https://a.example/x', { item: 'a', outcome: 'held' }),
      request('https://a.example/x', { item: 'a', where: '<script>' }),
    ])[0]?.lines;
    expect(lines?.map(({ times }) => times)).toEqual([1, 1, 1, 1]);
  });

  it('has what got past first, then what would be held, strangers, what was held, and what may', () => {
    const found = groups([
      request('https://a.example/', { item: 'allowed' }),
      request('https://b.example/', { item: 'held', outcome: 'held' }),
      request('https://stranger.example:8443/x?y', { outcome: 'passed' }),
      request('https://c.example/', { item: 'would', outcome: 'would-hold' }),
      request('https://d.example/', { item: 'past', outcome: 'passed' }),
      request('https://d.example/', { item: 'past' }),
    ]);
    expect(found.map(({ item, host }) => item ?? host)).toEqual([
      'past',
      'would',
      'stranger.example',
      'held',
      'allowed',
    ]);
  });

  it('has one group for each strange host, and one for all names that nobody claims', () => {
    const name = (target: string): Report => ({ ...request(target), what: 'cookie', way: 'present' });
    const found = groups([request('https://a.example/1'), request('https://b.example/2'), name('x'), name('y')]);
    expect(found.map(({ key, lines }) => [key, lines.length])).toEqual([
      ['host a.example', 1],
      ['host b.example', 1],
      ['names', 2],
    ]);
  });

  it.each(['', 'not an address', 'https://', 'https://[::1', '//x', 'constructor', '__proto__'])(
    'survives the target %j',
    (target) => {
      expect(groups([request(target), request(target, { item: '__proto__' })])).toHaveLength(2);
    },
  );
});

it('finds the host of an address', () => {
  expect(['https://A.example:8443/x', 'wss://b.example?x', 'c'].map(hostOf)).toEqual(['a.example', 'b.example', 'c']);
});

describe('a held call', () => {
  const held = request('https://a.example/x', { item: 'a', outcome: 'held', where: 'at f (x.js:1)' });

  it('that was carried out later is one line, which keeps where it came from', () => {
    const later = request(held.target, { item: 'a', outcome: 'replayed' });
    expect(settled([held, later])).toEqual([{ ...later, where: held.where }]);
  });

  it('is matched once: two that were held and one that was sent are two', () => {
    const sent: Report = { ...held, outcome: 'replayed' };
    expect(settled([held, held, sent]).map(({ outcome }) => outcome)).toEqual(['replayed', 'held']);
  });

  it('is not matched with another vendor’s, or another way', () => {
    const others: Report[] = [
      { ...held, item: 'b', outcome: 'replayed' },
      { ...held, way: 'img', outcome: 'replayed' },
    ];
    expect(settled([held, ...others])).toHaveLength(3);
  });
});
