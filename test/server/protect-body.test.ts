import { describe, expect, it } from 'vitest';
import type { SiteConfig } from '../../src/core/config.ts';
import { formatAnswer } from '../../src/core/answer.ts';
import { gateHalf } from '../../src/core/gate-vendor.ts';
import { makeAnswer } from '../../src/core/make-answer.ts';
import type { Problem } from '../../src/core/problem.ts';
import { readConfig } from '../../src/core/read-config.ts';
import { protect, type ProtectOptions } from '../../src/server/index.ts';
import { catalogue } from '../build/catalogue.ts';
import { ASKS, config, cookie, html, lockdown, pass, policyOf } from './middleware.ts';

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
