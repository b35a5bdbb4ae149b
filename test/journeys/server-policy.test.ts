import { expect, it } from 'vitest';
import { catalogue } from '../../categories/index.ts';
import type { SiteConfig } from '../../src/core/config.ts';
import type { Report } from '../../src/core/report.ts';
import { protect, type ProtectOptions } from '../../src/server/index.ts';
import { addresses, hasArrived, vendorsIn } from './support/arrivals.ts';
import { guarded } from './support/guarded.ts';
import { journeys } from './support/journey.ts';
import type { ConsentPage } from './support/pages.ts';
import { accounts, type PageParts } from './support/site.ts';
import { until } from './support/until.ts';

const STRANGER = 'https://stranger.example';
// The page has its own tags, which nobody marked: they begin while the parser is still at the gate.
const PIXEL = 'https://www.facebook.com/tr?id=1234567890123456&ev=PageView';
const tags = `<link rel="preload" as="script" href="https://connect.facebook.net/en_US/fbevents.js">
<script async src="https://connect.facebook.net/en_US/fbevents.js"></script>
<link rel="stylesheet" href="https://connect.facebook.net/signals/x.css">
<script>(window.fbq = function () { (fbq.queue ??= []).push(arguments); }); fbq('init', '1234567890123456');</script>`;
const body = `<img src="${PIXEL}&static"><iframe src="https://www.facebook.com/tr?frame"></iframe>
<div style="background-image: url('${PIXEL}&css')">.</div>
<div><template shadowrootmode="open"><img src="${PIXEL}&shadow"></template></div>
<video poster="${PIXEL}&poster"></video><object data="https://www.facebook.com/tr?object" type="text/html"></object>`;
const strange = `<img src="${STRANGER}/x.gif"><script src="${STRANGER}/x.js"></script>`;
const config: SiteConfig = {
  policyUrl: '/privacy',
  vendors: { 'meta-pixel': { ...accounts['meta-pixel'], load: 'page' } },
};

