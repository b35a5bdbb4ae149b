import { afterEach, describe, expect, test } from 'vitest';
import { clearPage, page, plain, stage } from './stage.ts';
import { library } from './table.ts';

afterEach(clearPage);

// Vendors that are told by a library's own methods: before it has come, and after.

describe('amplitude', () => {
  test('is initialised opted out, then told what was said before it came', async () => {
    const vendor = await stage('amplitude');
    vendor.hold();
    vendor.grant();
    vendor.start();
    const said = library('amplitude', ['init', 'setOptOut']);
    vendor.loaded();
    const key = '0123456789abcdef0123456789abcdef';
    expect(said()).toEqual([
      ['init', key, { serverZone: 'EU', optOut: true }],
      ['setOptOut', false],
    ]);
    vendor.revoke();
    expect(said().at(-1)).toEqual(['setOptOut', true]);
  });

  test('is not opted in where the grant was taken back before it came', async () => {
    const vendor = await stage('amplitude');
    vendor.grant();
    vendor.start();
    vendor.revoke();
    const said = library('amplitude', ['init', 'setOptOut']);
    vendor.loaded();
    expect(said().at(-1)).toEqual(['setOptOut', true]);
  });
});

describe.each([
  [
    'mixpanel',
    'opt_in_tracking',
    'opt_out_tracking',
    ['opt_out_tracking_by_default', 'opt_out_persistence_by_default'],
  ],
  ['posthog', 'opt_in_capturing', 'opt_out_capturing', ['opt_out_capturing_by_default']],
] as const)('%s', (name, optIn, optOut, defaults) => {
  test('is initialised opted out, and opted in by the queue', async () => {
    const vendor = await stage(name);
    vendor.hold();
    vendor.grant();
    vendor.start();
    const queue = page[name] as unknown[] & { _i: [string, Record<string, unknown>, string][] };
    expect(plain(queue)).toEqual([[optIn]]);
    for (const key of defaults) expect(queue._i[0]?.[1][key], key).toBe(true);
    expect(queue._i[0]?.[1]['api_host']).toMatch(/^https:\/\//);
  });

  test('is told by its methods once it has come, each word once', async () => {
    const vendor = await stage(name);
    const said = library(name, [optIn, optOut]);
    vendor.hold();
    vendor.grant();
    vendor.grant();
    vendor.revoke();
    expect(said()).toEqual([[optIn], [optOut]]);
  });
});

describe('datadog-rum', () => {
  interface Rum {
    q: (() => void)[];
  }
  test('is initialised without consent, then told', async () => {
    const vendor = await stage('datadog-rum');
    vendor.hold();
    vendor.grant();
    vendor.start();
    const { q } = page['DD_RUM'] as Rum;
    const said: unknown[] = [];
    page['DD_RUM'] = {
      onReady: (run: () => void) => {
        run();
      },
      init: (setup: unknown) => said.push(['init', setup]),
      setTrackingConsent: (state: string) => said.push([state]),
    };
    for (const run of q) run();
    expect(said).toEqual([
      ['init', expect.objectContaining({ site: 'datadoghq.eu', trackingConsent: 'not-granted' })],
      ['granted'],
    ]);
    vendor.revoke();
    expect(said.at(-1)).toEqual(['not-granted']);
  });
});

describe('zendesk', () => {
  test('is told when it has come, because it cannot be told before', async () => {
    const vendor = await stage('zendesk');
    vendor.hold();
    vendor.grant();
    const said: unknown[] = [];
    page['zE'] = (...given: unknown[]) => said.push(given);
    vendor.loaded();
    vendor.revoke();
    expect(said).toEqual([
      ['messenger:set', 'cookies', 'all'],
      ['messenger:set', 'cookies', 'none'],
    ]);
  });

  test('has the element id that its snippet looks for', async () => {
    expect((await stage('zendesk')).item.tags?.at(-1)).toMatchObject({ kind: 'script', id: 'ze-snippet' });
  });
});

describe('adobe-experience', () => {
  const consent = (val: string): unknown => [
    'setConsent',
    {
      consent: [
        {
          standard: 'Adobe',
          version: '2.0',
          value: { collect: { val }, metadata: { time: expect.stringMatching(/^\d{4}-.*Z$/) as unknown } },
        },
      ],
    },
  ];
  const queued = (): unknown[] =>
    (page['alloy'] as { q: [unknown, unknown, unknown][] }).q.map((entry) => plain(entry[2]));

  test('is configured with consent pending, then told, then sends its first event', async () => {
    const vendor = await stage('adobe-experience');
    vendor.hold();
    vendor.grant();
    vendor.start();
    expect(queued()).toEqual([
      [
        'configure',
        {
          datastreamId: 'ebebf826-a01f-4458-8cec-ef61de241c93',
          orgId: '1FD6776A524453CC0A490D44@AdobeOrg',
          defaultConsent: 'pending',
        },
      ],
      consent('y'),
      ['sendEvent', { xdm: { eventType: 'web.webpagedetails.pageViews' } }],
    ]);
    vendor.revoke();
    expect(queued().at(-1)).toEqual(consent('n'));
  });

  test('is told nothing before it is configured: alloy would refuse it', async () => {
    const vendor = await stage('adobe-experience');
    vendor.hold();
    vendor.grant();
    expect(page['alloy']).toBeUndefined();
  });

  test('is told by a page’s own alloy that runs, and its refusal is no error of the page', async () => {
    const vendor = await stage('adobe-experience');
    const said: unknown[] = [];
    page['alloy'] = (...given: unknown[]) => {
      said.push(given);
      return Promise.reject(new Error('user declined consent'));
    };
    vendor.grant();
    vendor.grant();
    expect(said).toEqual([consent('y')]);
    await new Promise((resolve) => setTimeout(resolve));
  });

  test('asks the older libraries’ opt-in service, where there is one', async () => {
    const said = library('optIn', ['approve', 'deny', 'complete']);
    page['adobe'] = { optIn: page['optIn'] };
    const vendor = await stage('adobe-experience');
    vendor.grant();
    vendor.revoke();
    const all = ['aa', 'target', 'ecid'];
    expect(said()).toEqual([['approve', all, true], ['complete'], ['deny', all, true], ['complete']]);
  });
});

describe('segment', () => {
  interface Event {
    obj: { context?: { consent?: unknown; page?: string } };
  }
  type Middleware = (passing: { payload: Event; next: (payload: Event) => void }) => void;

  test('has every event carry what is allowed at that moment, and loses nothing of it', async () => {
    const vendor = await stage('segment');
    vendor.hold();
    vendor.grant({ allows: ['segment', 'performance', 'targeting'] });
    vendor.start();
    const [[name, stamp], first] = page['analytics'] as [[string, Middleware], unknown];
    expect([name, first]).toEqual(['addSourceMiddleware', ['page']]);
    const passed = (): Event => {
      const payload: Event = { obj: { context: { page: '/x' } } };
      stamp({ payload, next: () => undefined });
      return payload;
    };
    expect(passed().obj.context).toEqual({
      page: '/x',
      consent: { categoryPreferences: { performance: true, targeting: true } },
    });
    vendor.revoke();
    expect(passed().obj.context?.consent).toEqual({ categoryPreferences: { performance: false, targeting: false } });
  });

  test('has its write key where its script looks for it', async () => {
    const vendor = await stage('segment');
    vendor.grant();
    vendor.start();
    expect((page['analytics'] as { _writeKey?: string })._writeKey).toBe('KBXOGxgqMFjm2mxtJDJg0iDn5AnGYb9C');
  });
});
