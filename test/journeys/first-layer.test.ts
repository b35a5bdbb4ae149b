import { beforeAll, describe, expect, it } from 'vitest';
import { addresses, hasArrived } from './support/arrivals.ts';
import { collector } from './support/collector.ts';
import { lateBanner, TWO } from './support/first-layer.ts';
import { journeys } from './support/journey.ts';
import { until } from './support/until.ts';

const OURS = { theme: { scheme: 'dark', colors: { accent: { light: '#7a1b4f', dark: '#f2a5cd' } }, radius: '2px' } };

journeys('the first layer, before the banner’s code has come', (the) => {
  const { site, early, holdBack, letCome, wanted, upgraded, drawn, takenOver } = lateBanner(the);
  let plain: ReturnType<typeof site>;
  beforeAll(() => {
    plain = site('first');
  });

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
    ['en', 'bar', {}],
    ['de', 'box', {}],
    ['ar', 'cloud', {}],
    ['en', 'bar top', {}],
    ['en', 'box top left', OURS],
  ])('is what the banner then draws, to the letter and to the pixel: %s, %s', async (lang, layout, more) => {
    const base = `first-${lang}-${layout.replaceAll(' ', '-')}`;
    const page = await early(site(base, { layout, ...more }).page(`/${base}-page`, lang));
    const parts = ['banner', 'title', 'text', 'accept', 'reject', 'settings'];
    const look = async () => Promise.all(parts.map((part) => page.look(part)));
    const before = { html: await drawn(page), looks: await look() };
    const { theme } = more as Partial<typeof OURS>;
    if (theme) expect(JSON.stringify(before.looks[4])).toContain('rgb(242, 165, 205)');
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

  it('has on record that it was pressed, also where nothing else had come', async () => {
    const proof = collector(the.web);
    const { page: publish } = site('first-pressed', { receipts: { url: proof.url } });
    const page = await early(publish('/first-pressed'), ['banner.', 'answer.']);
    const accepted = page.acceptAll();
    await the.web.quiet();
    expect(proof.receipts).toEqual([]);
    letCome();
    await accepted;
    await until('the record', () => proof.receipts.length === 1);
    expect(proof.receipts[0]).toMatchObject({ method: 'banner-accept' });
  });

  describe('leaves it to the banner', () => {
    it.each([
      ['where the page speaks another language', {}, 'fr'],
      ['where the config wants that', { firstLayer: false }, 'en'],
      ['where the banner is a modal', { layout: 'dialog' }, 'en'],
    ])('%s', async (_why, more, lang) => {
      const base = `later-${lang}-${String(Object.keys(more)[0])}`;
      const { page: publish } = site(base, more);
      holdBack();
      const page = await the.page();
      const visiting = page.visit(publish(`/${base}-page`, lang));
      await until('banner.js to be asked for', wanted);
      expect(await page.bannerVisible()).toBe(false);
      letCome();
      await visiting;
      await page.asked();
    });
  });
});
