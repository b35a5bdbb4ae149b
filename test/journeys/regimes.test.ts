import { describe, expect, it } from 'vitest';
import { addresses, vendorsIn } from './support/arrivals.ts';
import { journeys } from './support/journey.ts';
import type { ConsentPage } from './support/pages.ts';
import { configOf, HOME } from './support/site.ts';
import { until } from './support/until.ts';
import { SITE } from './support/web.ts';

const TWO = ['google-analytics', 'meta-pixel'];
const within = (region: unknown, regimes: unknown = 'presets'): object => configOf(TWO, { regimes, region });

journeys('the law of the place', (the) => {
  const open = async (config: object, parts: object = {}): Promise<ConsentPage> => {
    const page = await the.page();
    await page.visit(the.site.page('/', { config, ...parts }));
    return page;
  };
  const runs = async (): Promise<void> => {
    await the.web.arrived();
    expect(vendorsIn(the.web.thirdParty())).toEqual(TWO);
  };
  const asksOnly = async (page: ConsentPage): Promise<void> => {
    await page.asked();
    await the.web.quiet();
    expect(addresses(the.web.thirdParty())).toEqual([]);
  };
  /** A region endpoint of the site. */
  const endpoint = (answer: string | undefined, after = 0, status = 200): string => {
    the.web.serve(`www.${SITE}/region`, (_request, response) => {
      if (answer !== undefined) setTimeout(() => response.writeHead(status).end(answer), after);
    });
    return '/region';
  };

  describe('where the region is said in the page', () => {
    const sources: readonly (readonly [string, object | string, object])[] = [
      ['the config', 'US-CA', {}],
      [
        'an attribute',
        { attribute: 'data-region' },
        { before: '<script>document.documentElement.dataset.region="us-ca"</script>' },
      ],
      ['a meta', { meta: 'consentinel-region' }, { before: '<meta name="consentinel-region" content="US">' }],
    ];
    it.each(sources)('by %s: silence allows in the United States, and nobody is asked', async (_, region, parts) => {
      const page = await open(within(region), parts);
      await runs();
      expect(await page.bannerVisible()).toBe(false);
    });
    const unclear: readonly (readonly [string, object | string, object])[] = [
      ['nothing', { meta: 'consentinel-region' }, {}],
      ['nonsense', { meta: 'r' }, { before: '<meta name="r" content="the moon">' }],
      ['another law', { meta: 'r' }, { before: '<meta name="r" content="DE">' }],
      [
        'two laws that contradict each other',
        { meta: 'r', attribute: 'data-r' },
        { before: '<meta name="r" content="US"><script>document.documentElement.dataset.r="FR"</script>' },
      ],
    ];
    it.each(unclear)('as %s: everything is asked, and nothing runs before', async (_, region, parts) => {
      await asksOnly(await open(within(region), parts));
    });
  });

  describe('where an endpoint tells the region', () => {
    it.each(['US-CA', '{"region":"US-CA","city":"x"}'])('as %s: silence allows from then on', async (answer) => {
      await open(within({ endpoint: endpoint(answer, 300) }));
      await the.web.waitFor('the question', (r) => r.path === '/region');
      const asked = the.web.seen.length;
      expect(addresses(the.web.seen.slice(0, asked)).filter((address) => !address.includes(SITE))).toEqual([]);
      await runs();
    });
    const failing: readonly (readonly [string, () => string, object])[] = [
      ['too late', () => endpoint('US-CA', 3000), { timeout: 200 }],
      ['never', () => endpoint(undefined), { timeout: 200 }],
      ['with an error', () => endpoint('US-CA', 0, 500), {}],
      ['garbage', () => endpoint('{"region":'), {}],
      ['a page', () => endpoint('<!doctype html><title>US</title>'), {}],
      ['against what the page says', () => endpoint('US-CA'), { meta: 'r' }],
    ];
    it.each(failing)('%s: everything is asked, and nothing runs before', async (_, address, more) => {
      const before = '<meta name="r" content="FR">';
      await asksOnly(await open(within({ endpoint: address(), ...more }), { before }));
    });
    it('asks nobody before it has told', async () => {
      const page = await open(within({ endpoint: endpoint('FR', 900) }));
      await the.web.waitFor('the question', (r) => r.path === '/region');
      expect(await page.bannerVisible()).toBe(false);
      await asksOnly(page);
    });
    it('lets a stored answer count at once, and heeds a refusal', async () => {
      const config = within({ endpoint: endpoint('US-CA', 100) });
      const page = await open(within('DE'));
      await page.rejectAll();
      await page.visit(the.site.page('/next', { config }));
      await the.web.waitFor('the question', (r) => r.path === '/region');
      await the.web.quiet(500);
      expect(addresses(the.web.thirdParty())).toEqual([]);
      expect(await page.bannerVisible()).toBe(false);
    });
  });

  describe('in the United States', () => {
    const body = '<consentinel-choices></consentinel-choices>';
    const link = '[part~="choices"]';
    it('E-CA-2 the link has the name of the law, and opens the opt-out, which takes two actions and is confirmed', async () => {
      const page = await open(within('US-CA'), { body });
      await runs();
      expect(await page.tab.read(link, (element) => [element.localName, element.textContent.trim()])).toEqual([
        'a',
        'Your Privacy Choices',
      ]);
      expect(await page.tab.read(`${link} svg`, (sign) => sign.getBoundingClientRect().height > 8)).toBe(true);
      the.web.reset();
      await page.tab.click(link);
      await page.tab.click('[part~="opt-out"]');
      await until('the page to begin anew', () => the.web.site('/').length === 1);
      await until('the confirmation', () => page.tab.has('[part~="badge"]'));
      expect(await page.tab.read('[part~="badge"]', (element) => element.textContent)).toBe('Opt-Out Request Honored');
      await the.web.quiet();
      expect(vendorsIn(the.web.thirdParty('meta-pixel'))).toEqual([]);
      // What was not spoken of goes on, and is not taken for a yes elsewhere.
      expect(await page.allows('google-analytics')).toBe(true);
      await page.visit(the.site.page('/abroad', { config: within('FR') }));
      expect(await page.allows('google-analytics')).toBe(false);
    });
    it('the link has the other name where the site wants it', async () => {
      const page = await open(within('US-CA'), {
        body: '<consentinel-choices text="do-not-sell"></consentinel-choices>',
      });
      expect(await page.tab.read(link, (element) => element.textContent.trim())).toBe(
        'Do Not Sell or Share My Personal Information',
      );
    });
    it('the link is there as well when the region comes late, and is not there elsewhere', async () => {
      const page = await open(within({ endpoint: endpoint('US-CA', 200) }), { body });
      await until('the link', () => page.tab.has(link));
      await page.visit(the.site.page('/france', { config: within('FR'), body }));
      await page.asked();
      expect(await page.tab.has(link)).toBe(false);
    });
    it('a vendor that needs a yes all the same waits for it', async () => {
      await open(within('US-CA', { US: { like: 'us', optIn: ['meta-pixel'] } }));
      await the.web.arrived();
      expect(vendorsIn(the.web.thirdParty())).toEqual(['google-analytics']);
    });
  });

  it('in Italy the banner has a cross at its top right that refuses, and says so', async () => {
    const page = await open(within('IT'));
    await page.asked();
    const cross = '[part~="close"]';
    expect(await page.tab.read(cross, (element) => element.getAttribute('aria-label'))).toBe(
      'Close and continue without accepting',
    );
    const [right, top] = await page.tab.read(cross, (element) => {
      const box = element.getBoundingClientRect();
      const bar = (element.parentElement as Element).getBoundingClientRect();
      return [bar.right - box.right, box.top - bar.top];
    });
    expect(right).toBeLessThan(120);
    expect(top).toBeLessThan(60);
    await page.tab.click(cross);
    await until('the banner to go', async () => !(await page.bannerVisible()));
    await until('the refusal', async () => (await page.tab.evaluate(() => document.cookie)).includes('~reject~'));
    await page.visit(`${HOME}/`);
    await the.web.quiet();
    expect(addresses(the.web.thirdParty())).toEqual([]);
    expect(await page.bannerVisible()).toBe(false);
  });

  it('what is exempt starts without a yes, is named in the banner, and heeds an objection', async () => {
    const config = within('GB', { GB: { like: 'opt-in', exempt: ['google-analytics'] } });
    const page = await open(config);
    await page.asked();
    await the.web.arrived();
    expect(vendorsIn(the.web.thirdParty())).toEqual(['google-analytics']);
    await until('its name', () =>
      page.tab.read('[part~="banner"]', (element) =>
        element.textContent.includes('until you refuse: Google Analytics'),
      ),
    );
    the.web.reset();
    await page.rejectAll();
    await until('the page to begin anew', () => the.web.site('/').length === 1);
    await the.web.quiet();
    expect(addresses(the.web.thirdParty())).toEqual([]);
  });

  it('a notice says what runs, and does not pretend to ask', async () => {
    const page = await open(within(undefined, { '*': 'notice' }));
    await page.asked();
    await runs();
    expect(await page.tab.read('[part~="text"]', (element) => element.textContent)).not.toMatch(/permission/);
  });
});
