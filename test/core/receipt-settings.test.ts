import { describe, expect, it } from 'vitest';
import { policyDirectives } from '../../src/core/policy.ts';
import { readReceiptSettings } from '../../src/core/receipt-settings.ts';
import { regimeName } from '../../src/core/regime-name.ts';
import { OPT_IN } from '../../src/core/regime.ts';
import { verdict } from '../../src/core/verdict.ts';
import { owners } from '../../src/core/hosts.ts';
import { read } from './items.ts';

describe('what a config says of receipts', () => {
  it.each([
    undefined,
    null,
    true,
    7,
    '',
    'receipts',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'http://x.example/',
    {},
  ])('is nothing where it is %j', (value) => {
    expect(readReceiptSettings(value)).toBeUndefined();
  });
  it('is an address, or an object with one', () => {
    expect(readReceiptSettings('/receipts')).toEqual({ url: '/receipts' });
    expect(readReceiptSettings({ url: 'https://r.example/', counts: true })).toEqual({
      url: 'https://r.example/',
      counts: true,
    });
  });
});

describe('a collector elsewhere', () => {
  const { hosts } = read({ receipts: 'https://proof.example/receipts?x=1' });
  const to = (url: string): string =>
    verdict(new URL(url), 'www.shop.example', owners(hosts), new Set(['strictly-necessary'])).kind;
  it('is the site’s own, at its path only', () => {
    expect(to('https://proof.example/receipts')).toBe('allowed');
    expect(to('https://proof.example/pixel.gif')).toBe('unknown');
  });
  it('is permitted by the policy whatever is refused', () => {
    expect(policyDirectives({ hosts, allowed: [] })['default-src']).toContain('proof.example/receipts');
    expect(policyDirectives({ hosts: read().hosts, allowed: [] })['default-src']?.join(' ')).not.toContain('proof');
  });
  it('does not take the rest of the site out of the policy', () => {
    const own = read({ receipts: 'https://proof.shop.example/receipts' }).hosts;
    expect(policyDirectives({ hosts: own, allowed: [], site: 'www.shop.example' })['default-src']).toContain(
      '*.shop.example',
    );
  });
});

describe('the name of a regime', () => {
  const { settings } = read({ regimes: { US: 'us', FR: { like: 'opt-in', days: 90 }, '*': 'opt-in' } });
  const { regimes = {} } = settings;
  it('is its own where it is taken as it is', () => {
    expect(regimeName(regimes['US'] ?? {}, regimes)).toBe('us');
    expect(regimeName(OPT_IN)).toBe('opt-in');
  });
  it('is the region where the config has changed it', () => {
    expect(regimeName(regimes['FR'] ?? {}, regimes)).toBe('FR');
  });
  it('is unknown while the place is', () => {
    expect(regimeName({ ask: false, wait: true }, regimes)).toBe('unknown');
  });
});
