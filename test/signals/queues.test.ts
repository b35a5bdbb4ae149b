import { afterEach, describe, expect, test, vi } from 'vitest';
import { catalogue } from '../../categories/index.ts';
import { clearPage, commands, page, stage } from './stage.ts';
import { queues } from './table.ts';

afterEach(clearPage);

describe.each(queues)('$id', ({ id, said, hold, grant, revoke }) => {
  test('says before any choice what its table says, and no more', async () => {
    (await stage(id)).hold();
    expect(said()).toEqual(hold);
  });

  test('says a grant and a withdrawal on the page where they are given', async () => {
    const vendor = await stage(id);
    vendor.hold();
    vendor.grant();
    expect(said()).toEqual([...hold, ...grant]);
    vendor.revoke();
    expect(said()).toEqual([...hold, ...grant, ...revoke]);
  });

  test('says a grant once, however often it is given', async () => {
    const vendor = await stage(id);
    vendor.hold();
    vendor.grant();
    vendor.grant();
    expect(said()).toEqual([...hold, ...grant]);
  });

  test('says nothing more to a visitor who comes back and had refused', async () => {
    const vendor = await stage(id);
    vendor.hold();
    vendor.revoke();
    expect(said()).toEqual(hold);
  });

  test('says a stored yes to a visitor who comes back right after what it says to everybody, before its own tags', async () => {
    const vendor = await stage(id);
    vendor.hold();
    vendor.grant();
    vendor.start();
    const all = said();
    expect(all.slice(0, hold.length + grant.length)).toEqual([...hold, ...grant]);
    vendor.loaded();
    expect(said().slice(0, all.length)).toEqual(all);
  });

  test('throws nothing where the vendor never comes', async () => {
    const vendor = await stage(id);
    vendor.hold();
    vendor.grant();
    vendor.start();
    vendor.revoke();
    expect(() => {
      vendor.loaded();
    }).not.toThrow();
  });
});

test('a visitor who agrees again on the same page is heard again', async () => {
  const vendor = await stage('pinterest-tag');
  for (const say of [vendor.hold, vendor.grant, vendor.revoke, vendor.grant]) say();
  expect(commands('pintrk', 'queue')).toEqual([false, true, false, true].map((yes) => ['setconsent', yes]));
});

describe('how they start', () => {
  const started = async (id: string, options?: object): Promise<void> => {
    const vendor = await stage(id, options);
    vendor.hold();
    vendor.grant();
    vendor.start();
  };

  test.each<[id: string, name: string, list: string | undefined, commands: readonly unknown[]]>([
    ['tiktok-pixel', 'ttq', undefined, [['holdConsent'], ['grantConsent'], ['page']]],
    [
      'pinterest-tag',
      'pintrk',
      'queue',
      [['setconsent', false], ['setconsent', true], ['load', '2612345678901'], ['page']],
    ],
    ['x-pixel', 'twq', 'queue', [['config', 'o1abc']]],
    [
      'snap-pixel',
      'snaptr',
      'queue',
      [
        ['init', '01234567-89ab-cdef-0123-456789abcdef'],
        ['track', 'PAGE_VIEW'],
      ],
    ],
    ['reddit-pixel', 'rdt', 'callQueue', [['enableFirstPartyCookies'], ['init', 'a2_abc123'], ['track', 'PageVisit']]],
    [
      'meta-pixel',
      'fbq',
      'queue',
      [
        ['consent', 'revoke'],
        ['consent', 'grant'],
        ['init', '1234567890123456'],
        ['track', 'PageView'],
      ],
    ],
    [
      'matomo',
      '_paq',
      undefined,
      [
        ['requireConsent'],
        ['setConsentGiven'],
        ['setTrackerUrl', 'https://example.matomo.cloud/matomo.php'],
        ['setSiteId', '1'],
        ['trackPageView'],
        ['enableLinkTracking'],
      ],
    ],
  ])('%s: consent comes before the first event', async (id, name, list, expected) => {
    await started(id);
    expect(commands(name, list)).toEqual(expected);
  });

  test('TikTok’s queue has every method that the pixel is called by, and knows the pixel', async () => {
    await started('tiktok-pixel');
    const ttq = page['ttq'] as Record<string, unknown>;
    for (const name of [
      'track',
      'identify',
      'holdConsent',
      'grantConsent',
      'revokeConsent',
      'enableCookie',
      'disableCookie',
    ])
      expect(typeof ttq[name], name).toBe('function');
    expect(Object.keys(ttq['_i'] as object)).toEqual(['C4A1B2C3D4E5F6G7H8I9']);
    expect(page['TiktokAnalyticsObject']).toBe('ttq');
  });

  test('LinkedIn finds its partner id and a queue of pairs', async () => {
    await started('linkedin-insight');
    (page['lintrk'] as (a: string, b: object) => void)('track', { conversion_id: 1 });
    expect(commands('lintrk', 'q')).toEqual([['track', { conversion_id: 1 }]]);
    expect([page['_linkedin_partner_id'], page['_linkedin_data_partner_ids']]).toEqual(['1234567', ['1234567']]);
  });

  test('Hotjar finds its settings', async () => {
    await started('hotjar');
    expect(page['_hjSettings']).toEqual({ hjid: '1234567', hjsv: 6 });
  });

  test('FullStory captures nothing by itself, on any page', async () => {
    (await stage('fullstory')).hold();
    expect(page['_fs_capture_on_startup']).toBe(false);
  });

  test('Intercom is disabled until it is booted', async () => {
    (await stage('intercom')).hold();
    expect(page['intercomSettings']).toEqual({ app_id: 'abcd1234', disabled: true });
  });

  test('HubSpot’s own question is switched off', async () => {
    (await stage('hubspot')).hold();
    expect(page['disableHubSpotCookieBanner']).toBe(true);
  });
});

