import { describe, expect, it } from 'vitest';
import { addresses, vendorsIn } from './support/arrivals.ts';
import { journeys } from './support/journey.ts';
import type { ConsentPage } from './support/pages.ts';
import { configOf } from './support/site.ts';
import { until } from './support/until.ts';

const TWO = ['google-analytics', 'meta-pixel'];
const config = configOf(TWO);
const inUs = { regimes: { '*': 'us' } };

interface Surface {
  readonly answer: { readonly method: string; readonly signal?: string } | undefined;
  readonly decision: Readonly<Record<string, { granted: boolean; reason: string }>>;
}
const said = <K extends 'answer' | 'decision'>(page: ConsentPage, key: K): Promise<Awaited<Surface[K]>> =>
  page.tab.evaluate(
    (which) => (window as unknown as { consentinel: Surface }).consentinel[which] as Awaited<Surface[K]>,
    key,
  );

journeys(
  'a visitor whose browser sends Global Privacy Control',
  (the) => {
    const open = async (path = '/', more: object = {}): Promise<ConsentPage> => {
      const page = await the.page();
      await page.visit(the.site.page(path, { config, ...more }));
      return page;
    };
    const text = ({ tab }: ConsentPage, part: string): Promise<string> =>
      tab.read(`[part~="${part}"]`, (element) => element.textContent.replace(/\s+/g, ' ').trim());

    it('sends the header as well as the property', async () => {
      const page = await open();
      expect(the.web.site('/').map(({ gpc }) => gpc)).toEqual(['1']);
      expect(
        await page.tab.evaluate(() => (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl),
      ).toBe(true);
    });

    it('C-01, E-CA-3 has advertising off before any tag where silence allows the rest, and sees that it is', async () => {
      const page = await open('/', {
        config: configOf(TWO, inUs),
        body: '<consentinel-choices></consentinel-choices>',
      });
      await the.web.arrived();
      expect(vendorsIn(the.web.thirdParty())).toEqual(['google-analytics']);
      expect((await said(page, 'decision'))['meta-pixel']).toEqual({
        granted: false,
        reason: 'gpc',
      });
      expect(await text(page, 'badge')).toBe('Opt-Out Request Honored');
      expect(await page.tab.read('[part~="badge"]', (element) => element.closest('[role="status"]') !== null)).toBe(
        true,
      );
      expect(await page.bannerVisible()).toBe(false);
    });

    it('C-02 is not overruled by "accept all", nor by an older yes', async () => {
      const page = await open();
      await page.asked();
      expect(await text(page, 'signal')).toMatch(/opt-out signal/);
      await page.acceptAll();
      await the.web.waitFor('analytics', (r) => r.vendor === 'google-analytics');
      await the.web.quiet();
      expect(vendorsIn(the.web.thirdParty())).toEqual(['google-analytics']);
    });

    it('C-02 an older yes of before the signal does not count', async () => {
      const page = await open('/settings');
      await page.openPreferences();
      for (const id of TWO) await page.toggle(id);
      await page.save();
      await the.web.waitFor('the pixel', (r) => r.vendor === 'meta-pixel');
      // As it would lie there if the browser had not sent the signal yet.
      await page.tab.evaluate(() => {
        const value = /consentinel=([^;]*)/.exec(document.cookie)?.[1] ?? '';
        document.cookie = `consentinel=${value.replace('.gpc', '')}; path=/; max-age=99999; secure; samesite=lax`;
      });
      await the.web.quiet();
      the.web.reset();
      await page.visit(the.site.page('/older', { config }));
      await the.web.arrived();
      expect(vendorsIn(the.web.thirdParty())).toEqual(['google-analytics']);
      expect((await said(page, 'decision'))['meta-pixel']?.reason).toBe('gpc');
    });

    it('C-06 is still asked where silence grants nothing, with every switch off', async () => {
      const page = await open();
      await page.openPreferences();
      expect(await page.tab.has('[part~="toggle"]:checked')).toBe(false);
      expect(await text(page, 'badge')).toBe('Opt-Out Request Honored');
      expect(await text(page, 'note')).toMatch(/Off because of your browser/);
    });

    it('wins over the signal only by the switch beside the note, and that is on record', async () => {
      const page = await open();
      await page.openPreferences();
      await page.toggle('meta-pixel');
      await page.save();
      await the.web.waitFor('the pixel', (r) => r.vendor === 'meta-pixel');
      expect(await said(page, 'answer')).toMatchObject({ signal: 'gpc', method: 'save' });
      await the.web.quiet();
      the.web.reset();
      await page.visit(the.site.page('/next', { config }));
      await the.web.waitFor('the pixel on the next page', (r) => r.vendor === 'meta-pixel');
    });

    it('cannot be overruled by a page that calls accept with a real click', async () => {
      const body = `<button id="yes">Yes</button><script>document.querySelector('#yes').onclick = (event) => {
        consentinel.accept('all', event); consentinel.accept(['meta-pixel'], event); };</script>`;
      const page = await open('/', { body });
      await page.tab.click('#yes');
      await the.web.waitFor('analytics', (r) => r.vendor === 'google-analytics');
      await the.web.quiet();
      expect(vendorsIn(the.web.thirdParty())).toEqual(['google-analytics']);
    });

    it('gets the settings, and no button that loads, in place of content of a vendor that the signal covers', async () => {
      const body =
        '<iframe data-consent="meta-pixel" data-src="https://www.facebook.com/video" title="Video"></iframe>';
      const page = await open('/', { body });
      await page.rejectAll();
      await until('the placeholder', () => page.tab.has('consentinel-embed'));
      const inside = (selector: string): Promise<boolean> =>
        page.tab.evaluate(
          (wanted) => !!document.querySelector('consentinel-embed')?.shadowRoot?.querySelector(wanted),
          selector,
        );
      await until('what it says', () => inside('[part~="settings"]'));
      expect(await inside('[part~="accept"]')).toBe(false);
      await the.web.quiet();
      expect(addresses(the.web.thirdParty())).toEqual([]);
    });

    it('is obeyed also when the banner, the settings and the recorder never load', async () => {
      the.site.breakFile(/^(banner|answer|preferences|details)\./);
      await open('/', { config: configOf(TWO, inUs) });
      await the.web.arrived();
      expect(vendorsIn(the.web.thirdParty())).toEqual(['google-analytics']);
    });

    it('E-CA-4 tells the site of the opt-out once, however many pages are seen', async () => {
      const body = `<script>window.told = []; consentinel.on('opt-out', (detail) => told.push(detail));</script>`;
      const page = await open('/one', { body });
      const told = (): Promise<{ ids: string[]; source: string }[]> =>
        page.tab.evaluate(() => (window as unknown as { told: { ids: string[]; source: string }[] }).told);
      await until('the site to be told', async () => (await told()).length > 0);
      expect(await told()).toMatchObject([{ ids: ['meta-pixel'], source: 'gpc' }]);
      await page.visit(the.site.page('/two', { config, body }));
      await the.web.quiet();
      expect(await told()).toEqual([]);
      await page.rejectAll();
      await until('the answer to be told', async () => (await told()).length > 0);
      expect(await told()).toMatchObject([{ ids: ['google-analytics'], source: 'answer' }]);
    });

    it('is not heeded where the config says so', async () => {
      const page = await open('/', { config: configOf(TWO, { gpc: false }) });
      await page.acceptAll();
      await the.web.waitFor('the pixel', (r) => r.vendor === 'meta-pixel');
    });
  },
  { gpc: true },
);

journeys('a visitor whose browser sends no such signal', (the) => {
  it('C-04 has the property read once, and is not told of anything', async () => {
    const page = await the.page();
    await page.tab.before(() => {
      const counts = window as unknown as { reads: number };
      counts.reads = 0;
      Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', {
        configurable: true,
        get: () => {
          counts.reads++;
          return undefined;
        },
      });
    });
    await page.visit(the.site.page('/', { config }));
    await page.asked();
    await page.openPreferences();
    await page.save();
    expect(await page.tab.evaluate(() => (window as unknown as { reads: number }).reads)).toBe(1);
    expect(await page.tab.has('[part~="signal"]')).toBe(false);
  });

  describe('but whose request did, as the server says', () => {
    it.each([
      ['1', ['google-analytics']],
      ['0', TWO],
      ['true', TWO],
    ])('content="%s" allows %j', async (content, vendors) => {
      const page = await the.page();
      const before = `<meta name="consentinel-gpc" content="${content}">`;
      await page.visit(the.site.page('/', { before, config: configOf(TWO, inUs) }));
      await the.web.arrived();
      expect(vendorsIn(the.web.thirdParty())).toEqual(vendors);
    });
  });

  it('has Do Not Track heeded only where the config says so', async () => {
    const page = await the.page();
    await page.tab.before(() => {
      Object.defineProperty(Navigator.prototype, 'doNotTrack', { get: () => '1', configurable: true });
    });
    await page.visit(the.site.page('/not', { config: configOf(TWO, inUs) }));
    await the.web.waitFor('the pixel', (r) => r.vendor === 'meta-pixel');
    await the.web.quiet();
    the.web.reset();
    await page.visit(the.site.page('/heeded', { config: configOf(TWO, { ...inUs, dnt: true }) }));
    await the.web.arrived();
    expect(vendorsIn(the.web.thirdParty())).toEqual(['google-analytics']);
  });
});
