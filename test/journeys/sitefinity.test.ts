import { expect, it } from 'vitest';
import { addresses } from './support/arrivals.ts';
import { journeys } from './support/journey.ts';
import type { ConsentPage } from './support/pages.ts';
import { configOf } from './support/site.ts';
import { until } from './support/until.ts';

const config = configOf(['sitefinity', 'google-analytics']);

journeys("Sitefinity's own consent", (the) => {
  const open = async (path: string): Promise<ConsentPage> => {
    const page = await the.page();
    await page.visit(the.site.page(path, { config }));
    return page;
  };
  const say = ({ tab }: ConsentPage, granted: boolean): Promise<void> =>
    tab.evaluate((yes) => {
      (
        window as unknown as { TrackingConsentManager: { updateUserConsent(granted: boolean): void } }
      ).TrackingConsentManager.updateUserConsent(yes);
    }, granted);

  it('is a refusal here where a no is said to it, and nobody else is refused by that', async () => {
    const page = await open('/');
    await page.acceptAll();
    await the.web.waitFor('Insight', (r) => r.vendor === 'sitefinity');
    await say(page, false);
    // The page may begin anew.
    await until('the refusal', () => page.tab.evaluate(() => document.cookie.includes('~save~')).catch(() => false));
    await the.web.quiet();
    the.web.reset();
    await page.visit(the.site.page('/next', { config }));
    await the.web.arrived();
    expect(addresses(the.web.thirdParty('sitefinity'))).toEqual([]);
    expect(await page.allows('sitefinity:targeting')).toBe(false);
    expect(await page.allows('google-analytics')).toBe(true);
  });

  it('is no yes here: what a script says to it is undone, and Insight hears nothing', async () => {
    const page = await open('/');
    await page.rejectAll();
    await say(page, true);
    await the.web.quiet();
    expect(addresses(the.web.thirdParty())).toEqual([]);
    expect(await page.tab.cookies()).toMatchObject({ 'sf-tracking-consent': 'false' });
    expect(await page.allows('sitefinity:targeting')).toBe(false);
  });
});
