import { expect, it } from 'vitest';
import { addresses, vendorsIn } from './support/arrivals.ts';
import { journeys } from './support/journey.ts';
import type { ConsentPage } from './support/pages.ts';
import { configOf, HOME, type PageParts } from './support/site.ts';
import { until } from './support/until.ts';

// Rules of consent law as far as a machine can check them, one test an id. E-12, the record of proof, needs receipts, which
// this version does not have; so does the part of E-11 that speaks of the record.
const TWO = ['google-analytics', 'meta-pixel'];
const config = configOf(TWO);
const OWN = /^(consentinel|sf-tracking-consent|sf_timezoneoffset)$/;
const DAY = 86_400_000;

journeys('the rules', (the) => {
  const open = async (path = '/', parts: PageParts = {}): Promise<ConsentPage> => {
    const page = await the.page();
    await page.visit(the.site.page(path, { config, ...parts }));
    return page;
  };
  const asked = async (parts: PageParts = {}): Promise<ConsentPage> => {
    const page = await open('/', parts);
    await page.asked();
    return page;
  };
  const nothing = async (): Promise<void> => {
    await the.web.quiet();
    expect(addresses(the.web.thirdParty())).toEqual([]);
  };
  const settled = (page: ConsentPage): Promise<true> =>
    until('the banner to go', async () => !(await page.bannerVisible()));
  const inside = <T>(page: ConsentPage, part: string, say: (element: Element) => T): Promise<T> =>
    page.tab.read(`[part~="${part}"]`, say);
  /** The page as it is so many days after the answer was given. */
  const later = async (page: ConsentPage, days: number, site: object): Promise<void> => {
    const address = the.site.page(`/later-${days}`, {
      config: site,
      before: `<script>{ const now = Date.now; Date.now = () => now() + ${days * DAY}; }</script>`,
    });
    await page.visit(address);
    await the.web.quiet();
  };

  it('E-01 nothing is requested or stored before a decision', async () => {
    const page = await asked();
    await nothing();
    expect(Object.keys(await page.tab.cookies()).filter((name) => !OWN.test(name))).toEqual([]);
    expect(await page.tab.keys()).toEqual([]);
    expect(
      await page.tab.evaluate(async () => [
        ...(await indexedDB.databases()).map(({ name }) => name),
        ...(await caches.keys()),
      ]),
    ).toEqual([]);
  });

  it('E-02 accepting and refusing are sibling buttons of the first layer', async () => {
    const page = await asked();
    const [siblings, names] = await inside(page, 'reject', (element) => {
      const accept = element.parentElement?.querySelector(':scope > [part~="accept"]');
      return [
        [element.localName, accept?.localName],
        [accept?.textContent.trim(), element.textContent.trim()],
      ];
    });
    expect(siblings).toEqual(['button', 'button']);
    expect(names).toEqual(['Accept all', 'Reject all']);
  });

  it('E-03 they look the same, and both can be read', async () => {
    const page = await asked();
    const look = (part: string) =>
      inside(page, part, (element) => {
        const style = getComputedStyle(element);
        const light = (colour: string): number => {
          const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((one) => {
            const c = Number(one) / 255;
            return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const [a = 0, b = 0] = [light(style.color), light(style.backgroundColor)].sort((x, y) => y - x);
        const { fontSize, fontWeight, fontFamily, padding, backgroundColor, color, borderColor } = style;
        const { width, height } = element.getBoundingClientRect();
        return {
          style: { fontSize, fontWeight, fontFamily, padding, backgroundColor, color, borderColor },
          contrast: (a + 0.05) / (b + 0.05),
          width,
          height,
        };
      });
    const [accept, reject] = [await look('accept'), await look('reject')];
    expect(reject.style).toEqual(accept.style);
    expect(Math.abs(reject.height - accept.height)).toBeLessThanOrEqual(1);
    expect(Math.abs(reject.width / accept.width - 1)).toBeLessThanOrEqual(0.1);
    expect(accept.contrast).toBeGreaterThanOrEqual(5);
  });

  it('E-04 refusing takes one click, as accepting does, on either layer', async () => {
    const page = await asked();
    await page.rejectAll();
    await settled(page);
    await page.openPreferences();
    await page.tab.click('[part~="dialog"] [part~="reject"], dialog [part~="reject"]');
    await until('the preferences to close', async () => !(await page.tab.has('[part~="save"]')));
    await nothing();
  });

  it('E-05 every switch is off at first, and saving untouched refuses', async () => {
    const page = await asked();
    await page.openPreferences();
    expect(await page.tab.has('[part~="toggle"]:checked')).toBe(false);
    await page.save();
    await settled(page);
    expect(await page.tab.evaluate(() => document.cookie)).toContain('~reject~');
    await nothing();
  });

  it('E-06 scrolling, Escape, another page and closing the settings grant nothing', async () => {
    const page = await asked({ body: '<div style="height: 5000px"></div>' });
    await page.tab.evaluate(() => {
      scrollTo(0, 3000);
    });
    await page.tab.press('Escape');
    await page.openPreferences();
    await page.tab.press('Escape');
    await page.openPreferences();
    await page.tab.click('dialog [part~="close"]');
    await page.visit(the.site.page('/another', { config }));
    await page.asked();
    await nothing();
    expect(await page.tab.cookies()).not.toHaveProperty('consentinel');
  });

  const italy = configOf(TWO, { regimes: { '*': 'italy' } });
  it('E-07 a refusal is remembered for six months where the law says six months', async () => {
    const page = await asked({ config: italy });
    await page.rejectAll();
    await later(page, 182.9, italy);
    expect(await page.bannerVisible()).toBe(false);
    await later(page, 183.1, italy);
    await page.asked();
    await nothing();
  });

  it('E-08 a refusal counts as long as a yes', async () => {
    const page = await asked({ config: italy });
    await page.acceptAll();
    await the.web.arrived();
    await later(page, 183.1, italy);
    await page.asked();
    expect(await page.allows('meta-pixel')).toBe(false);
  });

  it('E-09 a yes runs out after six months, and is asked for again', async () => {
    const page = await asked();
    await page.acceptAll();
    await the.web.arrived();
    await later(page, 179, config);
    expect(await page.allows('meta-pixel')).toBe(true);
    await the.web.quiet();
    the.web.reset();
    await later(page, 181, config);
    await page.asked();
    // What the page before sends when it is left is its own.
    expect(addresses(the.web.thirdParty()).filter((address) => address.includes('later-181'))).toEqual([]);
    expect(await page.allows('meta-pixel')).toBe(false);
  });

  it('E-10 the settings can be opened again by the keyboard, and show what counts', async () => {
    const page = await asked();
    await page.allowOnly(['google-analytics']);
    await page.visit(the.site.page('/next', { config }));
    await page.tab.evaluate(() => {
      document.querySelector<HTMLElement>('[data-consent-open]')?.focus();
    });
    await page.tab.press('Enter');
    await until('the settings', () => page.tab.has('[part~="save"]'));
    await page.tab.click('[part~="category"] > details:not([open]) > summary');
    await until('the switch', () => page.tab.has('[data-id="google-analytics"]'));
    expect(await page.tab.read('[data-id="google-analytics"]', (e) => (e as HTMLInputElement).checked)).toBe(true);
  });

  it('E-11 a withdrawal removes what the vendor stored, and nothing is requested afterwards', async () => {
    const page = await asked();
    await page.acceptAll();
    await the.web.arrived();
    the.web.reset();
    await page.withdraw(...TWO);
    await until('the page to begin anew', () => the.web.site('/').length === 1);
    await page.visit(the.site.page('/next', { config }));
    await nothing();
    expect(Object.keys(await page.tab.cookies()).filter((name) => name.startsWith('_'))).toEqual([]);
  });

  it('E-13 the first layer says how many, what for, and that it can be changed; its link works and is not covered', async () => {
    const page = await asked();
    const text = await inside(page, 'text', (element) => element.textContent.replace(/\s+/g, ' '));
    expect(text).toMatch(/2 services .*measure.*advertising.*change your choice at any time/);
    the.site.page('/privacy', { config });
    await page.tab.click('[part~="text"] a');
    await until('the policy', () => page.tab.evaluate(() => location.pathname === '/privacy').catch(() => false));
    await nothing();
  });

  it('E-14 there is a control for each purpose and each vendor', async () => {
    const page = await asked();
    await page.openPreferences();
    for (const id of ['performance', 'targeting'])
      expect(await page.tab.has(`[part~="toggle"][data-id="${id}"]`)).toBe(true);
    for (const id of TWO) await page.toggle(id);
  });

  it('E-15 the page can be used before and after a refusal', async () => {
    const page = await asked({ body: '<button id="work" onclick="document.title = \'worked\'">Work</button>' });
    await page.tab.click('#work');
    expect(await page.tab.evaluate(() => document.title)).toBe('worked');
    const lock = (): Promise<string> => page.tab.evaluate(() => getComputedStyle(document.documentElement).overflow);
    const before = await lock();
    await page.rejectAll();
    expect(await lock()).toBe(before);
    await page.tab.click('#work');
  });

  it('E-16 the banner speaks the language of the page, and says so of what is in another', async () => {
    const page = await asked({ lang: 'es' });
    expect(await inside(page, 'title', (e) => (e.getRootNode() as ShadowRoot).host.getAttribute('lang'))).toBe('es');
    expect(await inside(page, 'reject', (element) => element.textContent.trim())).toBe('Rechazar todo');
    await page.visit(the.site.page('/esperanto', { config, lang: 'eo' }));
    await page.asked();
    expect(await inside(page, 'title', (e) => (e.getRootNode() as ShadowRoot).host.getAttribute('lang'))).toBe('en');
  });

  it('E-17 no label pleads, and a switch says its state in words', async () => {
    const page = await asked();
    expect(await inside(page, 'reject', (element) => element.textContent.trim())).toBe('Reject all');
    await page.openPreferences();
    const described = await page.tab.read('[part~="toggle"][data-id="targeting"]', (element) => {
      const root = element.getRootNode() as ShadowRoot;
      return root.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent.trim();
    });
    expect(described).toBe('0 of 1 allowed');
  });

  it('E-18 the buttons come in one order, on either layer', async () => {
    const order = (page: ConsentPage, part: string): Promise<string[]> =>
      inside(page, part, (element) =>
        [...(element.parentElement as Element).querySelectorAll('button')].map((b) => b.getAttribute('part') ?? ''),
      );
    const page = await asked();
    expect((await order(page, 'reject')).slice(0, 2)).toEqual(['accept', 'reject']);
    await page.openPreferences();
    expect((await order(page, 'save')).slice(0, 2)).toEqual(['accept', 'reject']);
  });

  it('E-19 a new vendor is asked for alone, and a change of looks asks for nothing', async () => {
    const page = await asked();
    await page.acceptAll();
    await the.web.arrived();
    await page.visit(the.site.page('/dark', { config: configOf(TWO, { theme: 'dark' }) }));
    await the.web.quiet();
    expect(await page.bannerVisible()).toBe(false);
    the.web.reset();
    await page.visit(the.site.page('/more', { config: configOf([...TWO, 'google-ads']) }));
    await page.asked();
    await the.web.arrived();
    expect(vendorsIn(the.web.thirdParty())).toEqual(TWO);
    await until('its name', () => inside(page, 'text', (e) => e.textContent.includes('New since your last choice')));
  });

  it('E-20 an answer counts for the host that it was given on, and for no other', async () => {
    const page = await asked();
    await page.acceptAll();
    await the.web.arrived();
    the.web.reset();
    await page.visit(the.site.page('/', { config }, `quote.${new URL(HOME).hostname.replace('www.', '')}`));
    await page.asked();
    await the.web.quiet();
    expect(addresses(the.web.thirdParty()).filter((address) => address.includes('quote.'))).toEqual([]);
    expect(await page.allows('meta-pixel')).toBe(false);
  });
});
