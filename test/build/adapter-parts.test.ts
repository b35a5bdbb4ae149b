import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { first } from '../../categories/first.ts';
import { catalogue as real } from '../../categories/index.ts';
import { checkConfig } from '../../src/build/check-config.ts';
import { scriptFiles } from '../../src/build/script-files.ts';
import type { SiteConfig } from '../../src/core/config.ts';
import type { GateData } from '../../src/core/gate-data.ts';
import { adapterNames } from '../../tools/signal-parts.mjs';
import { templates } from './templates.ts';

/** Adapters that leave their name where a test can read it. */
const adapters = Object.fromEntries(
  adapterNames.map((name) => [
    name,
    `!function(){GATE_ADAPTERS[${JSON.stringify(name.replace('-settings', ''))}]=${JSON.stringify(name)}}()`,
  ]),
);
const gate = '(function(){globalThis.saw={data:GATE_DATA,adapters:GATE_ADAPTERS}})()';
const all = { ...templates, gate, 'gate-compiled': gate, adapters };

interface Saw {
  readonly data: GateData;
  readonly adapters: Readonly<Record<string, string>>;
}
function saw(config?: SiteConfig): Saw {
  const scope: { saw?: Saw } = {};
  runInNewContext(scriptFiles(all, real, config, first).files.get('consentinel.js') ?? '', scope);
  return JSON.parse(JSON.stringify(scope.saw)) as Saw;
}
const site = (ids: readonly string[], more: object = {}): SiteConfig => ({
  ...more,
  vendors: Object.fromEntries(
    real
      .filter(({ id }) => ids.includes(id))
      .map(({ id, options }) => [
        id,
        Object.fromEntries(
          Object.entries(options).flatMap(([name, { example, optional }]) => (optional ? [] : [[name, example]])),
        ),
      ]),
  ),
});

describe('the adapters in a gate', () => {
  it('are those of its vendors, once each, and no others', () => {
    expect(Object.keys(saw(site(['tiktok-pixel', 'hotjar'])).adapters).sort()).toEqual(['hotjar', 'tiktok-pixel']);
    expect(Object.keys(saw(site(['google-analytics', 'google-ads'])).adapters)).toEqual(['google-consent-mode']);
    expect(saw(site(['adobe-fonts'])).adapters).toEqual({});
  });

  it('are not those of a vendor that is switched off', () => {
    const { vendors } = site(['google-analytics']);
    expect(saw({ vendors: { ...vendors, 'meta-pixel': false } }).adapters).not.toHaveProperty('meta-pixel');
  });

  it('have what a site can set of Google only where it sets something, or lives under regimes', () => {
    const adapter = (more: object): string | undefined =>
      saw(site(['google-ads'], more)).adapters['google-consent-mode'];
    expect(adapter({})).toBe('google-consent-mode');
    expect(adapter({ google: { adsDataRedaction: true } })).toBe('google-consent-mode-settings');
    expect(adapter({ regimes: 'presets' })).toBe('google-consent-mode-settings');
    expect(saw().adapters['google-consent-mode']).toBe('google-consent-mode-settings');
  });

  it('reach the adapter by the signal: settings beside the types, and the data layer in the address', () => {
    const { data } = saw(site(['google-ads'], { google: { dataLayer: 'layer2', waitForUpdate: 500 } }));
    const { items } = (data as Extract<GateData, { read: unknown }>).read;
    expect(items[0]?.signals?.[0]?.settings).toEqual({ dataLayer: 'layer2', waitForUpdate: 500 });
    expect(JSON.stringify(items[0]?.tags)).toContain('gtag/js?id=AW-123456789&l=layer2');
  });

  it('stop the build where one is missing: a refusal would never be told', () => {
    expect(() => scriptFiles({ ...all, adapters: {} }, real, site(['meta-pixel']))).toThrow(
      'There is no template of the adapter "meta-pixel".',
    );
  });

  it('are all used by some vendor', () => {
    const used = new Set(real.flatMap(({ signals }) => signals.map(({ name }) => name)));
    expect(adapterNames.filter((name) => !used.has(name.replace('-settings', '')))).toEqual([]);
  });
});

describe('the prebuilt gate', () => {
  const { data, adapters: inside } = saw();
  const { vendors, hosts } = data as Extract<GateData, { vendors: unknown }>;

  it('has the vendors of the first catalogue and their adapters, whatever the catalogue has grown to', () => {
    expect(vendors.map(({ id }) => id).sort()).toEqual([...first].sort());
    expect(vendors).toHaveLength(11);
    expect(Object.keys(inside).sort()).toEqual(
      'google-consent-mode google-translate liveperson meta-pixel microsoft-uet optimizely sitefinity'.split(' '),
    );
  });

  it('holds every other vendor too, by its loader', () => {
    const others = real.filter(({ id, hosts: own }) => !first.includes(id) && own.length > 0);
    for (const { id, loaderHost } of others) if (loaderHost) expect(hosts[id], id).toBe(loaderHost);
    const held = Object.keys(hosts).map((item) => item.split(':')[0]);
    expect(others.filter(({ id }) => !held.includes(id))).toEqual([]);
  });
});

describe('a vendor that the config names', () => {
  it('is held by all of its hosts, and the rest by their loaders', () => {
    const { hosts } = (saw(site(['linkedin-insight'])).data as Extract<GateData, { read: unknown }>).read;
    expect(hosts['linkedin-insight']?.split(' ')).toHaveLength(6);
    expect(hosts['tiktok-pixel']).toBe('analytics.tiktok.com');
  });
});

describe('the settings of Google', () => {
  const known = { vendors: real, languages: ['en', 'es'] };
  const wrong = (google: object, more: object = {}): string[] =>
    checkConfig(
      JSON.stringify({ policyUrl: '/p', controller: { name: 'S' }, ...site(['google-ads']), google, ...more }),
      known,
    ).problems.map(({ code, path }) => `${code} ${path}`);

  it('are checked, each with its place', () => {
    expect(wrong({ waitForUpdate: 500, urlPassthrough: true, developerId: 'dAbC123' })).toEqual([]);
    expect(wrong({ waitForUpdate: -1 })).toEqual(['bad-value google.waitForUpdate']);
    expect(wrong({ wait: 1 })).toEqual(['unknown-key google.wait']);
    expect(wrong({ dataLayer: 'a b' })).toEqual(['bad-value google.dataLayer']);
    expect(wrong({ defaults: [{ region: ['EU'], state: {} }] })).toEqual(['bad-value google.defaults.0.region.0']);
    expect(wrong({ defaults: [{ region: ['US'], state: { ad_store: 'granted' } }] })).toEqual([
      'unknown-key google.defaults.0.state.ad_store',
    ]);
    expect(wrong({ defaults: [{ region: ['US'], state: { ad_storage: true } }] })).toEqual([
      'bad-value google.defaults.0.state.ad_storage',
    ]);
  });

  it('need to know the region for advanced mode', () => {
    expect(wrong({ advanced: ['US'] })).toEqual(['missing-key regimes', 'missing-key region']);
    expect(wrong({ advanced: ['US'] }, { regimes: 'presets', region: { meta: 'region' } })).toEqual([]);
    expect(wrong({ advanced: ['EEA'] }, { regimes: 'presets', region: 'US' })).toEqual(['bad-value google.advanced.0']);
  });
});
