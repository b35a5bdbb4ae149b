import { describe, expect, it } from 'vitest';
import { addresses, expectArrival, hasArrived } from './support/arrivals.ts';
import { journeys } from './support/journey.ts';
import type { ConsentPage } from './support/pages.ts';
import { accounts, type PageParts } from './support/site.ts';
import { until } from './support/until.ts';
import { vectors, vectorScript } from './support/vectors.ts';

const TRACKER = 'tracker.example';
const STRANGER = 'stranger.example';
const config = {
  mode: 'lockdown',
  policyUrl: '/privacy',
  vendors: {
    'meta-pixel': accounts['meta-pixel'],
    tracker: {
      name: 'Tracker',
      company: 'Tracker Example',
      category: 'performance',
      purpose: 'Counts visits.',
      policyUrl: 'https://tracker.example/privacy',
      hosts: [TRACKER],
      traces: [],
    },
  },
};
/**
 * What does not arrive though it may: Firefox sends no pings, and takes the style element of the page before, whose import
 * was held, from its cache.
 */
const absent = { chromium: [] as string[], firefox: ['ping', 'css-import'] };

journeys('lockdown', (the) => {
  const open = async (path: string, parts: PageParts = {}): Promise<ConsentPage> => {
    const script = the.site.file('/vectors.js', 'text/javascript', vectorScript([TRACKER, STRANGER]));
    const page = await the.page();
    // All the while the parser is at work, and once more when it is done.
    const head = `<script src="${script}"></script><script defer src="${script}"></script>`;
    await page.visit(the.site.page(path, { config, head, ...parts }));
    await until('the gate', () => page.tab.evaluate(() => 'consentinel' in window));
    return page;
  };
  const reached = (host: string): string[] =>
    [...new Set(the.web.seen.filter((r) => r.host === host).map((r) => r.path.slice(1)))].sort();

  it('holds every way in which a script of the page reaches a host, before the choice and after a refusal', async () => {
    const page = await open('/lock');
    await page.asked();
    await the.web.quiet();
    expect(addresses(the.web.thirdParty())).toEqual([]);
    await page.rejectAll();
    await the.web.quiet();
    expect(the.web.site('/lock')).toHaveLength(1);
    expect(addresses(the.web.thirdParty())).toEqual([]);
  });

  it('begins the page anew after a yes; then what is allowed works, and a stranger is held as before', async () => {
    const page = await open('/lock-yes');
    await page.acceptAll();
    await until('the page to begin anew', () => the.web.site('/lock-yes').length === 2);
    const expected = vectors.filter((name) => !absent[the.engineName].includes(name)).sort();
    await until('every way to arrive', () => expected.every((name) => reached(TRACKER).includes(name))).catch(
      () => undefined,
    );
    expect(reached(TRACKER).filter((name) => expected.includes(name))).toEqual(expected);
    await until('the vendor that the library loads', () => hasArrived('meta-pixel', the.web.thirdParty()));
    expectArrival('meta-pixel', the.web.thirdParty());
    await the.web.quiet();
    expect(reached(STRANGER)).toEqual([]);
  });

  it('holds again after a withdrawal', async () => {
    const page = await open('/lock-back');
    await page.acceptAll();
    await until('the page to begin anew', () => the.web.site('/lock-back').length === 2);
    await the.web.arrived();
    await page.withdraw('tracker');
    await until('the page to begin anew once more', () => the.web.site('/lock-back').length === 3);
    the.web.reset();
    await page.visit('https://www.harbour.example/lock-back');
    await the.web.quiet();
    expect(reached(TRACKER)).toEqual([]);
    await until('the other one, which is still allowed', () => hasArrived('meta-pixel', the.web.thirdParty()));
  });

  it('tells of what the browser has held: whose it is, and by which way', async () => {
    const page = await the.page();
    await page.tab.before(() => {
      const heard = ((window as unknown as { heard: unknown[] }).heard = []);
      document.addEventListener('consentinel:report', (event) => heard.push((event as CustomEvent<never>).detail));
    });
    // Within the parser's own frame no patch of a script is asked.
    const body = `<iframe srcdoc="<img src='https://${TRACKER}/seen'><p>"></iframe><script>import('https://${TRACKER}/seen.js').catch(() => 0)</script>`;
    await page.visit(the.site.page('/lock-told', { config, body }));
    const heard = (): Promise<Record<string, string>[]> =>
      page.tab.evaluate(() => (window as unknown as { heard: Record<string, string>[] }).heard);
    await until('a report of the policy', async () => (await heard()).some(({ by }) => by === 'policy'));
    const script = (await heard()).find((one) => one['target']?.includes('seen.js'));
    expect(script).toMatchObject({ what: 'request', item: 'tracker', outcome: 'dropped', by: 'policy' });
    expect(script?.['way']).toMatch(/^script-src/);
    expect(reached(TRACKER)).toEqual([]);
  });

  it('needs nothing but the gate in the head, be it pasted or not', async () => {
    const page = await open('/lock-pasted', { door: 'inline', config: { ...config, base: '/consent/' } });
    await page.asked();
    await the.web.quiet();
    expect(addresses(the.web.thirdParty())).toEqual([]);
    expect(page.tab.complaints.filter((line) => line.includes('policy-late'))).toEqual([]);
  });

  it('says so where the gate comes too late', async () => {
    const gate = '<script src="/consent/consentinel.js"></script>';
    const json = `<script type="application/json" id="consentinel-config">${JSON.stringify(config)}</script>`;
    const html = `<!doctype html><title>Late</title><body><p>First this</p>${json}${gate}<script src="/vectors.js"></script>`;
    the.site.file('/vectors.js', 'text/javascript', vectorScript([TRACKER, STRANGER]));
    const page = await the.page();
    await page.visit(the.site.file('/lock-late', 'text/html', html));
    await page.asked();
    expect(page.tab.complaints.filter((line) => line.includes('policy-late'))).toHaveLength(1);
    await the.web.quiet();
    expect(addresses(the.web.thirdParty())).toEqual([]);
  });

  it('is not relaxed when its element is taken out', async () => {
    const head = `<script>document.querySelector('meta[http-equiv]').remove()</script><script defer src="/vectors.js"></script>`;
    await open('/lock-removed', { head });
    await the.web.quiet();
    expect(addresses(the.web.thirdParty())).toEqual([]);
  });

  if (the.engineName === 'chromium')
    describe('of a page that is prepared before anybody sees it', () => {
      const prepare = async (next: string): Promise<ConsentPage> => {
        const page = await open('/lock-begin');
        await page.allowOnly(['tracker']);
        await until('the page to begin anew', () => the.web.site('/lock-begin').length === 2);
        the.site.page(next, { config });
        const rules = `<script type="speculationrules">{"prerender":[{"urls":["${next}"],"eagerness":"immediate"}]}</script>`;
        // A page with a half-filled form puts off its own reload.
        const stay = `<script>document.addEventListener('consentinel:reload', (event) => event.preventDefault())</script>`;
        const body = `<a id="next" href="${next}">Next</a>${rules}${stay}`;
        await page.visit(the.site.page('/lock-rules', { config, body }));
        await the.web.waitFor('the prepared page', (r) => r.path === next && r.prerender);
        await the.web.quiet();
        return page;
      };
      const shown = (page: ConsentPage, next: string): Promise<unknown> =>
        until('it to be shown', () => page.tab.evaluate((path) => location.pathname === path, next).catch(() => false));

      const begun = (page: ConsentPage): Promise<string | undefined> =>
        page.tab.evaluate(
          () =>
            performance.getEntriesByType('navigation').map((entry) => (entry as PerformanceNavigationTiming).type)[0],
        );

      it('stays as it was prepared where the answer is the same', async () => {
        const page = await prepare('/lock-next');
        await page.tab.click('#next');
        await shown(page, '/lock-next');
        await until('it to be allowed', () => page.allows('tracker').catch(() => false));
        await the.web.quiet();
        expect(await begun(page)).toBe('navigate');
      });

      it('begins anew where the answer has changed in the meantime', async () => {
        const page = await prepare('/lock-changed');
        await page.withdraw('tracker');
        await page.tab.click('#next');
        await until('it to begin anew', () => the.web.site('/lock-changed').length === 2);
        await shown(page, '/lock-changed');
        expect(await begun(page)).toBe('reload');
        expect(await page.allows('tracker')).toBe(false);
      });
    });

  describe('of a page in another tab', () => {
    it('follows a yes that was given here', async () => {
      const [one, two] = [await open('/lock-one'), await open('/lock-two')];
      await one.tab.show();
      await one.acceptAll();
      await until('both to begin anew', () =>
        ['/lock-one', '/lock-two'].every((path) => the.web.site(path).length === 2),
      );
      await two.tab.show();
      await until('it to be allowed there', () => two.allows('tracker'));
    });
  });
});
