import { describe, expect, it } from 'vitest';
import type { SiteConfig } from '../../src/core/config.ts';
import { formatAnswer } from '../../src/core/answer.ts';
import { gateHalf } from '../../src/core/gate-vendor.ts';
import { makeAnswer } from '../../src/core/make-answer.ts';
import type { Problem } from '../../src/core/problem.ts';
import { readConfig } from '../../src/core/read-config.ts';
import { protect, type ProtectContext, type ProtectOptions } from '../../src/server/index.ts';
import { catalogue } from '../build/catalogue.ts';

const config: SiteConfig = { vendors: { 'count-visits': { siteId: 'C-1234' }, 'page-parts': true } };
const lockdown: SiteConfig = { ...config, mode: 'lockdown' };
const { items } = readConfig(config, catalogue.map(gateHalf));
const cookie = (granted: readonly string[]): string =>
  `consentinel=${formatAnswer(makeAnswer(items, granted, Math.floor(Date.now() / 1000) - 60, 0))}`;
const ASKS = { accept: 'text/html', 'sec-fetch-dest': 'document' };

const html = (body: BodyInit | null = '<p>hi</p>', headers: Record<string, string> = {}): Response =>
  new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });

interface Sent {
  readonly headers?: Record<string, string>;
  readonly method?: string;
  readonly url?: string;
}
/** One request through the middleware; what the site has seen of it comes back with the answer. */
async function pass(options: Partial<ProtectOptions>, sent: Sent = {}, respond: () => Response = html) {
  const problems: Problem[] = [];
  let seen: Request | undefined;
  let context: ProtectContext | undefined;
  const guard = protect({ config, vendors: catalogue, onProblem: (found) => problems.push(found), ...options });
  const { url = 'https://www.shop.example/', method = 'GET', headers = ASKS } = sent;
  const response = await guard(new Request(url, { method, headers }), (request, given) => {
    seen = request;
    context = given;
    return respond();
  });
  return { response, seen, context, problems };
}
const policyOf = (response: Response, which = ''): string =>
  response.headers.get(`content-security-policy${which}`) ?? '';

