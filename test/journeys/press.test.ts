import { expect, it } from 'vitest';
import { addresses } from './support/arrivals.ts';
import { journeys } from './support/journey.ts';
import type { ConsentPage } from './support/pages.ts';
import { configOf } from './support/site.ts';
import { until } from './support/until.ts';

journeys('a press', (the) => {
  const config = configOf(['google-analytics', 'meta-pixel']);
  /** From now on this page has neither a frame nor a timer: what was pressed is not painted. */
  const stop = ({ tab }: ConsentPage): Promise<unknown> =>
    tab.evaluate(
      () => Object.assign(window, { requestAnimationFrame: () => 0, setTimeout: () => 0, stopped: true }).name,
    );
  const stuck = async (body = ''): Promise<ConsentPage> => {
    const page = await the.page();
    await page.visit(the.site.page('/', { config, body }));
    await page.asked();
    // The first layer answers otherwise.
    await until('the banner itself', () => page.tab.evaluate(() => !!customElements.get('consentinel-banner')));
    await stop(page);
    return page;
  };
  const press = async (page: ConsentPage, part: string): Promise<void> => {
    await page.tab.click(`[part~="${part}"]`);
    await until('the question to go', async () => !(await page.bannerVisible()));
  };

  it('takes the question away at once, and counts when that has been painted', async () => {
    const page = await stuck();
    await press(page, 'accept');
    expect(await page.tab.cookies()).not.toHaveProperty('consentinel');
    await the.web.quiet();
    expect(addresses(the.web.thirdParty())).toEqual([]);
  });

  it.each([
    ['accept', true],
    ['reject', false],
  ])('on %s counts also where the page is left before', async (part, allowed) => {
    const page = await stuck();
    await press(page, part);
    await page.visit(the.site.page('/next', { config }));
    expect(await page.tab.cookies()).toHaveProperty('consentinel');
    expect(await page.allows('meta-pixel')).toBe(allowed);
    await the.web.quiet();
    expect(await page.bannerVisible()).toBe(false);
    expect(the.web.thirdParty().length > 0).toBe(allowed);
  });

  it('on several buttons counts each, the last one in the end', async () => {
    const page = await stuck('<consentinel-policy></consentinel-policy>');
    await until('the policy', () => page.tab.has('consentinel-policy [part~="save"], [part~="save"]'));
    const banner = (): Promise<boolean> => page.tab.has('consentinel-banner');
    await page.tab.click('[part~="accept"]');
    await until('the question to go', async () => !(await banner()));
    await page.tab.click('[part~="reject"]');
    await page.visit(the.site.page('/next', { config }));
    expect(await page.allows('meta-pixel')).toBe(false);
    await the.web.quiet();
    expect(addresses(the.web.thirdParty().filter(({ path }) => path.includes('next')))).toEqual([]);
  });

  it('that takes something back holds nobody on the page that is left, which begins anew when it comes back', async () => {
    const page = await the.page();
    await page.visit(the.site.page('/', { config }));
    await page.acceptAll();
    await page.visit(the.site.page('/two', { config }));
    await until('the vendor', () => page.tab.evaluate(() => 'fbq' in window));
    await page.openPreferences();
    await page.toggle('meta-pixel');
    await stop(page);
    await page.tab.click('[part~="save"]');
    await until('the preferences to close', async () => !(await page.tab.has('[part~="save"]')));
    await page.visit(the.site.page('/next', { config }));
    expect(await page.tab.evaluate(() => location.pathname)).toBe('/next');
    expect(await page.allows('meta-pixel')).toBe(false);
    await the.web.quiet();
    the.web.reset();
    await page.tab.travel(-1);
    await until('the page before, anew', () =>
      page.tab.evaluate(() => location.pathname === '/two' && !('stopped' in window)),
    );
    expect(await page.allows('meta-pixel')).toBe(false);
    await the.web.quiet();
    expect(addresses(the.web.thirdParty()).filter((one) => one.includes('facebook'))).toEqual([]);
  });
});
