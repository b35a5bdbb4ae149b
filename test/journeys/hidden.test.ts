import { expect, it } from 'vitest';
import { addresses } from './support/arrivals.ts';
import { journeys } from './support/journey.ts';
import type { ConsentPage } from './support/pages.ts';
import { configOf } from './support/site.ts';
import { until } from './support/until.ts';

const config = configOf(['google-analytics', 'meta-pixel']);
const long =
  '<div style="height: 3000px"></div><button id="order" onclick="this.textContent = \'Ordered\'">Order</button>';

/** What blockers do to a banner. Each runs in the page, before its own scripts. */
const blockers: Readonly<Record<string, () => void>> = {
  // The user's own style sheet beats the element's, as this rule does, which comes after it within its shadow root.
  'hides it': () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':host { display: none !important }');
    const attach = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow')?.value as (
      this: Element,
      init: ShadowRootInit,
    ) => ShadowRoot;
    Element.prototype.attachShadow = function (init) {
      const root = attach.call(this, init);
      setInterval(() => {
        if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
      }, 5);
      return root;
    };
  },
  'takes it out, again and again': () => {
    new MutationObserver(() => {
      for (const element of document.querySelectorAll('consentinel-banner, consentinel-preferences')) element.remove();
    }).observe(document, { childList: true, subtree: true });
  },
  'takes it out once a second': () => {
    setInterval(() => document.querySelector('consentinel-banner')?.remove(), 1000);
  },
  'keeps its elements from being defined': () => {
    customElements.define = () => undefined;
  },
};

journeys('where a blocker', (the) => {
  it.each(Object.keys(blockers))('%s: the page scrolls and works, and everything stays refused', async (how) => {
    const page: ConsentPage = await the.page();
    await page.tab.before(blockers[how] as () => void);
    await page.visit(the.site.page('/', { config, body: long }));
    await until('the banner’s file', () => the.web.seen.some(({ path }) => path.includes('/banner.')));
    await the.web.quiet(600);
    const room = await page.tab.evaluate(() => {
      scrollTo(0, 1e6);
      return (
        document.documentElement.scrollHeight -
        (document.querySelector('footer') as HTMLElement).getBoundingClientRect().bottom -
        scrollY
      );
    });
    expect(await page.tab.evaluate(() => scrollY)).toBeGreaterThan(1000);
    if (how === 'hides it') expect(room, 'no room is left for what is not seen').toBeLessThan(60);
    await page.tab.click('#order');
    expect(await page.tab.read('#order', (button) => button.textContent)).toBe('Ordered');
    // Not even the settings may lock the page.
    await page.tab.click('[data-consent-open]');
    await the.web.quiet(400);
    expect(await page.tab.evaluate(() => document.querySelector(':modal') === null)).toBe(true);
    await page.tab.click('#order');
    expect(addresses(the.web.thirdParty())).toEqual([]);
    expect(await page.allows('meta-pixel')).toBe(false);
    expect(Object.keys(await page.tab.cookies())).not.toContain('consentinel');
  });
});
