import { expect, it } from 'vitest';
import { journeys } from './support/journey.ts';
import { eleven } from './support/site.ts';

// The other journeys say that nothing leaves. This one shows that their eyes are open: the same pages, the same vendors,
// no gate, and everything leaves.
journeys('without the gate', (the) => {
  it('every vendor is contacted as soon as the page opens', async () => {
    const page = await the.page();
    await page.visit(the.site.page('/', { door: 'off' }));
    await the.web.quiet();
    expect(new Set(the.web.thirdParty().map((r) => r.vendor ?? r.host))).toEqual(new Set(eleven));
  });

  it('cookies and storage keys of the vendors appear without a question', async () => {
    const page = await the.page();
    await page.visit(the.site.page('/', { door: 'off' }));
    await the.web.quiet();
    expect(Object.keys(await page.tab.cookies())).toEqual(
      expect.arrayContaining(['_ga', '_ga_HARBOUR001', '_gcl_au', '_fbp', '_uetsid', 'LPVID', 'optimizelyEndUserId']),
    );
    expect(await page.tab.keys()).toEqual(expect.arrayContaining(['_gcl_ls', '_uetvid', 'lpTabId']));
  });

  it('consent calls alone do not stop the requests', async () => {
    const page = await the.page();
    const before = `<script>window.dataLayer = []; function gtag() { dataLayer.push(arguments); }
      gtag('consent', 'default', { ad_storage: 'denied', analytics_storage: 'denied' });</script>`;
    await page.visit(the.site.page('/', { door: 'off', before }));
    await the.web.waitFor('the hit of Google Analytics', (r) => r.path.includes('gcs=G100'));
    expect(Object.keys(await page.tab.cookies())).not.toContain('_ga');
  });
});
