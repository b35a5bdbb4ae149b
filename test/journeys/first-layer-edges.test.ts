import { beforeAll, expect, it } from 'vitest';
import { addresses, vendorsIn } from './support/arrivals.ts';
import { lateBanner } from './support/first-layer.ts';
import { journeys } from './support/journey.ts';
import type { ConsentPage } from './support/pages.ts';
import { until } from './support/until.ts';
import { SITE } from './support/web.ts';

const banners = ({ tab }: ConsentPage): Promise<number> =>
  tab.evaluate(() => document.querySelectorAll('consentinel-banner').length);

journeys('the first layer, where a page or a browser is not as usual', (the) => {
  const { site, early, holdBack, letCome, upgraded, takenOver } = lateBanner(the);
  let plain: ReturnType<typeof site>;
  beforeAll(() => {
    plain = site('edge');
  });

  it('is there once where the gate stands in the page twice', async () => {
    const page = await early(plain.page('/edge-twice', 'en', {}, 2));
    expect(await banners(page)).toBe(1);
    letCome();
    await takenOver(page);
    expect(await banners(page)).toBe(1);
    await page.rejectAll();
    expect(page.tab.complaints).toEqual([]);
  });

  it('comes back at once where a page that does not finish loading changes its body', async () => {
    the.web.serve(`www.${SITE}/never.png`, () => undefined);
    const snippet = plain.files.get('snippet.html') ?? '';
    const url = the.site.file(
      '/edge-unfinished',
      'text/html; charset=utf-8',
      `<!doctype html><html lang="en"><head><title>Harbour</title>${snippet}</head><body><main><h1>Insurance</h1><img src="/never.png" alt=""></main></body></html>`,
    );
    const page = await the.page();
    page.visit(url).catch(() => undefined);
    await until('it', () => page.bannerVisible().catch(() => false));
    await page.tab.evaluate(() => {
      document.body = document.createElement('body');
      document.body.append('Another page');
    });
    await until('it again', () => page.bannerVisible());
    // Left alone, the banner would have come with the end of loading, or after five seconds.
    expect(await page.tab.evaluate(() => [document.readyState === 'complete', performance.now() < 5000])).toEqual([
      false,
      true,
    ]);
  });

  it('goes when another tab answers', async () => {
    const url = plain.page('/edge-tabs');
    const page = await early(url);
    const other = await the.page();
    await other.visit(plain.page('/edge-other'));
    await other.rejectAll();
    await until('it to go here', async () => (await banners(page)) === 0);
    letCome();
    await the.web.quiet();
    expect(await banners(page)).toBe(0);
    expect(addresses(the.web.thirdParty())).toEqual([]);
  });

  it('counts for this page where nothing can be stored, and grants nothing on the next', async () => {
    holdBack();
    const page = await the.page();
    await page.tab.before(() => {
      Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => undefined });
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
    });
    await page.visit(plain.page('/edge-blocked'));
    await page.asked();
    await page.tab.click('[part~="reject"]');
    await until('it to go', async () => (await banners(page)) === 0);
    await page.visit(plain.page('/edge-blocked-next'));
    await page.asked();
    letCome();
    await the.web.quiet();
    expect(vendorsIn(the.web.thirdParty())).toEqual([]);
  });

  it('leaves the question to the page around it where it is in a frame', async () => {
    const inner = plain.page('/edge-inner');
    const url = the.site.file(
      '/edge-outer',
      'text/html; charset=utf-8',
      `<!doctype html><html lang="en"><head><title>Outer</title>${plain.files.get('snippet.html') ?? ''}</head>
      <body><iframe src="${inner}" title="Inner"></iframe></body></html>`,
    );
    const page = await the.page();
    await page.visit(url);
    await page.asked();
    const inside = (): Promise<number> =>
      page.tab.evaluate(
        () => document.querySelector('iframe')?.contentDocument?.querySelectorAll('consentinel-banner').length ?? -1,
      );
    await takenOver(page);
    await the.web.quiet();
    expect([await banners(page), await inside()]).toEqual([1, 0]);
  });

  it('comes where a script takes it out, and fights nobody', async () => {
    const page = await early(plain.page('/edge-removed'));
    await page.tab.evaluate(() => {
      new MutationObserver(() => document.querySelector('consentinel-banner')?.remove()).observe(document.body, {
        childList: true,
      });
      document.querySelector('consentinel-banner')?.remove();
    });
    letCome();
    // The page still answers.
    expect(await page.tab.evaluate(() => 1 + 1)).toBe(2);
    await until('the banner’s code', () => upgraded(page));
    await the.web.quiet();
    expect(addresses(the.web.thirdParty())).toEqual([]);
  });
});

journeys(
  'the first layer, and a browser that sends Global Privacy Control',
  (the) => {
    const { site, holdBack, letCome, wanted } = lateBanner(the);

    it('leaves it to the banner, which says that the signal is honoured', async () => {
      const { page: publish } = site('edge-gpc');
      holdBack();
      const page = await the.page();
      const visiting = page.visit(publish('/edge-gpc-page'));
      await until('banner.js to be asked for', wanted);
      expect(await page.bannerVisible()).toBe(false);
      letCome();
      await visiting;
      await until('the signal', () => page.tab.has('[part~="signal"]'));
    });
  },
  { gpc: true },
);
