import { describe, expect, it } from 'vitest';
import { catalogue } from '../../categories/index.ts';
import { hostTable, owners } from '../../src/core/hosts.ts';
import { isSameSite } from '../../src/core/site.ts';
import { verdict } from '../../src/core/verdict.ts';

const known = owners(hostTable(catalogue));
const of = (url: string, allowed: readonly string[] = [], site = 'www.harbour.example'): string => {
  const found = verdict(new URL(url), site, known, new Set(allowed));
  return 'item' in found ? `${found.kind} ${found.item}` : found.kind;
};

describe('a verdict on an address', () => {
  it('tells the products of one host apart by path and query', () => {
    const gtag = 'https://www.googletagmanager.com/gtag/js?id=';
    expect(of(`${gtag}G-ABC`)).toBe('refused google-analytics');
    expect(of(`${gtag}AW-123`)).toBe('refused google-ads');
    expect(of(`https://www.googletagmanager.com/gtag/destination?cx=c&id=DC-123`)).toBe('refused doubleclick');
    expect(of('https://www.googletagmanager.com/gtm.js?id=GTM-X')).toBe('refused google-tag-manager');
  });

  it('lets through what is allowed, and a part of a vendor only as that part', () => {
    expect(of('https://bat.bing.com/bat.js', ['microsoft-advertising'])).toBe('allowed microsoft-advertising');
    expect(of('wss://va.v.liveperson.net/socket', ['microsoft-advertising'])).toBe('refused liveperson');
    expect(of('https://cdn.insight.sitefinity.com/sdk/x.js', ['sitefinity'])).toBe('refused sitefinity:performance');
  });

  it('takes what is not fetched from a host for the page’s own', () => {
    for (const url of [
      'data:text/javascript,1',
      'blob:https://www.facebook.com/1',
      'about:blank',
      'mailto:a@b.example',
    ])
      expect(of(url)).toBe('own');
  });

  it('knows the site’s other hosts, and says that nobody knows the rest', () => {
    expect(of('https://static.harbour.example/app.js')).toBe('own');
    expect(of('https://harbour.example/')).toBe('own');
    expect(of('https://harbour.example.evil.example/')).toBe('unknown');
    expect(of('https://cdn.jsdelivr.net/npm/x')).toBe('unknown');
  });

  it('holds a vendor’s host under the site’s own domain', () => {
    const table = { ...hostTable(catalogue), 'google-analytics': 'metrics.harbour.example www.harbour.example/g/' };
    const found = (url: string): string => verdict(new URL(url), 'www.harbour.example', owners(table), new Set()).kind;
    expect(found('https://metrics.harbour.example/collect')).toBe('refused');
    expect(found('https://www.harbour.example/g/collect')).toBe('refused');
    expect(found('https://www.harbour.example/gallery')).toBe('own');
  });
});

describe('one site', () => {
  it.each([
    ['www.shop.co.uk', 'static.shop.co.uk', true],
    ['www.shop.co.uk', 'www.other.co.uk', false],
    ['a.shop.com', 'b.shop.com', true],
    ['192.168.1.2', '10.0.1.2', false],
    ['192.168.1.2', '192.168.1.2', true],
    ['localhost', 'localhost', true],
    ['example', 'other', false],
  ])('%s and %s: %s', (host, other, same) => {
    expect(isSameSite(host, other)).toBe(same);
    expect(isSameSite(other, host)).toBe(same);
  });
});

it('the packed form of the hosts loses nothing', () => {
  for (const { id, category, hosts } of catalogue)
    for (const { category: part, query, ...rule } of hosts) {
      const item = !part || part === category ? id : `${id}:${part}`;
      const again = known
        .find((owner) => owner.id === item)
        ?.hosts.map((host) => ({ ...host, query: host.query?.source }));
      // No path is the path that every address has.
      expect(again).toContainEqual({ path: [''], ...rule, query: query?.source });
    }
});
