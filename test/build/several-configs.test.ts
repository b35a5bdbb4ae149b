import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/build/check-config.ts';
import { nameOf } from '../../src/build/combinations.ts';
import { jsonSchema } from '../../src/build/schema.ts';
import { known } from './catalogue.ts';
import { ownVendor } from './check.ts';
import { editor } from './editor.ts';

const base = {
  policyUrl: '/privacy',
  controller: { name: 'S' },
  vendors: { 'page-parts': true, 'count-visits': { siteId: 'C-1234' } },
};
const check = (config: unknown, chosen = {}): ReturnType<typeof checkConfig> =>
  checkConfig(typeof config === 'string' ? config : JSON.stringify(config), known, chosen);
const said = (config: unknown): string[] =>
  check(config).problems.map(({ code, path, in: within }) =>
    [code, 'at', path, ...(within ? [`(${within.join('; ')})`] : [])].join(' '),
  );

const several = {
  ...base,
  sites: {
    shop: { vendors: { 'sell-things': { pixelId: '123456' } } },
    blog: { policyUrl: '/about', environments: { staging: { vendors: { 'count-visits': { siteId: 'C-9999' } } } } },
  },
  environments: { staging: { vendors: { 'sell-things': false } }, production: {} },
};

describe('a config file for several sites and environments', () => {
  it('holds each site in each environment, and is none of them until one is chosen', () => {
    const { config, combinations, problems } = check(several);
    expect(problems).toEqual([]);
    expect(combinations.map(nameOf)).toEqual([
      'shop in staging',
      'shop in production',
      'blog in staging',
      'blog in production',
    ]);
    expect(config).toBeUndefined();
    expect(check(several, { site: 'shop' }).config).toBeUndefined();
  });

  it('lays site, environment, and what the site says for that environment over the base, in this order', () => {
    expect(check(several, { site: 'shop', environment: 'staging' }).config).toEqual({
      policyUrl: '/privacy',
      controller: { name: 'S' },
      vendors: {
        'page-parts': true,
        'count-visits': { siteId: 'C-1234' },
        'sell-things': { pixelId: '123456', on: false },
      },
    });
    expect(check(several, { site: 'blog', environment: 'staging' }).config).toEqual({
      policyUrl: '/about',
      controller: { name: 'S' },
      vendors: { 'page-parts': true, 'count-visits': { siteId: 'C-9999' }, 'sell-things': false },
    });
    expect(check(several, { site: 'blog', environment: 'production' }).config?.vendors).toEqual(base.vendors);
  });

  it('may have environments and no sites, or the other way round', () => {
    expect(check({ ...base, environments: { staging: {} } }).config).toEqual(base);
    expect(check({ ...base, sites: { shop: {}, blog: {} } }).combinations.map(nameOf)).toEqual(['shop', 'blog']);
  });

  it('need not have everything in the base', () => {
    const sites = { shop: base, blog: { ...base, vendors: { 'page-parts': true } } };
    expect(said({ sites })).toEqual([]);
  });

  it('has a problem where the overlay says what is wrong, with those that have it', () => {
    const text = `{
  "policyUrl": "/privacy", "controller": { "name": "S" },
  "vendors": { "page-parts": true },
  "environments": {
    "staging": { "vendors": { "count-visits": true } },
    "production": {}
  }
}`;
    expect(check(text).problems).toMatchObject([
      {
        code: 'missing-option',
        path: 'environments.staging.vendors.count-visits.siteId',
        line: 5,
        column: 31,
        in: ['staging'],
      },
    ]);
  });

  it('has a problem of the base once, and of everybody', () => {
    expect(said({ ...several, theme: 'drak' })).toEqual(['bad-value at theme']);
    expect(said({ ...several, policyUrl: undefined })).toEqual([
      'no-policy-url at policyUrl (shop in staging; shop in production)',
    ]);
  });

  it('finds what is wrong only together', () => {
    const traces = [{ kind: 'cookie', name: 'mine', purpose: 'visit' }];
    const own = { ...ownVendor, traces };
    expect(
      said({ ...base, vendors: { own }, environments: { staging: { cookie: { name: 'mine' } }, production: {} } }),
    ).toEqual(['cookie-claimed-twice at vendors.own.traces.0.name (staging)']);
  });

  it.each([
    [{ sites: [] }, 'bad-value at sites'],
    [{ sites: {} }, 'bad-value at sites'],
    [{ environments: 'staging' }, 'bad-value at environments'],
    [{ environments: { Staging: {} } }, 'bad-value at environments.Staging'],
    [{ environments: { staging: true } }, 'bad-value at environments.staging'],
    [{ sites: { shop: null } }, 'bad-value at sites.shop'],
    [{ sites: { shop: { environments: { staging: {} } } } }, 'bad-value at sites.shop.environments.staging'],
    [{ environments: { staging: { sites: {} } } }, 'unknown-key at environments.staging.sites'],
    [{ environments: { staging: { polcyUrl: '/p' } } }, 'unknown-key at environments.staging.polcyUrl'],
    [
      { environments: { staging: { vendors: { 'count-vists': false } } } },
      'unknown-vendor at environments.staging.vendors.count-vists',
    ],
    [{ environments: { staging: { vendors: null } } }, 'no-vendors at environments.staging.vendors'],
  ])('is wrong with %j', (more, problem) => {
    expect(said({ ...base, ...more })).toContain(problem);
  });

  it('takes no name of an object for a site', () => {
    for (const name of ['constructor', 'toString', '__proto__'])
      expect(() =>
        check(
          `{ "policyUrl": "/p", "controller": { "name": "S" }, "vendors": { "page-parts": true }, "sites": { "${name}": {} } }`,
        ),
      ).not.toThrow();
  });
});

describe('the schema for editors, of a file with several configs', () => {
  const underlined = editor(jsonSchema(known));
  const fits = (config: unknown): boolean => underlined(config).length === 0;

  it('is content with parts, switches and null in overlays', () => {
    expect(fits(several)).toBe(true);
    expect(fits({ sites: { shop: base, blog: base } })).toBe(true);
    expect(
      fits({
        ...base,
        environments: { staging: { policyUrl: null, vendors: { 'count-visits': true, own: { hosts: [] } } } },
      }),
    ).toBe(true);
    expect(
      fits({ policyUrl: '/p', controller: { name: 'S' }, vendors: { 'count-visits': true }, sites: { shop: base } }),
    ).toBe(true);
  });

  it('is discontent with what no overlay can say', () => {
    expect(fits({ ...base, environments: { staging: { theme: 'drak' } } })).toBe(false);
    expect(fits({ ...base, environments: { staging: { polcyUrl: '/p' } } })).toBe(false);
    expect(fits({ ...base, environments: { staging: { vendors: { 'count-visits': { siteId: 7 } } } } })).toBe(false);
    expect(fits({ ...base, sites: { shop: { environments: { staging: { mode: 'on' } } } } })).toBe(false);
    expect(fits({ environments: 'staging' })).toBe(false);
  });
});
