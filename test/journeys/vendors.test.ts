import { beforeAll, describe, expect, it } from 'vitest';
import { addresses, expectArrival, hasArrived, leavings, vendorsIn } from './support/arrivals.ts';
import { journeys } from './support/journey.ts';
import { consentPage, type ConsentPage } from './support/pages.ts';
import { eleven, itemOf } from './support/site.ts';
import { until } from './support/until.ts';
import type { Seen } from './support/web.ts';

const left = async ({ tab }: ConsentPage): Promise<string[]> => [
  ...new Set([...Object.keys(await tab.cookies()), ...(await tab.keys())]),
];
const of = (vendor: string, names: readonly string[]): string[] =>
  names.filter((name) => leavings[vendor]?.some((pattern) => pattern.test(name)));

journeys('the eleven vendors', (the) => {
  /** One visit with all eleven, told vendor by vendor below. */
  const visit = async (walk: (page: ConsentPage, mark: () => Promise<Seen[]>) => Promise<void>): Promise<void> => {
    const visitor = await the.engine.visitor();
    the.web.reset();
    the.site.page('/');
    for (const n of [1, 2, 3, 4, 5]) the.site.page(`/page-${n}`);
    await walk(consentPage(await visitor.tab()), async () => {
      await the.web.quiet();
      const requests = the.web.thirdParty();
      the.web.reset();
      return requests;
    });
    await visitor.close();
  };
  const address = (path: string): string => the.site.page(path);
  const all = (): Promise<true> =>
    until('the requests of all eleven', () => eleven.every((vendor) => hasArrived(vendor, the.web.thirdParty())));

  describe('of a visitor who accepts', () => {
    let before: Seen[], after: Seen[], again: Seen[], stored: string[];
    beforeAll(() =>
      visit(async (page, mark) => {
        await page.visit(address('/'));
        await page.asked();
        before = await mark();
        await page.acceptAll();
        await all();
        after = await mark();
        stored = await left(page);
        await page.visit(address('/page-1'));
        await all();
        again = (await mark()).filter((r) => !r.path.includes('user_engagement'));
      }),
    );
    it.each(eleven)('%s hears nothing before the choice', (vendor) => {
      expect(addresses(before.filter((r) => r.vendor === vendor))).toEqual([]);
    });
    it.each(eleven)('%s gets exactly its requests after the choice, each once, with its id', (vendor) => {
      expectArrival(vendor, after);
    });
    it.each(eleven)('%s is there again on the next page, without a question', (vendor) => {
      expectArrival(vendor, again);
    });
    it.each(Object.keys(leavings))('%s has left what the next tests expect to be cleared', (vendor) => {
      expect(of(vendor, stored)).toHaveLength(leavings[vendor]?.length ?? 0);
    });
    it('nobody else is contacted', () => {
      expect(vendorsIn([...before, ...after, ...again])).toEqual([...eleven].sort());
    });
  });

  describe('of a visitor who refuses', () => {
    let pages: Seen[], stored: string[];
    beforeAll(() =>
      visit(async (page, mark) => {
        await page.visit(address('/'));
        await page.rejectAll();
        for (const n of [1, 2, 3, 4, 5]) await page.visit(address(`/page-${n}`));
        pages = await mark();
        stored = await left(page);
      }),
    );
    it.each(eleven)('%s hears nothing on five pages after the refusal', (vendor) => {
      expect(addresses(pages.filter((r) => r.vendor === vendor))).toEqual([]);
    });
    it('nothing lies in the browser but what the site itself needs', () => {
      expect(stored.filter((name) => !/^(consentinel|sf-tracking-consent|sf_timezoneoffset)$/.test(name))).toEqual([]);
    });
  });

  it('a visitor who allows two of them gets these two, here and on the next page', async () => {
    const page = await the.page();
    await page.visit(address('/'));
    const both = async (): Promise<void> => {
      await the.web.waitFor('Google Analytics', (r) => r.path.includes('en=page_view'));
      await the.web.waitFor('Meta', (r) => r.path.includes('ev=PageView'));
      await the.web.quiet();
    };
    await page.allowOnly(['google-analytics', 'meta-pixel']);
    await both();
    expect(vendorsIn(the.web.thirdParty())).toEqual(['google-analytics', 'meta-pixel']);
    the.web.reset();
    await page.visit(address('/page-1'));
    await both();
    expect(vendorsIn(the.web.thirdParty())).toEqual(['google-analytics', 'meta-pixel']);
    expectArrival('meta-pixel', the.web.thirdParty());
  });

  // A style sheet and what the CMS loads itself leave nothing running that only a new page could end.
  it.each(eleven)('%s withdrawn: silent at once, its traces gone, the others stay', async (vendor) => {
    const page = await the.page();
    const other = vendor === 'google-analytics' ? 'meta-pixel' : 'google-analytics';
    await page.visit(address('/'));
    await page.acceptAll();
    await all();
    await the.web.quiet();
    the.web.reset();

    await page.withdraw(itemOf(vendor));
    const reloads = !['adobe-fonts', 'sitefinity'].includes(vendor);
    if (reloads) await until('the page to begin anew', () => the.web.site('/').length > 0);
    await the.web.quiet();
    expect(addresses(the.web.thirdParty(vendor))).toEqual([]);
    expect(the.web.site('/').length).toBeLessThanOrEqual(1);
    if (reloads) expect(the.web.site('/')).toHaveLength(1);
    const names = await left(page);
    expect(of(vendor, names)).toEqual([]);
    expect(of(other, names)).toHaveLength(leavings[other]?.length ?? 0);

    the.web.reset();
    await page.visit(address('/page-1'));
    await the.web.arrived();
    expect(addresses(the.web.thirdParty(vendor))).toEqual([]);
    expect(the.web.thirdParty(other)).not.toEqual([]);
  });
});
