import { describe, expect, it } from 'vitest';
import { addresses } from './support/arrivals.ts';
import { journeys } from './support/journey.ts';
import type { ConsentPage } from './support/pages.ts';
import { configOf, type PageParts } from './support/site.ts';
import type { Tab } from './support/tab.ts';
import { until } from './support/until.ts';

const config = configOf(['google-analytics', 'meta-pixel']);
const links = '<a id="first" href="#one">One</a> <a id="second" href="#two">Two</a>';
const video = 'https://www.youtube-nocookie.com/embed/abc';

/** Where the focus goes, a key press at a time. */
async function walk(tab: Tab, steps: number, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<string[]> {
  const seen: string[] = [];
  for (let i = 0; i < steps; i++) {
    await tab.press(key);
    seen.push(await tab.focus());
  }
  return seen;
}
async function walkTo(tab: Tab, where: string, key?: 'Shift+Tab'): Promise<string[]> {
  const seen: string[] = [];
  while (seen.at(-1) !== where) {
    if (seen.length > 40) throw new Error(`${where} is not on the way: ${seen.join(', ')}`);
    seen.push(...(await walk(tab, 1, key)));
  }
  return seen;
}

journeys('by the keyboard alone', (the) => {
  const open = async (parts: PageParts = {}): Promise<ConsentPage> => {
    const page = await the.page();
    await page.visit(the.site.page('/', { config, body: links, ...parts }));
    return page;
  };
  const asked = async (parts?: PageParts): Promise<ConsentPage> => {
    const page = await open(parts);
    await page.asked();
    return page;
  };
  const focus = (tab: Tab, where: string): Promise<unknown> =>
    until(`the focus on ${where}`, async () => (await tab.focus()) === where);

  it('the banner takes no focus, is the first on the way, and is left again at its end, both ways', async () => {
    const { tab } = await asked();
    expect(await tab.focus()).toBe('page');
    const inBanner = ['banner a', 'banner accept', 'banner reject', 'banner settings'];
    expect(await walk(tab, 6)).toEqual([...inBanner, '#first', '#second']);
    expect(await walk(tab, 5, 'Shift+Tab')).toEqual(['#first', ...inBanner.reverse()]);
  });

  it('Escape leaves the banner as it is, and grants nothing', async () => {
    const page = await asked();
    await walkTo(page.tab, 'banner accept');
    await page.tab.press('Escape');
    expect(await page.bannerVisible()).toBe(true);
    await the.web.quiet();
    expect(addresses(the.web.thirdParty())).toEqual([]);
  });

  it.each(['accept', 'reject'])(
    '%s takes one key, and the next one goes on at the beginning of the page',
    async (part) => {
      const page = await asked();
      await walkTo(page.tab, `banner ${part}`);
      await page.tab.press('Enter');
      await until('the banner to go', async () => !(await page.bannerVisible()));
      expect(await walk(page.tab, 1)).toEqual(['#first']);
      await until('the press to count', async () => 'consentinel' in (await page.tab.cookies()));
      expect(await page.allows('meta-pixel')).toBe(part === 'accept');
    },
  );

  it('the preferences open on their title, keep the focus while they are open, and give it back to what opened them', async () => {
    const { tab } = await asked();
    await walkTo(tab, 'banner settings');
    await tab.press('Enter');
    await focus(tab, 'preferences title');
    const round = await walk(tab, 24);
    // A browser may put its own controls between the last and the first; the page behind never has the focus.
    expect(round.filter((where) => !where.startsWith('preferences') && where !== 'page')).toEqual([]);
    for (const part of ['close', 'toggle performance', 'toggle targeting', 'accept', 'reject', 'save'])
      expect(round).toContain(`preferences ${part}`);
    await tab.press('Escape');
    await focus(tab, 'banner settings');
  });

  it('a single service is found, switched on and saved, and the focus is where it was', async () => {
    const page = await asked();
    const { tab } = page;
    await page.rejectAll();
    await walkTo(tab, 'Cookie settings');
    await tab.press('Enter');
    await focus(tab, 'preferences title');
    await walkTo(tab, 'preferences #s-targeting');
    await tab.press(' ');
    await until('the vendor', () => tab.has('[part~=toggle][data-id=meta-pixel]'));
    await walkTo(tab, 'preferences toggle meta-pixel');
    await tab.press(' ');
    await walkTo(tab, 'preferences save');
    await tab.press('Enter');
    await focus(tab, 'Cookie settings');
    await the.web.waitFor('the vendor', (r) => r.vendor === 'meta-pixel');
    expect(await page.allows('google-analytics')).toBe(false);
  });

  it('the policy in the page is passed through, switched and saved', async () => {
    const page = await asked({
      body: `${links}<consentinel-policy></consentinel-policy><a id="after" href="#">After</a>`,
    });
    const { tab } = page;
    await tab.click('[part="banner"] [part="reject"]');
    await until('the banner to go', async () => !(await tab.has('[part="banner"]')));
    await until('the policy', () => tab.has('consentinel-policy [part~=save], [part~=save]'));
    const way = await walkTo(tab, '#after');
    for (const part of ['settings', 'toggle meta-pixel', 'accept', 'reject', 'save'])
      expect(way).toContain(`policy ${part}`);
    await tab.evaluate(() => {
      document.querySelector<HTMLElement>('#first')?.focus();
    });
    await walkTo(tab, 'policy toggle meta-pixel');
    await tab.press(' ');
    await walkTo(tab, 'policy save');
    await tab.press('Enter');
    await until('it to be allowed', () => page.allows('meta-pixel'));
    expect(await tab.focus(), 'the focus stays').toBe('policy save');
  });

  it('held content is loaded from its placeholder, and has the focus then', async () => {
    const frame = `<iframe id="video" title="A film" data-consent="meta-pixel" data-src="${video}" width="600" height="300"></iframe>`;
    const page = await asked({ body: `<a id="before" href="#">Before</a>${frame}<a id="after" href="#">After</a>` });
    await page.rejectAll();
    const { tab } = page;
    expect(await walkTo(tab, '#after')).toEqual(['#before', 'embed once', 'embed accept', 'embed settings', '#after']);
    expect(await walk(tab, 2, 'Shift+Tab')).toEqual(['embed settings', 'embed accept']);
    await tab.press('Enter');
    await the.web.waitFor('the film', (r) => r.path === '/embed/abc');
    await until('the placeholder to go', async () => !(await tab.has('consentinel-embed')));
    await focus(tab, '#video');
  });

  it('the link to the opt-out opens the preferences, and has the focus again afterwards', async () => {
    const us = configOf(['google-analytics', 'meta-pixel'], { regimes: 'presets', region: 'US-CA' });
    const { tab } = await open({ config: us, body: `${links}<consentinel-choices></consentinel-choices>` });
    await until('the link', () => tab.has('[part~=choices]'));
    await walkTo(tab, 'choices choices');
    await tab.press('Enter');
    await focus(tab, 'preferences title');
    expect(await walkTo(tab, 'preferences opt-out')).not.toContain('choices choices');
    await tab.press('Escape');
    await focus(tab, 'choices choices');
  });

  describe('the debug overlay', () => {
    it('is reached, unfolded, made small and large again, and left', async () => {
      const page = await the.page();
      the.site.page('/', { config: configOf(['meta-pixel'], { debug: true }), body: links });
      await page.visit(
        the.site.page('/', { config: configOf(['meta-pixel'], { debug: true }), body: links }) + '?consentinel-debug',
      );
      await page.asked();
      const { tab } = page;
      await until('the overlay', () => tab.has('[part~=panel]'));
      await page.rejectAll();
      await walkTo(tab, 'report fold');
      await tab.press('Escape');
      await focus(tab, 'report open');
      await tab.press('Enter');
      await focus(tab, 'report fold');
      expect(await walk(tab, 4)).toContain('report summary');
      expect(await walkTo(tab, '#second', 'Shift+Tab'), 'and left again').toContain('Cookie settings');
    });
  });
});
