import { afterEach, describe, expect, it } from 'vitest';
import { containers } from '../../demo/stand-ins/index.ts';
import { addresses, vendorsIn } from './support/arrivals.ts';
import { journeys } from './support/journey.ts';
import type { ConsentPage } from './support/pages.ts';
import { accounts, configOf } from './support/site.ts';

const TYPES =
  'ad_personalization ad_storage ad_user_data analytics_storage functionality_storage personalization_storage security_storage';

/** The data layer: of a command its words, of a message its keys. */
const layer = ({ tab }: ConsentPage): Promise<Entry[]> =>
  tab.evaluate(() =>
    (window as unknown as { dataLayer: ArrayLike<unknown>[] }).dataLayer.map((entry) => {
      const command = Object.prototype.toString.call(entry) === '[object Arguments]';
      const words = command ? Array.from(entry) : Object.keys(entry);
      return { command, words: words.slice(0, 2).map(String), state: command ? (words[2] as State) : undefined };
    }),
  );

journeys("Google's consent mode", (the) => {
  const config = configOf(['google-tag-manager', 'google-analytics', 'google-ads']);
  const said = (entries: readonly Entry[]): string[] => entries.map((entry) => entry.words.join(' '));

  it('denies first, with all seven types, and says what is granted on the page where it is granted', async () => {
    const page = await the.page();
    await page.visit(the.site.page('/', { config }));
    await page.asked();
    const [first, ...more] = await layer(page);
    expect(first?.command).toBe(true);
    expect(first?.words).toEqual(['consent', 'default']);
    expect(
      Object.keys(first?.state ?? {})
        .sort()
        .join(' '),
    ).toBe(TYPES);
    expect(first?.state).toMatchObject({ ad_storage: 'denied', analytics_storage: 'denied', ad_user_data: 'denied' });
    expect(more).toEqual([]);

    await page.allowOnly(['google-analytics']);
    await the.web.waitFor('the hit', (r) => r.path.includes('en=page_view') && r.path.includes('gcs=G101'));
    const updates = (await layer(page)).filter((entry) => entry.words.join(' ') === 'consent update');
    expect(updates).toHaveLength(1);
    expect(updates[0]?.state).toMatchObject({ analytics_storage: 'granted', ad_storage: 'denied' });
    expect(
      Object.keys(updates[0]?.state ?? {})
        .sort()
        .join(' '),
    ).toBe(TYPES);
  });

  it('tells a returning visitor’s choice before the next script of the page runs', async () => {
    const page = await the.page();
    await page.visit(the.site.page('/', { config }));
    await page.acceptAll();
    await the.web.arrived();
    const head = '<script>window.early = dataLayer.map((entry) => `${entry[0]} ${entry[1]}`).slice(0, 2);</script>';
    await page.visit(the.site.page('/next', { config, head }));
    expect(await page.tab.evaluate(() => (window as unknown as { early: string[] }).early)).toEqual([
      'consent default',
      'consent update',
    ]);
    await the.web.quiet();
    const words = said(await layer(page));
    expect(words.indexOf('gtm.start event')).toBeGreaterThan(words.indexOf('consent update'));
    expect(words.findIndex((text) => text.startsWith('config'))).toBeGreaterThan(words.indexOf('consent update'));
  });

  it('says it once when the same choice is saved again', async () => {
    const page = await the.page();
    await page.visit(the.site.page('/', { config }));
    await page.acceptAll();
    await the.web.arrived();
    await page.openPreferences();
    await page.save();
    await the.web.quiet();
    expect(said(await layer(page)).filter((text) => text === 'consent update')).toHaveLength(1);
  });

  describe('tags inside a container', () => {
    afterEach(() => {
      containers.clear();
    });
    const publish = (): void => {
      const script = { host: 'bat.bing.com', path: '/bat.js' };
      containers.set('GTM-HARBOUR', [{ on: 'gtm.js', needs: ['ad_storage'], script }]);
    };

    it('that need a consent which is refused do not start', async () => {
      publish();
      const page = await the.page();
      await page.visit(the.site.page('/', { config }));
      await page.allowOnly(['google-tag-manager', 'google-analytics']);
      await the.web.waitFor('the hit', (r) => r.path.includes('en=page_view'));
      await the.web.quiet();
      expect(vendorsIn(the.web.thirdParty())).toEqual(['google-analytics', 'google-tag-manager']);
    });

    it('that need a consent which is given start', async () => {
      publish();
      const page = await the.page();
      // A vendor that the config does not name is held, whoever brings it.
      const { vendors: named } = config as { vendors: object };
      const vendors = { ...named, 'microsoft-advertising': { load: 'page' } };
      await page.visit(the.site.page('/', { config: { ...config, vendors } }));
      await page.acceptAll();
      await the.web.waitFor('the tag inside the container', (r) => r.path === '/bat.js');
    });
  });

  describe('advanced mode', () => {
    const advanced = (region: string): object =>
      configOf(['google-analytics', 'meta-pixel'], {
        google: { advanced: ['US'], defaults: [{ region: ['US-CA'], state: { analytics_storage: 'granted' } }] },
        regimes: { '*': 'opt-in' },
        region,
      });

    it('measures without cookies before an answer, in the regions that the site names', async () => {
      const page = await the.page();
      await page.visit(the.site.page('/', { config: advanced('US-TX') }));
      await page.asked();
      await the.web.waitFor('the ping without cookies', (r) => r.path.includes('gcs=G100'));
      await the.web.quiet();
      expect(vendorsIn(the.web.thirdParty())).toEqual(['google-analytics']);
      expect(await page.allows('google-analytics')).toBe(false);
      expect(await page.tab.evaluate(() => document.cookie)).not.toContain('_ga');
      const defaults = (await layer(page)).filter((entry) => entry.words.join(' ') === 'consent default');
      expect(defaults).toHaveLength(2);
    });

    it.each(['ES', 'XX', ''])('does not exist anywhere else: %j', async (region) => {
      const page = await the.page();
      await page.visit(the.site.page('/', { config: advanced(region) }));
      await page.asked();
      await the.web.quiet();
      expect(the.web.thirdParty()).toEqual([]);
    });
  });

  it('a vendor that the site files as strictly necessary is there from the start, and nobody else', async () => {
    const vendors = { 'google-tag-manager': accounts['google-tag-manager'], 'google-ads': accounts['google-ads'] };
    const page = await the.page();
    await page.visit(the.site.page('/', { config: { vendors } }));
    await page.asked();
    await the.web.quiet();
    expect(addresses(the.web.thirdParty())).toEqual(['www.googletagmanager.com/gtm.js?id=GTM-HARBOUR']);
    await page.rejectAll();
    expect(await page.allows('google-tag-manager')).toBe(true);
  });
});

type State = Readonly<Record<string, string>>;
interface Entry {
  readonly command: boolean;
  readonly words: readonly string[];
  readonly state: State | undefined;
}
