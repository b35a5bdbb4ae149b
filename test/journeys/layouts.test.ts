import { describe, expect, it } from 'vitest';
import type { BannerLayout } from '../../src/core/looks.ts';
import { addresses, hasArrived } from './support/arrivals.ts';
import { journeys } from './support/journey.ts';
import type { ConsentPage } from './support/pages.ts';
import { configOf } from './support/site.ts';
import { until } from './support/until.ts';

const TWO = ['meta-pixel', 'google-analytics'];
const LAYOUTS: readonly BannerLayout[] = ['bar', 'bar top', 'box', 'box top left', 'cloud', 'dialog'];
const SCREENS = { 'a phone': [360, 640], 'a large screen': [1280, 800] } as const;
/** Something to scroll through. */
const LONG = '<div style="height: 3000px"></div>';

const refused = async (page: ConsentPage): Promise<void> => {
  await until('the answer', async () => 'consentinel' in (await page.tab.cookies()));
};
const open = (page: ConsentPage): Promise<boolean> =>
  page.tab.read('[part~="banner"]', (element) => (element as HTMLDialogElement).open);

journeys('layouts', (the) => {
  const visit = async (layout: BannerLayout, more: object = {}, head = ''): Promise<ConsentPage> => {
    const page = await the.page();
    const config = configOf(TWO, { layout, ...more });
    await page.visit(the.site.page('/', { config, head, body: LONG }));
    return page;
  };

  describe.each(Object.entries(SCREENS))('on %s', (_, [width, height]) => {
    it.each(LAYOUTS)('%s: one click refuses, nothing was sent or is sent, and the page is free', async (layout) => {
      const page = await the.page();
      await page.tab.resize(width, height);
      await page.visit(the.site.page('/', { config: configOf(TWO, { layout }), body: LONG }));
      await page.asked();
      const [accept, reject] = [await page.look('accept'), await page.look('reject')];
      expect(accept).toEqual({ ...reject, box: { ...reject.box, width: accept.box.width } });
      expect(Math.abs(accept.box.width - reject.box.width)).toBeLessThan(1);
      await page.rejectAll();
      await refused(page);
      await the.web.quiet();
      expect(addresses(the.web.thirdParty())).toEqual([]);
      expect(
        await page.tab.evaluate(() => {
          scrollTo(0, 900);
          return [scrollY, document.documentElement.style.cssText, document.querySelector(':modal')];
        }),
      ).toEqual([900, '', null]);
      await page.visit(the.site.page('/next', { config: configOf(TWO, { layout }) }));
      await the.web.quiet();
      expect(await page.bannerVisible()).toBe(false);
      expect(addresses(the.web.thirdParty())).toEqual([]);
    });
  });

  it('a dialog that Escape closes has granted and refused nothing: the page works, and the next one asks', async () => {
    const page = await visit('dialog');
    await page.asked();
    await page.tab.press('Escape');
    await until('the dialog to close', async () => !(await page.bannerVisible()));
    await the.web.quiet();
    expect(await page.tab.cookies()).not.toHaveProperty('consentinel');
    expect(addresses(the.web.thirdParty())).toEqual([]);
    await page.tab.click('[data-consent-open]');
    await until('the preferences', () => page.tab.has('[part~="save"]'));
    await page.visit(the.site.page('/next', { config: configOf(TWO, { layout: 'dialog' }) }));
    await page.asked();
    expect(await open(page)).toBe(true);
    await page.acceptAll();
    await until('the vendors', () => TWO.every((vendor) => hasArrived(vendor, the.web.thirdParty())));
  });

  it('the preferences open above a dialog, and what is saved there closes both', async () => {
    const page = await visit('dialog');
    await page.asked();
    await page.openPreferences();
    await page.save();
    await refused(page);
    await until('both to go', () =>
      page.tab.evaluate(() => !document.querySelector('consentinel-banner') && !document.querySelector(':modal')),
    );
    await the.web.quiet();
    expect(addresses(the.web.thirdParty())).toEqual([]);
  });

  const HIDDEN = `<style>consentinel-banner::part(reject) { font-size: 4px !important; position: absolute !important;
    left: -999px !important; opacity: 0 !important }</style>`;

  it('a theme that hides the refusal is told of, and in strict mode does not hide it', async () => {
    const page = await visit('bar', {}, HIDDEN);
    await until('the console to say so', () =>
      page.tab.complaints.some((line) => line.includes('unequal-buttons') && !line.includes('undone')),
    );
    const strict = await visit('bar', { theme: { strict: true } }, HIDDEN);
    await until('the console to say so', () =>
      strict.tab.complaints.some((line) => line.includes('unequal-buttons') && line.includes('undone')),
    );
    const [accept, reject] = [await strict.look('accept'), await strict.look('reject')];
    expect(reject).toEqual({ ...accept, box: { ...accept.box, width: reject.box.width } });
    await strict.rejectAll();
    await refused(strict);
    await the.web.quiet();
    expect(addresses(the.web.thirdParty())).toEqual([]);
  });

  it('what a page puts into the slots is shown with the question, and not without it', async () => {
    const own = '<consentinel-banner hidden><b slot="more" id="own">Harbour Mutual, est. 1871</b></consentinel-banner>';
    const page = await the.page();
    const address = the.site.page('/', { config: configOf(TWO), body: own });
    const isSeen = (): Promise<boolean> =>
      page.tab.evaluate(() => document.querySelector('#own')?.checkVisibility() ?? false);
    await page.visit(address);
    await page.asked();
    expect(await isSeen()).toBe(true);
    await page.rejectAll();
    await page.visit(address);
    await the.web.quiet();
    expect(await page.bannerVisible()).toBe(false);
    expect(await isSeen()).toBe(false);
  });
});