describe('the policy of the middleware', () => {
  it('in lockdown permits what this visitor has allowed, and nobody else', async () => {
    const refused = policyOf((await pass({ config: lockdown })).response);
    expect(refused).toMatch(/^default-src 'self' /);
    expect(refused).not.toContain('count');
    const headers = { ...ASKS, cookie: cookie(['count-visits']) };
    const granted = await pass({ config: lockdown }, { headers });
    expect(policyOf(granted.response)).toContain('count');
    expect(granted.context?.consent.granted).toContain('count-visits');
  });

  it('stands beside a policy of the site, and does not replace it', async () => {
    const { response } = await pass({ config: lockdown }, {}, () =>
      html('', { 'content-security-policy': "script-src 'nonce-own'" }),
    );
    expect(policyOf(response)).toMatch(/^script-src 'nonce-own', default-src 'self'/);
  });

  it('in enforce mode holds nothing of what may be allowed on the page itself: it tells, if somebody listens', async () => {
    const silent = await pass({});
    expect(policyOf(silent.response)).toBe('');
    expect(policyOf(silent.response, '-report-only')).toBe('');
    const told = await pass({ reports: { onReport: () => undefined } });
    expect(policyOf(told.response)).toBe('');
    expect(policyOf(told.response, '-report-only')).toMatch(
      /^default-src 'self'.*; report-uri \/consentinel\/reports; report-to consentinel$/,
    );
    expect(told.response.headers.get('reporting-endpoints')).toBe('consentinel="/consentinel/reports"');
  });

  it('in enforce mode holds strangers where unknown third parties are blocked, and nobody who may still be allowed', async () => {
    const { response } = await pass({ config: { ...config, unknown: 'block' } });
    expect(policyOf(response)).toContain('count');
    expect(policyOf(response)).not.toContain('sell');
  });

  it('in observe mode only tells', async () => {
    const { response } = await pass({
      config: { ...config, mode: 'observe', unknown: 'block' },
      reports: { onReport: () => undefined },
    });
    expect(policyOf(response)).toBe('');
    expect(policyOf(response, '-report-only')).toContain('default-src');
  });

  it('can be made to tell only, and switched off', async () => {
    const telling = await pass({ config: lockdown, policy: 'report' });
    expect(policyOf(telling.response)).toBe('');
    expect(policyOf(telling.response, '-report-only')).toContain('default-src');
    const off = await pass({ config: lockdown, policy: 'off', inlineScripts: 'nonce' });
    expect([...off.response.headers.keys()].filter((name) => name.includes('policy'))).toEqual([]);
  });

  it('lets inline scripts run by a nonce of each request’s own, in a policy apart from that of the hosts', async () => {
    const one = await pass({ config: lockdown, inlineScripts: 'nonce' });
    const two = await pass({ config: lockdown, inlineScripts: 'nonce' });
    const [hosts, inline] = policyOf(one.response).split(', ');
    expect(hosts).not.toContain('nonce');
    expect(inline).toBe(`script-src-elem 'nonce-${one.context?.nonce ?? ''}' 'self' https: http: data: blob:`);
    expect(one.context?.nonce).toMatch(/^[\w+/]{22}==$/);
    expect(one.context?.nonce).not.toBe(two.context?.nonce);
  });

  it('permits what the site names besides, and the hosts of the site it is told of', async () => {
    const { response } = await pass({ config: lockdown, sources: ['files.example'], site: 'www.harbour.example' });
    expect(policyOf(response)).toContain(' files.example ');
    expect(policyOf(response)).toContain(' *.harbour.example ');
    expect(policyOf(response)).not.toContain('shop.example');
  });

  it('comes with every kind of document, with workers, and where the type is not said; not with other files', async () => {
    const of = async (type: string, dest = 'empty'): Promise<boolean> => {
      const respond = (): Response => {
        const response = new Response(new Uint8Array([60]));
        if (type) response.headers.set('content-type', type);
        return response;
      };
      const { response } = await pass({ config: lockdown }, { headers: { 'sec-fetch-dest': dest } }, respond);
      return policyOf(response) !== '';
    };
    for (const type of ['text/html', 'TEXT/HTML;charset=x', 'application/xhtml+xml', 'image/svg+xml', 'text/xml', ''])
      expect([type, await of(type)]).toEqual([type, true]);
    for (const type of ['text/css', 'image/png', 'application/json', 'text/htmlx', 'text/plain'])
      expect([type, await of(type)]).toEqual([type, false]);
    expect(await of('text/javascript', 'worker')).toBe(true);
    expect(await of('text/javascript', 'script')).toBe(false);
    expect(await of('application/pdf', 'iframe')).toBe(true);
  });

  it('comes with errors and with answers that have no body', async () => {
    for (const status of [204, 304, 404, 500]) {
      const respond = (): Response =>
        new Response(status < 400 && status !== 200 ? null : 'no', {
          status,
          headers: { 'content-type': 'text/html' },
        });
      const { response } = await pass({ config: lockdown }, {}, respond);
      expect([response.status, policyOf(response) !== '']).toEqual([status, true]);
    }
  });

  it('leaves a service worker’s file alone', async () => {
    const own = html('self.x = 1', { etag: '"1"' });
    const headers = { 'service-worker': 'script', 'sec-fetch-dest': 'serviceworker', 'if-none-match': '"1"' };
    const { response, seen } = await pass({ config: lockdown }, { headers }, () => own);
    expect(response).toBe(own);
    expect(seen?.headers.get('if-none-match')).toBe('"1"');
  });

  it('says once what is wrong with the config, and allows nothing of it', async () => {
    const wrong = { ...lockdown, vendors: { ...config.vendors, 'count-visits': { siteId: '?' } } };
    const { response, problems } = await pass(
      { config: wrong },
      { headers: { ...ASKS, cookie: cookie(['count-visits']) } },
    );
    expect(problems).toMatchObject([{ code: 'bad-option', path: 'vendors.count-visits.siteId' }]);
    expect(policyOf(response)).not.toContain('count');
  });
});

describe('caches', () => {
  const caching = async (options: Partial<ProtectOptions>, headers: Record<string, string> = {}) => {
    const { response } = await pass(options, {}, () => html('<p>', { 'cache-control': 'max-age=600', ...headers }));
    return [response.headers.get('cache-control'), response.headers.get('vary')];
  };

  it('that are shared keep no page that is made for one visitor, and the browser asks again', async () => {
    expect(await caching({})).toEqual(['private, no-cache', 'Cookie']);
    expect(await caching({ config: lockdown, rewrite: false })).toEqual(['private, no-cache', 'Cookie']);
    expect(await caching({}, { vary: 'Accept-Encoding' })).toEqual(['private, no-cache', 'Accept-Encoding, Cookie']);
    expect(await caching({}, { vary: 'accept, cookie', 'cache-control': 'no-store' })).toEqual([
      'no-store',
      'accept, cookie',
    ]);
  });

  it('keep what is the same for everybody: a shared page, and one that the middleware has not touched', async () => {
    expect(await caching({ shared: true })).toEqual(['max-age=600', null]);
    expect(await caching({ shared: true, config: lockdown })).toEqual(['max-age=600', null]);
    expect(await caching({ rewrite: false })).toEqual(['max-age=600', null]);
    expect(await caching({ config: { ...config, mode: 'observe' } })).toEqual(['max-age=600', null]);
  });

  it('never keep a nonce', async () => {
    expect(await caching({ shared: true, inlineScripts: 'nonce' })).toEqual(['private, no-cache', 'Cookie']);
  });

  it('of a shared page get the policy that suits every visitor', async () => {
    const headers = { ...ASKS, cookie: cookie(['count-visits']) };
    const one = await pass({ shared: true, config: lockdown });
    const two = await pass({ shared: true, config: lockdown }, { headers });
    expect(policyOf(one.response)).toBe(policyOf(two.response));
    expect(policyOf(one.response)).toContain('count');
  });

  it('of an earlier answer are not asked: the site is always asked for the whole page', async () => {
    const conditions = {
      'if-none-match': '"1"',
      'if-modified-since': 'x',
      range: 'bytes=0-1',
      'accept-encoding': 'br',
    };
    const page = await pass({}, { headers: { ...ASKS, ...conditions, cookie: 'a=1' } });
    expect([...(page.seen?.headers.keys() ?? [])]).toEqual(['accept', 'cookie', 'sec-fetch-dest']);
    const picture = await pass({}, { headers: { ...conditions, 'sec-fetch-dest': 'image' } });
    for (const name of Object.keys(conditions)) expect(picture.seen?.headers.has(name)).toBe(true);
  });
});

