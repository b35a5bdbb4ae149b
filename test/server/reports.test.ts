import { describe, expect, it, vi } from 'vitest';
import type { SiteConfig } from '../../src/core/config.ts';
import type { Report } from '../../src/core/report.ts';
import { protect } from '../../src/server/index.ts';
import { catalogue } from '../build/catalogue.ts';

const config: SiteConfig = { vendors: { 'count-visits': { siteId: 'C-1234' } } };
const ADDRESS = 'https://www.shop.example/consentinel/reports';

/** What Chromium sends. */
const modern = (body: object): string =>
  JSON.stringify([{ age: 1, type: 'csp-violation', url: 'https://www.shop.example/', user_agent: 'x', body }]);
const beacon = {
  blockedURL: 'https://eu.count.example/hit?x=1',
  disposition: 'report',
  documentURL: 'https://www.shop.example/',
  effectiveDirective: 'img-src',
  sourceFile: 'https://www.shop.example/app.js',
  lineNumber: 7,
  columnNumber: 3,
};
/** What a browser sends that knows `report-uri` only. */
const old = {
  'csp-report': {
    'blocked-uri': 'https://px.sell.example/p.js',
    'violated-directive': "script-src-elem 'self'",
    disposition: 'enforce',
    'document-uri': 'https://www.shop.example/',
  },
};

async function send(body: BodyInit | null, more: Partial<SiteConfig> = {}, init: RequestInit = {}) {
  const reports: Report[] = [];
  const guard = protect({
    config: { ...config, ...more },
    vendors: catalogue,
    reports: { onReport: (report) => reports.push(report) },
  });
  const request = new Request(ADDRESS, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/reports+json' },
    ...(body instanceof ReadableStream && { duplex: 'half' }),
    ...init,
  });
  const { status } = await guard(request, () => new Response('the site'));
  return { status, reports };
}

describe('the reports of browsers', () => {
  it('become lines of the library’s own report: whose it is, which way, from where', async () => {
    expect(await send(modern(beacon))).toEqual({
      status: 204,
      reports: [
        {
          what: 'request',
          way: 'img-src',
          target: 'https://eu.count.example/hit?x=1',
          item: 'count-visits',
          outcome: 'passed',
          by: 'policy',
          where: 'https://www.shop.example/app.js:7:3',
        },
      ],
    });
  });

  it('are understood in the older form as well', async () => {
    const init = { headers: { 'content-type': 'application/csp-report' } };
    const { reports } = await send(JSON.stringify(old), {}, init);
    expect(reports).toEqual([
      {
        what: 'request',
        way: 'script-src-elem',
        target: 'https://px.sell.example/p.js',
        item: 'sell-things',
        outcome: 'dropped',
        by: 'policy',
      },
    ]);
  });

  it('say in observe mode what would be held', async () => {
    expect((await send(modern(beacon), { mode: 'observe' })).reports[0]?.outcome).toBe('would-hold');
  });

  it('about strangers come without a name, and not at all where the config allows strangers', async () => {
    const stranger = modern({ ...beacon, blockedURL: 'https://stranger.example/x' });
    expect((await send(stranger)).reports).toMatchObject([{ target: 'https://stranger.example/x' }]);
    expect((await send(stranger)).reports[0]).not.toHaveProperty('item');
    expect((await send(stranger, { unknown: 'allow' })).reports).toEqual([]);
  });

  it.each([
    ['nothing', '', 400],
    ['no JSON', '{', 400],
    ['null', 'null', 400],
    ['a number', '1', 400],
    ['another kind of report', JSON.stringify([{ type: 'deprecation', body: {} }]), 204],
    ['no body', JSON.stringify([{ type: 'csp-violation' }, null, 1, []]), 204],
    ['a body without an address', modern({ ...beacon, blockedURL: undefined }), 204],
    ['a directive that is none', modern({ ...beacon, effectiveDirective: '<script>' }), 204],
    ['wrong types all over', modern({ effectiveDirective: {}, blockedURL: 1, lineNumber: 'x', sourceFile: [] }), 204],
    ['bytes', new Uint8Array([0xff, 0xfe, 0]), 400],
  ])('that are %s make nothing up', async (_name, body, status) => {
    expect(await send(body)).toEqual({ status, reports: [] });
  });

  it('cannot forge a line of a log, nor fill it', async () => {
    const nasty = `https://a.example/\u0000\r\n\u2028${'x'.repeat(9000)}`;
    const [report] = (await send(modern({ ...beacon, blockedURL: nasty, lineNumber: 1e99 }))).reports;
    expect(report?.target).toMatch(/^https:\/\/a\.example\/x+$/);
    expect(report?.target.length).toBeLessThan(2001);
    const many = JSON.stringify(Array.from({ length: 300 }, () => JSON.parse(modern(beacon)) as unknown[]).flat());
    expect((await send(many.slice(0, 60_000))).status).toBe(400);
    const short = { blockedURL: 'https://a.example', effectiveDirective: 'img-src' };
    const list = Array.from({ length: 300 }, () => ({ type: 'csp-violation', body: short }));
    expect((await send(JSON.stringify(list))).reports).toHaveLength(100);
  });

  it('that are too large are not read to their end', async () => {
    let given = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        given += 10_000;
        controller.enqueue(new Uint8Array(10_000).fill(32));
      },
    });
    expect(await send(endless)).toEqual({ status: 413, reports: [] });
    expect(given).toBeLessThan(200_000);
  });

  it('are taken by POST and in their own types only', async () => {
    expect((await send(null, {}, { method: 'GET' })).status).toBe(405);
    expect((await send(modern(beacon), {}, { headers: { 'content-type': 'text/plain' } })).status).toBe(415);
  });

  it('do no harm where the listener throws, or the body breaks off', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const guard = protect({
      config,
      vendors: catalogue,
      reports: { path: '/r', onReport: () => Promise.reject(new Error('full disk')) },
    });
    const request = (body: BodyInit): Request =>
      new Request('https://www.shop.example/r', {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/reports+json' },
        duplex: 'half',
      } as RequestInit);
    const next = (): Response => new Response('the site');
    expect((await guard(request(modern(beacon)), next)).status).toBe(204);
    const broken = new ReadableStream({
      pull(controller) {
        controller.error(new Error('gone'));
      },
    });
    expect((await guard(request(broken), next)).status).toBe(204);
    expect(said).toHaveBeenCalledTimes(2);
    said.mockRestore();
  });

  it('go to the site where nobody listens', async () => {
    const guard = protect({ config, vendors: catalogue });
    expect(await (await guard(new Request(ADDRESS), () => new Response('the site'))).text()).toBe('the site');
  });
});
