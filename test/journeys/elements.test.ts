import { expect, it } from 'vitest';
import { addresses, vendorsIn } from './support/arrivals.ts';
import { journeys } from './support/journey.ts';
import type { ConsentPage } from './support/pages.ts';
import { configOf } from './support/site.ts';
import { until } from './support/until.ts';

const config = configOf(['google-analytics', 'meta-pixel'], { policyChanged: '2026-11-01' });
const POLICY = '<consentinel-policy></consentinel-policy>';
/** In the policy, not in the preferences: these are not open. */
const save = '[part="save"]';

journeys('elements in a page', (the) => {
  const visit = async (body: string, lang = 'en'): Promise<ConsentPage> => {
    const page = await the.page();
    await page.visit(the.site.page('/elements', { config, body, lang }));
    return page;
  };
  /** Somebody who has said no comes back to a page with this in it. */
  const refused = async (body: string): Promise<ConsentPage> => {
    const page = await visit('');
    await page.rejectAll();
    await page.visit(the.site.page('/elements', { config, body }));
    return page;
  };
  /** Files of the library that were loaded, by what their names begin with. */
  const loaded = (): string[] =>
    the.web.seen
      .map(({ path }) => /^\/consent\/(.*?)\.[0-9a-f]{10}\.js$/.exec(path)?.[1] ?? '')
      .filter(Boolean)
      .sort();

  const WITH_THE_QUESTION = ['answer', 'banner', 'guard'];

  it('a page without any loads no file of theirs, and a returning visitor none at all', async () => {
    const page = await visit('');
    await page.asked();
    await until('what comes once the page has time', () => loaded().includes('details'));
    await the.web.quiet();
    expect(loaded()).toEqual([...WITH_THE_QUESTION, 'details', 'preferences'].sort());
    await page.rejectAll();
    the.web.reset();
    await page.visit('https://www.harbour.example/elements');
    await the.web.quiet();
    expect(loaded()).toEqual([]);
  });

  it('the preferences are drawn, closed, while the question is read, and open without a request', async () => {
    const page = await visit('');
    await page.asked();
    await until('the preferences', () =>
      page.tab.evaluate(
        () => !!document.querySelector('consentinel-preferences')?.shadowRoot?.querySelector('[part="save"]'),
      ),
    );
    await the.web.quiet();
    const size = await page.tab.evaluate(() => {
      const { width, height } = document.querySelector('consentinel-preferences')?.getBoundingClientRect() ?? {};
      return [width, height];
    });
    expect(size).toEqual([0, 0]);
    the.web.reset();
    await page.openPreferences();
    await the.web.quiet();
    expect(loaded()).toEqual([]);
  });

  it('for a visitor who saves data they come when they are asked for', async () => {
    const page = await the.page();
    const before = `<script>Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } });</script>`;
    await page.visit(the.site.page('/elements', { config, before }));
    await page.asked();
    await until('what comes once the page has time', () => loaded().includes('guard'));
    await the.web.quiet();
    expect(loaded()).toEqual(WITH_THE_QUESTION);
    await page.openPreferences();
    expect(loaded()).toContain('preferences');
  });

  it('the policy loads what it needs and no more, in English and in another language', async () => {
    const page = await visit(POLICY);
    await until('the policy', () => page.tab.has('[part="more"]'));
    await the.web.quiet();
    const files = ['answer', 'banner', 'details', 'elements', 'guard', 'policy', 'preferences'];
    expect(loaded()).toEqual(files);
    the.web.reset();
    await page.visit(the.site.page('/elements', { config, body: POLICY, lang: 'de' }));
    await until('the policy', () => page.tab.has('[part="more"]'));
    await until('German', () =>
      page.tab.read('[part="more"] h3', (title) => title.textContent === 'Ähnliche Techniken'),
    );
    await until('what comes once the page has time', () => loaded().includes('guard'));
    const german = ['element-languages', 'element-texts.de', 'languages', 'texts.de'];
    expect(loaded()).toEqual([...files, ...german].sort());
  });

  it("the policy's switches count when they are saved, and not before; a yes and then a no", async () => {
    const page = await refused(POLICY);
    await until('the policy', () => page.tab.has('[part="more"]'));
    await page.toggle('google-analytics');
    await the.web.quiet();
    expect(addresses(the.web.thirdParty())).toEqual([]);
    await page.tab.click(save);
    await the.web.waitFor('the hit', (r) => r.path.includes('en=page_view'));
    await the.web.quiet();
    expect(vendorsIn(the.web.thirdParty())).toEqual(['google-analytics']);

    await page.toggle('google-analytics');
    const before = the.web.site('/elements').length;
    await page.tab.click(save);
    await until('the page to begin anew', () => the.web.site('/elements').length === before + 1);
    the.web.reset();
    await page.visit('https://www.harbour.example/elements');
    await until('the policy', () => page.tab.has('[part="more"]'));
    await the.web.quiet();
    expect(addresses(the.web.thirdParty())).toEqual([]);
  });

  it('a script cannot save in the policy what nobody switched on', async () => {
    const page = await refused(POLICY);
    await until('the policy', () => page.tab.has('[part="more"]'));
    await page.tab.evaluate(() => {
      const root = document.querySelector('consentinel-policy')?.shadowRoot;
      for (const toggle of root?.querySelectorAll<HTMLElement>('[part="toggle"]') ?? []) toggle.click();
      root?.querySelector<HTMLElement>('[part="save"]')?.click();
      root?.querySelector<HTMLElement>('[part="accept"]')?.click();
    });
    await the.web.quiet();
    expect(addresses(the.web.thirdParty())).toEqual([]);
    expect(page.tab.complaints.join()).toContain('not-a-person');
  });

  it('where the policy does not arrive, the banner still asks and nothing is granted', async () => {
    the.site.breakFile(/^policy/);
    const page = await visit(POLICY);
    await page.asked();
    await until('the console to say so', () => page.tab.complaints.some((line) => line.includes('policy')));
    await page.acceptAll();
    await the.web.waitFor('the hit', (r) => r.path.includes('en=page_view'));
    expect(page.tab.complaints.filter((line) => line.startsWith('exception'))).toEqual([]);
  });

  it('tells whoever answered before of a changed policy, once; what is asked again is not told beside it', async () => {
    const day = 86_400_000;
    const inDays = (days: number): string => new Date(Date.now() + days * day).toISOString().slice(0, 10);
    const vendors = ['google-analytics', 'meta-pixel'];
    const changed = { policyChanged: inDays(5) };
    const tenDaysLater = (path: string, site: object): string =>
      the.site.page(path, {
        config: site,
        body: '<consentinel-notice></consentinel-notice>',
        before: `<script>{ const now = Date.now; Date.now = () => now() + ${10 * day}; }</script>`,
      });
    const page = await refused('');
    await page.visit(tenDaysLater('/notice', configOf(vendors, changed)));
    await until('the notice', () => page.tab.has('[part="notice"]'));
    expect(await page.bannerVisible()).toBe(false);
    await page.tab.click('[part="close"]');
    await until('it to go', async () => !(await page.tab.has('[part="notice"]')));
    await page.visit(tenDaysLater('/notice-again', configOf(vendors, changed)));
    await the.web.quiet();
    expect(await page.tab.has('[part="notice"]')).toBe(false);
    await page.visit(tenDaysLater('/notice-asked', configOf([...vendors, 'optimizely'], { policyChanged: inDays(6) })));
    await page.asked();
    await the.web.quiet();
    expect(await page.tab.has('[part="notice"]')).toBe(false);
  });
});
