import { describe, expect, it } from 'vitest';
import { addresses, expectArrival } from './support/arrivals.ts';
import { journeys } from './support/journey.ts';
import { configOf, type PageParts } from './support/site.ts';
import { until } from './support/until.ts';

const two = ['google-analytics', 'meta-pixel'];

journeys('ways into a page', (the) => {
  const doors: readonly (readonly [name: string, parts: PageParts])[] = [
    ['the external file', { config: configOf(two) }],
    ['the gate pasted into the page', { config: configOf(two, { base: '/consent/' }), door: 'inline' }],
    ['the external file, loaded twice', { config: configOf(two), times: 2 }],
    ['the pasted gate, pasted twice', { config: configOf(two, { base: '/consent/' }), door: 'inline', times: 2 }],
  ];
  it.each(doors)('%s: one question, nothing before it, everything once after it', async (_, parts) => {
    const page = await the.page();
    await page.visit(the.site.page('/', parts));
    await page.asked();
    await the.web.quiet();
    expect(addresses(the.web.thirdParty())).toEqual([]);
    expect(await page.tab.evaluate(() => document.querySelectorAll('consentinel-banner').length)).toBe(1);
    await page.acceptAll();
    await the.web.arrived();
    for (const vendor of two) expectArrival(vendor, the.web.thirdParty());
    expect(page.tab.complaints.filter((line) => line.startsWith('exception'))).toEqual([]);
  });

  it('the gate holds before there is a body, and leaves its surface where scripts find it', async () => {
    const head = `<script>window.early = { body: document.body !== null, allows: consentinel.allows('meta-pixel'),
      frozen: Object.isFrozen(consentinel) };</script>`;
    const page = await the.page();
    await page.visit(the.site.page('/', { config: configOf(two), head }));
    expect(await page.tab.evaluate(() => (window as unknown as { early: object }).early)).toEqual({
      body: false,
      allows: false,
      frozen: true,
    });
  });

  it('a returning visitor loads the gate and no other file of it', async () => {
    const page = await the.page();
    await page.visit(the.site.page('/', { config: configOf(two) }));
    await page.rejectAll();
    the.web.reset();
    await page.visit(the.site.page('/next', { config: configOf(two) }));
    await the.web.quiet();
    expect(
      the.web.seen.map((r) => r.path).filter((path) => /banner|answer|preferences|details|texts/.test(path)),
    ).toEqual([]);
  });

  describe('when the banner does not arrive', () => {
    it('nothing is granted, and the console says so', async () => {
      the.site.breakFile(/^banner/);
      const page = await the.page();
      await page.visit(the.site.page('/', { config: configOf(two) }));
      await until('the console to say so', () => page.tab.complaints.some((line) => line.includes('banner')));
      await the.web.quiet();
      expect(addresses(the.web.thirdParty())).toEqual([]);
      expect(page.tab.complaints.filter((line) => line.startsWith('exception'))).toEqual([]);
      expect(await page.allows('google-analytics')).toBe(false);
    });

    it('the button that opens the settings says that it cannot', async () => {
      the.site.breakFile(/^(banner|preferences)/);
      const page = await the.page();
      await page.visit(the.site.page('/', { config: configOf(two) }));
      await the.web.quiet();
      await page.tab.click('[data-consent-open]');
      // Where the button is, and where a screen reader announces it.
      await until('the words at the button', () => page.tab.has('footer [role="status"]'));
      expect(await page.tab.read('footer [role="status"]', (status) => status.textContent)).toMatch(/could not/);
      expect(addresses(the.web.thirdParty())).toEqual([]);
    });
  });

  it('when what records an answer does not arrive, nobody is asked, and a no is not taken for granted', async () => {
    the.site.breakFile(/^answer/);
    const page = await the.page();
    await page.visit(the.site.page('/', { config: configOf(two) }));
    await until('the console to say so', () => page.tab.complaints.some((line) => line.includes('interface-failed')));
    expect(await page.bannerVisible()).toBe(false);
    the.site.breakFile(undefined);
    // The next wish tries again.
    await page.openPreferences();
    await page.save();
    expect(Object.keys(await page.tab.cookies())).toContain('consentinel');
    await the.web.quiet();
    expect(addresses(the.web.thirdParty())).toEqual([]);
  });
});
