import { afterEach, describe, expect, test } from 'vitest';
import type { Speaker } from '../../src/page/signals/adapter.ts';
import { stateOf } from '../../src/page/signals/google/types.ts';
import { container, TYPES } from './google-container.ts';
import { clearPage, page, stage } from './stage.ts';

afterEach(clearPage);

const layer = (name = 'dataLayer'): unknown[] => page[name] as unknown[];
const isCommand = (entry: unknown): entry is ArrayLike<unknown> =>
  Object.prototype.toString.call(entry) === '[object Arguments]';
const said = (word: string): Record<string, unknown>[] =>
  layer()
    .filter(isCommand)
    .filter((entry) => entry[0] === 'consent' && entry[1] === word)
    .map((entry) => entry[2] as Record<string, unknown>);
const all = (word: string): Record<string, string> => Object.fromEntries(TYPES.map((type) => [type, word]));
const denied = { ...all('denied'), security_storage: 'granted' };

/** A site with one Google vendor, with everything after its grant. */
const GA = 'google-analytics';
const ADS = 'google-ads';
const settings = (google: object): object => ({ google });

describe.each([
  ['the plain adapter', {}],
  ['the adapter with settings', settings({})],
])('%s', (_name, config) => {
  test('A-01: a denial comes before a container starts and before any other command', async () => {
    const vendor = await stage(GA, {}, config);
    vendor.hold();
    vendor.grant();
    vendor.start();
    const entries = layer().map((entry) => (isCommand(entry) ? `${String(entry[0])} ${String(entry[1])}` : 'message'));
    expect(entries[0]).toBe('consent default');
    expect(entries.findIndex((entry) => /^(js|config|event)/.test(entry))).toBeGreaterThan(0);
    clearPage();
    const tags = await stage('google-tag-manager', {}, config);
    tags.hold();
    tags.start();
    expect(isCommand(layer()[0])).toBe(true);
    expect(layer()[1]).toMatchObject({ event: 'gtm.js' });
  });

  test('A-02: every consent command is an Arguments object of three', async () => {
    const vendor = await stage(GA, {}, config);
    vendor.hold();
    vendor.grant();
    const consent = layer().filter((entry) => (entry as ArrayLike<unknown>)[0] === 'consent');
    expect(consent).toHaveLength(2);
    for (const entry of consent) expect([isCommand(entry), (entry as ArrayLike<unknown>).length]).toEqual([true, 3]);
    expect(container(layer()).ignored).toEqual([]);
  });

  test('A-03: default and update carry all seven types, each granted or denied', async () => {
    const vendor = await stage(ADS, {}, config);
    vendor.hold();
    vendor.grant();
    for (const state of [...said('default'), ...said('update')]) {
      expect(Object.keys(state).sort()).toEqual([...TYPES].sort());
      for (const word of Object.values(state)) expect(['granted', 'denied']).toContain(word);
    }
    expect(said('default')).toEqual([denied]);
    expect(said('update')[0]).toMatchObject({
      ad_storage: 'granted',
      ad_user_data: 'granted',
      analytics_storage: 'denied',
    });
  });

  test('A-04: a stored answer is told right after the denial, before the container', async () => {
    const vendor = await stage(GA, {}, config);
    vendor.hold();
    vendor.grant();
    vendor.start();
    expect(
      layer()
        .slice(0, 2)
        .map((entry) => (entry as ArrayLike<unknown>)[1]),
    ).toEqual(['default', 'update']);
    expect(container(layer()).fired.at(-1)).toMatchObject({ state: { analytics_storage: 'granted' } });
  });

  test('A-04: a stored refusal is told as well, on every page view', async () => {
    const vendor = await stage(GA, {}, config);
    vendor.hold();
    vendor.revoke();
    expect(said('update')).toEqual([denied]);
  });

  test('A-05: one answer is one update, and the same answer again is none', async () => {
    const vendor = await stage(GA, {}, config);
    vendor.hold();
    vendor.grant();
    vendor.grant();
    expect(said('update')).toHaveLength(1);
    expect(layer().filter((entry) => (entry as { event?: string }).event === 'consent_update')).toHaveLength(1);
  });

  test('A-05: triggers hear of an update after it, never before', async () => {
    const vendor = await stage(GA, {}, config);
    vendor.hold();
    const { fired } = container(layer());
    vendor.grant();
    expect(fired).toMatchObject([{ event: 'consent_update', state: { analytics_storage: 'granted' } }]);
  });

  test('A-06: a withdrawal is an update with denied, on the same page', async () => {
    const vendor = await stage(GA, {}, config);
    vendor.hold();
    const { state } = container(layer());
    vendor.grant();
    vendor.start();
    vendor.revoke();
    expect(said('update').at(-1)).toEqual(denied);
    expect(state()).toEqual(denied);
  });
});

test('A-07: basic mode by default: no Google vendor may load while it is refused, in no region', async () => {
  for (const config of [{}, settings({ adsDataRedaction: true }), settings({ advanced: ['US'] })]) {
    const { item } = await stage(GA, {}, config);
    const name = 'google' in config ? 'google-consent-mode-settings' : 'google-consent-mode';
    const { default: adapter } = (await import(`../../src/page/signals/adapters/${name}.ts`)) as {
      default: { early?: (speaker: unknown, region: string) => boolean };
    };
    const speaker = { id: GA, granted: false, use: item.signals?.[0] };
    const early = ['ES', 'DE', 'US', 'US-CA', 'USX', ''].filter((region) => adapter.early?.(speaker, region));
    // Advanced mode is for the regions that the site names, and no other.
    expect(early).toEqual(JSON.stringify(config).includes('advanced') ? ['US', 'US-CA'] : []);
  }
});

