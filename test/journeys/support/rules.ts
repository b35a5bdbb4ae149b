import { expect } from 'vitest';
import { addresses } from './arrivals.ts';
import type { Journey } from './journey.ts';
import type { ConsentPage } from './pages.ts';
import { configOf, type PageParts } from './site.ts';
import { until } from './until.ts';

export const TWO = ['google-analytics', 'meta-pixel'];
export const config = configOf(TWO);
const DAY = 86_400_000;

export interface Rules {
  /** A page with the banner. */
  readonly asked: (parts?: PageParts) => Promise<ConsentPage>;
  /** No third party has been asked for anything. */
  readonly nothing: () => Promise<void>;
  readonly settled: (page: ConsentPage) => Promise<true>;
  readonly inside: <T>(page: ConsentPage, part: string, say: (element: Element) => T) => Promise<T>;
  /** The page as it is so many days after the answer was given. */
  readonly later: (page: ConsentPage, days: number, site: object) => Promise<void>;
}

/** What the tests of the rules have in common. */
export function rules(the: Journey): Rules {
  return {
    asked: async (parts = {}) => {
      const page = await the.page();
      await page.visit(the.site.page('/', { config, ...parts }));
      await page.asked();
      return page;
    },
    nothing: async () => {
      await the.web.quiet();
      expect(addresses(the.web.thirdParty())).toEqual([]);
    },
    settled: (page) => until('the banner to go', async () => !(await page.bannerVisible())),
    inside: (page, part, say) => page.tab.read(`[part~="${part}"]`, say),
    later: async (page, days, site) => {
      const address = the.site.page(`/later-${days}`, {
        config: site,
        before: `<script>{ const now = Date.now; Date.now = () => now() + ${days * DAY}; }</script>`,
      });
      await page.visit(address);
      await the.web.quiet();
    },
  };
}