journeys('the middleware', (the) => {
  const reports: Report[] = [];
  const visit = async (path: string, options: Partial<ProtectOptions>, parts: PageParts = {}): Promise<ConsentPage> => {
    reports.length = 0;
    const middleware = protect({
      config,
      vendors: catalogue,
      reports: { onReport: (report) => reports.push(report) },
      ...options,
    });
    the.web.serve(
      'www.harbour.example/consentinel/reports',
      guarded(middleware, () => new Response(null, { status: 404 })),
    );
    const page = await the.page();
    const used = options.config ?? config;
    // As an old page has them: in front of the gate, where no script can be in time.
    await page.visit(the.site.page(path, { config: used, before: tags, body: body + strange, middleware, ...parts }));
    await page.asked();
    await the.web.quiet();
    return page;
  };
  const meta = (): string[] => addresses(the.web.thirdParty('meta-pixel'));
  const strangers = (): string[] => addresses(the.web.thirdParty().filter(({ vendor }) => vendor === undefined));

  it('with the policy alone: no tag of the page reaches anybody; after a yes and a new page they all do', async () => {
    const page = await visit('/policed', { config: { ...config, mode: 'lockdown' }, rewrite: false });
    expect(addresses(the.web.thirdParty())).toEqual([]);
    await page.acceptAll();
    await until('the page to begin anew', () => the.web.site('/policed').length === 2);
    const kinds = ['&static', '&css', '&shadow', '&poster', '?object', 'x.css', 'fbevents.js'];
    // When a page is loaded again, Firefox puts into a frame what was in it before, which is nothing.
    if (the.engineName !== 'firefox') kinds.push('?frame');
    await until('every tag', () => kinds.every((kind) => meta().some((address) => address.includes(kind))));
    expect(strangers()).toEqual([]);

    await page.withdraw('meta-pixel');
    await until('the page to begin anew again', () => the.web.site('/policed').length === 3);
    the.web.reset();
    await page.visit('https://www.harbour.example/policed');
    await the.web.quiet();
    expect(addresses(the.web.thirdParty())).toEqual([]);
  });

  it('with the policy alone: browsers tell the server whose tags were held', async () => {
    // The gate would be quicker than the browser with some of them.
    await visit('/told', { config: { ...config, mode: 'lockdown', intercept: false }, rewrite: false });
    const about = (what: string): Report | undefined => reports.find(({ target }) => target.includes(what));
    await until('the reports', () => about('&static') && about(STRANGER), 20_000);
    const held = about('&static');
    expect(held).toMatchObject({
      what: 'request',
      way: 'img-src',
      item: 'meta-pixel',
      outcome: 'dropped',
      by: 'policy',
    });
    expect(about(STRANGER)).not.toHaveProperty('item');
  });

  it('with the rewrite alone: no tag of a vendor reaches anybody; after a yes they do, on the same page', async () => {
    const page = await visit('/rewritten', { policy: 'off' });
    expect(vendorsIn(the.web.thirdParty())).not.toContain('meta-pixel');
    await page.acceptAll();
    await until('the script', () => meta().some((address) => address.includes('fbevents.js')));
    await until('the picture', () => meta().some((address) => address.includes('&static')));
    expect(the.web.site('/rewritten')).toHaveLength(1);
    // The next page is sent as it was written.
    the.web.reset();
    const next = await the.page();
    await next.visit('https://www.harbour.example/rewritten');
    await until('the script', () => meta().some((address) => address.includes('fbevents.js')));
  });

  it('with both: nobody at all is reached where strangers are blocked, and a yes needs no new page', async () => {
    const page = await visit('/both', { config: { ...config, unknown: 'block' } });
    expect(addresses(the.web.thirdParty())).toEqual([]);
    await page.acceptAll();
    await until('the script', () => meta().some((address) => address.includes('fbevents.js')));
    await the.web.quiet();
    expect(the.web.site('/both')).toHaveLength(1);
    expect(strangers()).toEqual([]);
  });

  it('in enforce mode only hears of strangers, and reaches nobody’s script in the way', async () => {
    await visit('/heard', {});
    expect(strangers().length).toBeGreaterThan(0);
    await until('the report', () => reports.some(({ target }) => target.startsWith(STRANGER)), 20_000);
    expect(reports.find(({ target }) => target.startsWith(STRANGER))).toMatchObject({
      outcome: 'passed',
      by: 'policy',
    });
  });

  it('lets only inline scripts with the nonce run', async () => {
    const ran = "(window.ran ??= []).push('";
    const middleware = protect({ config, vendors: catalogue, inlineScripts: 'nonce' });
    let html = '';
    the.web.serve(
      'www.harbour.example/nonce',
      guarded(
        (request) =>
          middleware(request, (_request, { nonce }) => {
            html = `<!doctype html><script nonce="${nonce}">${ran}with')</script><script>${ran}without')</script><script src="/own.js"></script>`;
            return new Response(html, { headers: { 'content-type': 'text/html' } });
          }),
        () => new Response(),
      ),
    );
    the.site.file('/own.js', 'text/javascript', `${ran}file')`);
    const page = await the.page();
    await page.visit('https://www.harbour.example/nonce');
    expect(await page.tab.evaluate(() => (window as unknown as { ran: string[] }).ran)).toEqual(['with', 'file']);
  });

  it('leaves a visitor who allowed it with a vendor that works, when the policy comes from both server and page', async () => {
    const lockdown: SiteConfig = {
      ...config,
      mode: 'lockdown',
      vendors: { 'meta-pixel': accounts['meta-pixel'] ?? {} },
    };
    const page = await visit('/library', { config: lockdown }, { before: '', body: '' });
    expect(addresses(the.web.thirdParty())).toEqual([]);
    await page.acceptAll();
    await until('the vendor', () => hasArrived('meta-pixel', the.web.thirdParty()));
  });
});
