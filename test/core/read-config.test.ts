import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/core/read-config.ts';
import { read, vendors } from './items.ts';

const codes = (config: unknown) => readConfig(config, vendors).problems.map(({ code, path }) => `${code} ${path}`);

describe('the config as a page reads it', () => {
  it('fills in the site’s ids, encoded', () => {
    expect(read().items.find((item) => item.id === 'analytics')?.tags).toEqual([
      { kind: 'script', src: 'https://tags.example/tag.js?id=G-ABCD' },
    ]);
  });
  it('asks for a part of a vendor that belongs to another category on its own, category by category', () => {
    expect(read().items.map((item) => `${item.category} ${item.id}`)).toEqual([
      'strictly-necessary cms',
      'performance analytics',
      'targeting cms:targeting',
      'targeting pixel',
    ]);
  });
  it('leaves out what is switched off, in both ways', () => {
    expect(
      readConfig({ vendors: { pixel: false, analytics: { on: false }, cms: true } }, vendors).items.map((i) => i.id),
    ).toEqual(['cms', 'cms:targeting']);
  });
  it('loads nothing that the page loads itself, and needs no id for it', () => {
    const { items, problems } = readConfig({ vendors: { analytics: { load: 'page' } } }, vendors);
    expect(problems).toEqual([]);
    expect(items[0]?.tags).toBeUndefined();
  });
  it('knows old names', () => {
    expect(readConfig({ vendors: { 'old-analytics': { measurementId: 'G-ABCD' } } }, vendors).items[0]?.id).toBe(
      'analytics',
    );
  });
  it('takes further traces and categories', () => {
    const { items } = readConfig(
      {
        categories: { comfort: { name: 'Comfort', description: '…' } },
        vendors: { pixel: { category: 'comfort', traces: [{ kind: 'cookie', name: '_more' }] } },
      },
      vendors,
    );
    expect(items[0]).toMatchObject({ category: 'comfort', traces: { cookie: '_px _more' } });
  });
  it.each([
    ['a misspelt vendor', { vendors: { analitics: true } }, 'unknown-vendor vendors.analitics'],
    [
      'a hostile name',
      JSON.parse('{"vendors":{"__proto__":{"name":"x","category":"targeting"}}}'),
      'unknown-vendor vendors.__proto__',
    ],
    ['a missing id', { vendors: { analytics: true } }, 'missing-option vendors.analytics.measurementId'],
    ['a wrong id', { vendors: { analytics: { measurementId: 'UA-1' } } }, 'bad-option vendors.analytics.measurementId'],
    [
      'an id that is no text',
      { vendors: { analytics: { measurementId: 7 } } },
      'bad-option vendors.analytics.measurementId',
    ],
    ['a hostile id', { vendors: { pixel: { pixelId: '1"><script>' } } }, 'bad-option vendors.pixel.pixelId'],
    ['an unknown category', { vendors: { pixel: { category: 'fun' } } }, 'unknown-category vendors.pixel.category'],
    ['an unknown key', { vendors: { pixel: { piksel: '1' } } }, 'unknown-key vendors.pixel.piksel'],
    ['a number for a vendor', { vendors: { pixel: 1 } }, 'bad-value vendors.pixel'],
    ['no vendors', {}, 'no-vendors vendors'],
    ['no object', 'nonsense', 'no-vendors vendors'],
    ['null', null, 'no-vendors vendors'],
  ])('fails closed and says so: %s', (_, config, expected) => {
    expect(codes(config)).toContain(expected);
    const { items } = readConfig(config, vendors);
    if (!expected.startsWith('unknown-key')) expect(items).toEqual([]);
  });
  it('caps the lifetime of an answer at 400 days and defaults to six months', () => {
    const days = (cookie: unknown) => readConfig({ vendors: {}, cookie }, vendors).settings.cookie.days;
    expect([
      days({ days: 9999 }),
      days({ days: 30 }),
      days({ days: -1 }),
      days({ days: 'x' }),
      days(undefined),
    ]).toEqual([400, 30, 184, 184, 184]);
  });
});
