import { expect, it } from 'vitest';
import { addresses } from './support/arrivals.ts';
import { journeys } from './support/journey.ts';
import type { ConsentPage } from './support/pages.ts';
import { configOf } from './support/site.ts';
import { until } from './support/until.ts';

journeys('a press', (the) => {
  const config = configOf(['google-analytics', 'meta-pixel']);
  /** A page that is asked, and after that has neither a frame nor a timer: nothing can be painted first. */
  const stuck = async (): Promise<ConsentPage> => {
    const page = await the.page();
    await page.visit(the.site.page('/', { config }));
    await page.asked();
    // The question is held together by others' code: it is all there.
    await until('the banner itself', () => page.tab.evaluate(() => !!customElements.get('consentinel-banner')));
    await page.tab.evaluate(() => {
      Object.assign(window, { requestAnimationFrame: () => 0, setTimeout: () => 0 });
    });
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
});
