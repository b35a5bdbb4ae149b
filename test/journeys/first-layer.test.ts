import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Handler } from '../../demo/stand-ins/handler.ts';
import { addresses, hasArrived } from './support/arrivals.ts';
import { build } from './support/built.ts';
import { collector } from './support/collector.ts';
import { journeys } from './support/journey.ts';
import { configOf } from './support/site.ts';
import { until } from './support/until.ts';
import { SITE } from './support/web.ts';

const TWO = ['google-analytics', 'meta-pixel'];

journeys('the first layer, before the banner’s code has come', (the) => {
  const folders: ReturnType<typeof build>[] = [];
  /** Who waits for banner.js. */
  let waiting: (() => void)[] = [];
  let held = false;

  /** Builds a site in a folder of its own; its banner.js comes when `held` says so. */
  const site = (base: string, more: object = {}) => {
    const folder = build(configOf(TWO, { base: `/${base}/`, languages: ['en', 'de', 'ar'], ...more }));
    folders.push(folder);
    for (const [name, content] of folder.files) {
      const send: Handler = (_request, response) => {
        const answer = (): void =>
          void response
            .writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' })
            .end(content);
        if (held && name.startsWith('banner.')) waiting.push(answer);
        else answer();
      };
      the.web.serve(`www.${SITE}/${base}/${name}`, send);
    }
    const page = (path: string, lang = 'en', headers: Record<string, string> = {}): string =>
      the.site.file(
        path,
        'text/html; charset=utf-8',
        `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Harbour</title>
        ${folder.files.get('snippet.html') ?? ''}</head><body><main><h1>Insurance</h1><a href="/elsewhere" id="link">a link</a></main></body></html>`,
        headers,
      );
    return { page, files: folder.files };
  };
  const letCome = (): void => {
    held = false;
    for (const answer of waiting.splice(0)) answer();
  };
  let plain: ReturnType<typeof site>;
  beforeAll(() => {
    plain = site('first');
  });
  afterAll(() => {
    for (const folder of folders) folder.remove();
  });

  /** A visitor for whom banner.js does not come yet, and who has been asked all the same. */
  const early = async (url: string) => {
    held = true;
    waiting = [];
    const page = await the.page();
    await page.visit(url);
    await page.asked();
    return page;
  };
  const upgraded = (page: Awaited<ReturnType<typeof early>>): Promise<boolean> =>
    page.tab.evaluate(() => customElements.get('consentinel-banner') !== undefined);
  /** Markup as both give it: without what Lit marks its parts with. */
  const drawn = (page: Awaited<ReturnType<typeof early>>): Promise<string> =>
    page.tab.read('[part="banner"]', (element) =>
      element.outerHTML
        .replace(/<!--.*?-->/gs, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([<>]) ?/g, '$1'),
    );
  const takenOver = (page: Awaited<ReturnType<typeof early>>): Promise<true> =>
    until(
      'the banner to take over',
      async () => (await upgraded(page)) && (await drawn(page)).includes('part="accept"'),
    );

  it('asks, and records a refusal that the next page knows', async () => {
    const page = await early(plain.page('/first-no'));
    expect(await upgraded(page)).toBe(false);
    expect(addresses(the.web.thirdParty())).toEqual([]);
    await page.rejectAll();
    letCome();
    the.web.reset();
    await page.visit(plain.page('/first-no-next'));
    await the.web.quiet();
    expect(await page.bannerVisible()).toBe(false);
    expect(addresses(the.web.thirdParty())).toEqual([]);
  });

  it('lets go what is accepted, and not for the click of a script', async () => {
    const page = await early(plain.page('/first-yes'));
    await page.tab.read('[part="accept"]', (button) => {
      (button as HTMLElement).click();
    });
    await the.web.quiet();
    expect(addresses(the.web.thirdParty())).toEqual([]);
    expect(await page.bannerVisible()).toBe(true);
    await page.acceptAll();
    await until('both', () => TWO.every((vendor) => hasArrived(vendor, the.web.thirdParty())));
    expect(await upgraded(page)).toBe(false);
    letCome();
    await the.web.quiet();
    expect(await page.bannerVisible()).toBe(false);
  });

  it('opens the settings when their code comes, by keyboard, and Escape leads back', async () => {
    const page = await early(plain.page('/first-settings'));
    for (let i = 0; i < 3; i++) await page.tab.press('Tab');
    // Of Firefox, the privacy policy's link or not: by name, not by count.
    while ((await page.tab.focus()) !== 'banner settings') await page.tab.press('Tab');
    await page.tab.press('Enter');
    letCome();
    await until('the preferences', () => page.tab.has('[part="save"]'));
    await page.tab.press('Escape');
    await until('the focus', async () => (await page.tab.focus()) === 'banner settings');
  });

  it.each([
    ['en', 'bar'],
    ['de', 'box'],
    ['ar', 'cloud'],
    ['en', 'bar top'],
  ])('is what the banner then draws, to the letter and to the pixel: %s, %s', async (lang, layout) => {
    const base = `first-${lang}-${layout.replace(' ', '-')}`;
    const page = await early(site(base, { layout }).page(`/${base}-page`, lang));
    const parts = ['banner', 'title', 'text', 'accept', 'reject', 'settings'];
    const look = async () => Promise.all(parts.map((part) => page.look(part)));
    const before = { html: await drawn(page), looks: await look() };
    expect(await upgraded(page)).toBe(false);
    letCome();
    await takenOver(page);
    expect({ html: await drawn(page), looks: await look() }).toEqual(before);
    expect(await page.tab.evaluate(() => document.querySelectorAll('consentinel-banner').length)).toBe(1);
    expect(
      await page.tab.evaluate(
        () => document.querySelector('consentinel-banner')?.shadowRoot?.querySelectorAll('h2').length,
      ),
    ).toBe(1);
  });

  it('keeps the focus where it is when the banner takes over', async () => {
    const page = await early(plain.page('/first-focus'));
    do await page.tab.press('Tab');
    while ((await page.tab.focus()) !== 'banner reject');
    letCome();
    await takenOver(page);
    await the.web.quiet();
    expect(await page.tab.focus()).toBe('banner reject');
  });

  it('comes back when the page changes its body, and asks once', async () => {
    const page = await early(plain.page('/first-body'));
    await page.tab.evaluate(() => {
      document.body = document.createElement('body');
      document.body.innerHTML = '<main><h1>Another</h1></main>';
    });
    letCome();
    await page.asked();
    await takenOver(page);
    expect(await page.tab.evaluate(() => document.querySelectorAll('consentinel-banner').length)).toBe(1);
    await page.rejectAll();
  });

  it('goes when the answer comes from elsewhere', async () => {
    const page = await early(plain.page('/first-api'));
    await page.tab.evaluate(() => {
      (window as unknown as { consentinel: { reject(): void } }).consentinel.reject();
    });
    await until('it to go', async () => !(await page.bannerVisible()));
    letCome();
    await the.web.quiet();
    expect(await page.bannerVisible()).toBe(false);
  });

  it('stands under exactly the policy that the build says it needs', async () => {
    const ours = (plain.files.get('csp.txt') ?? '').trim();
    const policy = `default-src 'none'; img-src 'self'; ${ours}; require-trusted-types-for 'script'`;
    const page = await early(plain.page('/first-strict', 'en', { 'content-security-policy': policy }));
    expect(await upgraded(page)).toBe(false);
    await page.rejectAll();
    letCome();
    expect(page.tab.complaints).toEqual([]);
  });

  it('says it where the settings do not come, and can still be answered', async () => {
    const page = await early(plain.page('/first-broken'));
    const broken = [...plain.files.keys()].find((name) => name.startsWith('banner.')) ?? '';
    const { content } = { content: plain.files.get(broken) ?? '' };
    the.site.file(`/first/${broken}`, 'text/javascript', 'broken(');
    await page.visit(plain.page('/first-broken-too'));
    await page.asked();
    await page.tab.click('[part="settings"]');
    await until('the words', () => page.tab.read('[role="status"]', (status) => status.textContent.trim() !== ''));
    await page.rejectAll();
    the.site.file(`/first/${broken}`, 'text/javascript', content);
    letCome();
  });

  it('has what it showed and how it was answered on record', async () => {
    const proof = collector(the.web);
    const page = await early(
      site('first-proof', { receipts: { url: proof.url, counts: true } }).page('/first-proof', 'de'),
    );
    await page.acceptAll();
    await until('the record', () => proof.receipts.length === 1);
    await until('the count', () => proof.pings.length === 1);
    letCome();
    expect(proof.receipts[0]).toMatchObject({ method: 'banner-accept', language: 'de', asked: 'unasked' });
    expect(proof.receipts[0]?.texts).toMatch(/^[0-9a-f]{64}$/);
  });

  describe('leaves it to the banner', () => {
    it.each([
      ['where the page speaks another language', {}, 'fr'],
      ['where the config wants that', { firstLayer: false }, 'en'],
      ['where the banner is a modal', { layout: 'dialog' }, 'en'],
    ])('%s', async (_why, more, lang) => {
      const base = `later-${lang}-${String(Object.keys(more)[0])}`;
      const { page: publish } = site(base, more);
      held = true;
      waiting = [];
      const page = await the.page();
      const visiting = page.visit(publish(`/${base}-page`, lang));
      await until('banner.js to be asked for', () => waiting.length > 0);
      expect(await page.bannerVisible()).toBe(false);
      letCome();
      await visiting;
      await page.asked();
    });
  });
});