describe('A-08: defaults by region', () => {
  const defaults = [
    { region: ['US'], state: all('granted') },
    { region: ['US-CA', 'EU', 'uk', 'UK', 'EEA', 'US-CALI'], state: { analytics_storage: 'granted' } },
    { region: ['EEA'], state: all('granted') },
  ];

  test('name ISO codes only, and each carries all seven types', async () => {
    (await stage(GA, {}, settings({ defaults }))).hold();
    expect(said('default').map(({ region }) => region)).toEqual([undefined, ['US'], ['US-CA']]);
    for (const state of said('default'))
      for (const type of TYPES) expect(state[type], type).toMatch(/^(granted|denied)$/);
  });

  test.each([
    ['ES', 'denied', 'denied'],
    ['US-TX', 'granted', 'granted'],
    ['US-CA', 'denied', 'granted'],
  ])('the most specific one counts, whatever the order: %s', async (region, ads, analytics) => {
    for (const order of [defaults, [...defaults].reverse()]) {
      (await stage(GA, {}, settings({ defaults: order }))).hold();
      expect(container(layer(), region).state()).toMatchObject({ ad_storage: ads, analytics_storage: analytics });
      clearPage();
    }
  });

  test('a misspelt type or word grants nothing', async () => {
    const state = { ad_store: 'granted', ad_storage: 'yes', analytics_storage: true };
    (await stage(GA, {}, settings({ defaults: [{ region: ['US'], state }] }))).hold();
    expect(said('default')[1]).toEqual({ ...denied, region: ['US'] });
  });
});

test('a type that two vendors use is granted only where both are', () => {
  const speaker = (id: string, granted: boolean): Speaker => ({
    id,
    granted,
    use: { name: 'google-consent-mode', types: ['ad_storage'] },
  });
  const state = (...granted: [boolean, boolean]): unknown =>
    stateOf([speaker(ADS, granted[0]), speaker('doubleclick', granted[1])], () => true)['ad_storage'];
  expect([state(true, true), state(true, false), state(false, true)]).toEqual(['granted', 'denied', 'denied']);
});

describe('what a site can set', () => {
  test('is said after the default and before the first config', async () => {
    const google = { waitForUpdate: 500, adsDataRedaction: true, urlPassthrough: true, developerId: 'dAbC123' };
    const vendor = await stage(ADS, {}, settings(google));
    vendor.hold();
    vendor.grant();
    vendor.start();
    const { settings: set, wait } = container(layer());
    expect(set).toEqual({ ads_data_redaction: true, url_passthrough: true, 'developer_id.dAbC123': true });
    expect(wait()).toBe(0); // the update has come
    expect(said('default')[0]).toMatchObject({ wait_for_update: 500 });
    const words = layer().map((entry) => (isCommand(entry) ? String(entry[0]) : 'message'));
    expect(words.indexOf('set')).toBeGreaterThan(words.indexOf('consent'));
    expect(words.lastIndexOf('set')).toBeLessThan(words.indexOf('config'));
  });

  test('is nothing by default: no link is decorated, nothing is redacted, nobody waits', async () => {
    (await stage(ADS, {}, settings({}))).hold();
    expect(container(layer()).settings).toEqual({});
    expect(said('default')).toEqual([denied]);
  });

  test('a data layer of another name gets everything, and the scripts are told its name', async () => {
    const vendor = await stage(GA, {}, settings({ dataLayer: 'layer2', event: 'answered' }));
    vendor.hold();
    vendor.grant();
    vendor.start();
    expect(page['dataLayer']).toBeUndefined();
    expect(container(layer('layer2')).fired.map(({ event }) => event)).toEqual(['answered', 'config G-ABC1234567']);
    expect(vendor.item.tags?.at(-1)).toMatchObject({
      src: 'https://www.googletagmanager.com/gtag/js?id=G-ABC1234567&l=layer2',
    });
  });

  test('a visitor who has opted out of sale gets restricted data processing, before any config', async () => {
    const vendor = await stage(ADS, {}, settings({}));
    vendor.hold({ optedOut: true });
    vendor.grant({ allows: [ADS], optedOut: true });
    vendor.start();
    const words = layer().map((entry) => (isCommand(entry) ? `${String(entry[0])} ${String(entry[1])}` : ''));
    expect(words.indexOf('set restricted_data_processing')).toBeLessThan(words.indexOf('config AW-123456789'));
    expect(container(layer()).settings).toEqual({ restricted_data_processing: true });
  });
});

describe('the container of these tests ignores what Google ignores', () => {
  test('arrays, messages that only look like commands, types and words of nobody’s', () => {
    const layer: unknown[] = [
      ['consent', 'default', all('granted')],
      { 0: 'consent', 1: 'default', 2: all('granted') },
    ];
    const { state, ignored } = container(layer);
    expect([state(), ignored.length]).toEqual([{}, 1]);
  });

  test('a default that comes after the container has started', () => {
    const layer: unknown[] = [{ 'gtm.start': 1, event: 'gtm.js' }];
    const gtag = function () {
      // As the official snippet does: the container ignores anything but an Arguments object.
      // eslint-disable-next-line prefer-rest-params
      layer.push(arguments);
    } as (...command: unknown[]) => void;
    gtag('consent', 'default', all('granted'));
    expect(container(layer).state()).toEqual({});
  });
});