describe('a script that has come', () => {
  test.each([
    ['meta-pixel', 'fbq', 'callMethod', ['consent', 'grant']],
    ['reddit-pixel', 'rdt', 'sendEvent', ['enableFirstPartyCookies']],
  ] as const)('of %s is called by its own method', async (id, name, method, expected) => {
    const vendor = await stage(id);
    vendor.hold();
    vendor.grant();
    const said: unknown[] = [];
    vendor.revoke();
    Object.assign(page[name] as object, { [method]: (...given: unknown[]) => said.push(given) });
    vendor.grant();
    expect(said).toEqual([expected]);
  });

  test('is not replaced: a page’s own function stays', async () => {
    const said: unknown[] = [];
    page['clarity'] = (...given: unknown[]): void => {
      said.push(given);
    };
    (await stage('microsoft-clarity')).hold();
    expect(said).toHaveLength(1);
  });
});

test('Clarity’s advertising half follows the visitor’s answer about advertising', async () => {
  const vendor = await stage('microsoft-clarity');
  const allows = ['microsoft-clarity', 'performance', 'targeting'];
  const ads = (): unknown => (commands('clarity', 'q').at(-1) as [string, Record<string, string>])[1]['ad_Storage'];
  vendor.hold();
  vendor.grant({ allows });
  expect(ads()).toBe('granted');
  vendor.grant({ allows, optedOut: true });
  expect(ads()).toBe('denied');
});

test('Matomo tracks without cookies until it is allowed, where the site says so', async () => {
  const vendor = await stage('matomo', { consent: 'cookies' });
  for (const say of [vendor.hold, vendor.grant, vendor.revoke]) say();
  expect(commands('_paq')).toEqual([['requireCookieConsent'], ['setCookieConsentGiven'], ['forgetCookieConsentGiven']]);
});

test('Meta limits its use of data for a visitor who has opted out of sale, before it is initialised', async () => {
  const vendor = await stage('meta-pixel');
  vendor.hold({ optedOut: true });
  vendor.grant({ allows: ['meta-pixel'], optedOut: true });
  vendor.start();
  const limit = ['dataProcessingOptions', ['LDU'], 0, 0];
  expect(commands('fbq', 'queue').slice(0, 4)).toEqual([
    ['consent', 'revoke'],
    limit,
    ['consent', 'grant'],
    ['init', '1234567890123456'],
  ]);
  vendor.grant({ allows: ['meta-pixel'] });
  expect(commands('fbq', 'queue').at(-1)).toEqual(['dataProcessingOptions', []]);
});

test.each(catalogue.map(({ id }) => id))('%s is never told of a grant before a choice', async (id) => {
  const names = new Set(Object.keys(page));
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('document', { addEventListener: () => undefined });
  (await stage(id)).hold();
  const left = Object.keys(page).filter((name) => !names.has(name) && !['document', 'addEventListener'].includes(name));
  const said = left.flatMap((name) => ['', 'q', 'queue'].map((list) => commands(name, list)));
  expect(JSON.stringify(said).replaceAll('"security_storage":"granted"', '')).not.toMatch(/grant(ed|Consent)?"/i);
});
