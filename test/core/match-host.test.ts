import { expect, test } from 'vitest';
import { matchHost, type Address } from '../../src/core/match-host.ts';
import type { Host } from '../../src/core/vendor.ts';

const vendor = (id: string, ...hosts: Host[]) => ({ id, category: 'targeting', hosts });
const at = (host: string, path = '/', query = ''): Address => ({ host, path, query });
const owner = (address: Address, ...vendors: ReturnType<typeof vendor>[]) => matchHost(vendors, address)?.item;

test('a wildcard stands for one or more labels, never for none and never for a part of one', () => {
  const one = vendor('one', { host: '*.a.example' });
  expect(owner(at('x.a.example'), one)).toBe('one');
  expect(owner(at('y.x.a.example'), one)).toBe('one');
  expect(owner(at('a.example'), one)).toBeUndefined();
  expect(owner(at('xa.example'), one)).toBeUndefined();
  expect(owner(at('.a.example'), one)).toBeUndefined();
});

test('capital letters and the dot that ends a full host name make no difference', () => {
  expect(owner(at('X.A.Example.'), vendor('one', { host: '*.a.example' }))).toBe('one');
});

test('an exact host beats a wildcard, also one with a query and a longer path', () => {
  const wild = vendor('wild', { host: '*.a.example', path: ['/long/path'], query: /x/ });
  const exact = vendor('exact', { host: 'w.a.example' });
  expect(owner(at('w.a.example', '/long/path', 'x'), wild, exact)).toBe('exact');
});

test('of two wildcards the longer one counts', () => {
  const [short, long] = [vendor('short', { host: '*.example' }), vendor('long', { host: '*.a.example' })];
  expect(owner(at('x.a.example'), short, long)).toBe('long');
});

test('a query rule beats a longer path, and a longer path a shorter one', () => {
  const query = vendor('query', { host: 'a.example', query: /(^|&)id=X-/ });
  const long = vendor('long', { host: 'a.example', path: ['/', '/tag/js/'] });
  const short = vendor('short', { host: 'a.example', path: ['/tag/'] });
  expect(owner(at('a.example', '/tag/js/', 'id=X-1'), long, short, query)).toBe('query');
  expect(owner(at('a.example', '/tag/js/', 'id=Y-1'), short, query, long)).toBe('long');
});

test('a path counts in whole segments', () => {
  const one = vendor('one', { host: 'a.example', path: ['/tr', '/dir/'] });
  for (const path of ['/tr', '/tr/', '/tr/x', '/tr;x=1', '/dir/x'])
    expect(owner(at('a.example', path), one)).toBe('one');
  for (const path of ['/travel', '/tr.js', '/dir', '/x/tr', ''])
    expect(owner(at('a.example', path), one)).toBeUndefined();
});

test('a star in a path is any one segment', () => {
  const one = vendor('one', { host: 'a.example', path: ['/*/file.js', '/v/*/x/'] });
  for (const path of ['/en_US/file.js', '/x/file.js', '/x/file.js/y', '/x/file.js;a', '/v/1/x/', '/v/1/x/y'])
    expect(owner(at('a.example', path), one), path).toBe('one');
  for (const path of ['/file.js', '/x/y/file.js', '/x/file.jss', '/x/sdk.js', '/v/x/', '/v/1/x', '/'])
    expect(owner(at('a.example', path), one), path).toBeUndefined();
});

test('of equals the first in the list is the owner', () => {
  const [one, two] = [vendor('one', { host: 'a.example' }), vendor('two', { host: 'a.example' })];
  expect(owner(at('a.example'), one, two)).toBe('one');
  expect(owner(at('a.example'), two, one)).toBe('two');
});

test('a host of another category names the part of the vendor', () => {
  const one = vendor(
    'one',
    { host: 'a.example', category: 'performance' },
    { host: 'b.example', category: 'targeting' },
  );
  expect(owner(at('a.example'), one)).toBe('one:performance');
  expect(owner(at('b.example'), one)).toBe('one');
});

test('nonsense belongs to nobody and throws nothing', () => {
  const one = vendor('one', { host: '*.a.example' }, { host: 'b.example' });
  for (const host of ['', '.', '..', '*', '*.a.example.evil.example', '[::1]', 'x'.repeat(100_000)])
    expect(owner(at(host, '%', '&&='), one)).toBeUndefined();
  expect(matchHost([], at('a.example'))).toBeUndefined();
});