describe('the body', () => {
  const TAG = '<img src="https://px.sell.example/p.gif">';
  const known: SiteConfig = { ...config, vendors: { ...config.vendors, 'sell-things': { pixelId: '123456' } } };

  it('of a page is rewritten on its way, for this visitor, and its length and validators are gone', async () => {
    const stale = { etag: '"1"', 'last-modified': 'Mon', 'content-length': '1', 'accept-ranges': 'bytes' };
    const { response } = await pass({ config: known }, {}, () => html(TAG, stale));
    for (const name of Object.keys(stale)) expect([name, response.headers.has(name)]).toEqual([name, false]);
    const text = await response.text();
    expect(text).toContain('data-consent="sell-things"');
    expect(text).not.toContain(' src="https://px');

    const { items } = readConfig(known, catalogue.map(gateHalf));
    const granted = formatAnswer(makeAnswer(items, ['sell-things'], Math.floor(Date.now() / 1000) - 60, 0));
    const headers = { ...ASKS, cookie: `consentinel=${granted}` };
    expect(await (await pass({ config: known }, { headers }, () => html(TAG))).response.text()).toBe(TAG);
    const forAll = await pass({ config: known, shared: true }, { headers }, () => html(TAG));
    expect(await forAll.response.text()).toContain('data-consent');
  });

  it('comes as it is sent, and not all at once', async () => {
    let more: ReadableStreamDefaultController<Uint8Array> | undefined;
    const page = new ReadableStream<Uint8Array>({
      start(controller) {
        more = controller;
        controller.enqueue(new TextEncoder().encode('<p>first</p>'));
      },
    });
    const { response } = await pass({}, {}, () => html(page));
    const reader = response.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toContain('<p>first</p>');
    more?.close();
    expect((await reader?.read())?.done).toBe(true);
  });

  it('stays as it is where the site asks for that, in observe mode, and where it is no HTML', async () => {
    expect(await (await pass({ config: known, rewrite: false }, {}, () => html(TAG))).response.text()).toBe(TAG);
    const observed = await pass({ config: { ...known, mode: 'observe' } }, {}, () => html(TAG, { etag: '"1"' }));
    expect([await observed.response.text(), observed.response.headers.get('etag')]).toEqual([TAG, '"1"']);
    const other = (): Response =>
      new Response(TAG, { headers: { 'content-type': 'application/xhtml+xml', etag: '"1"' } });
    expect(await (await pass({ config: known }, {}, other)).response.text()).toBe(TAG);
    const own = new Response('p{}', { headers: { 'content-type': 'text/css' } });
    const style = { headers: { 'sec-fetch-dest': 'style', accept: 'text/css' } };
    expect((await pass({ config: known }, style, () => own)).response).toBe(own);
  });

  it('that comes compressed stays as it is, which is said once', async () => {
    const problems: Problem[] = [];
    const guard = protect({ config: known, vendors: catalogue, onProblem: (found) => problems.push(found) });
    const request = (): Request => new Request('https://www.shop.example/a', { headers: ASKS });
    for (let i = 0; i < 2; i++) {
      const response = await guard(request(), () => html(TAG, { 'content-encoding': 'br', etag: '"1"' }));
      expect([await response.text(), response.headers.get('content-encoding')]).toEqual([TAG, 'br']);
    }
    expect(problems).toEqual([{ code: 'not-rewritten', level: 'error', path: '/a', args: { why: 'br' } }]);
  });

  it('that is not there stays away: HEAD, 204, 304', async () => {
    const head = await pass({}, { method: 'HEAD' }, () => html(null, { 'content-length': '9' }));
    expect([head.response.body, head.response.headers.get('content-length')]).toEqual([null, null]);
    for (const status of [204, 304]) {
      const bare = (): Response => new Response(null, { status, headers: { 'content-type': 'text/html' } });
      expect([(await pass({}, {}, bare)).response.status, status]).toEqual([status, status]);
    }
  });

  it('of a request goes to the site whole', async () => {
    const guard = protect({ config, vendors: catalogue });
    const request = new Request('https://www.shop.example/', { method: 'POST', body: 'a=1', headers: ASKS });
    expect(await (await guard(request, async (given) => new Response(await given.text()))).text()).toBe('a=1');
  });

  it('of an answer that is none, such as an error of the network, is not touched', async () => {
    const none = Response.error();
    expect((await pass({}, {}, () => none)).response).toBe(none);
  });
});
