import { expect, it, describe } from 'vitest';
import { addresses, vendorsIn } from './support/arrivals.ts';
import { journeys } from './support/journey.ts';
import type { ConsentPage } from './support/pages.ts';
import { configOf } from './support/site.ts';
import { until } from './support/until.ts';

// GA, Meta and UET hear of a change of address in the ways that vendors have: by wrapping the history's methods, by
// listening, and by a last hit when a page is left.
const VENDORS = ['google-analytics', 'meta-pixel', 'microsoft-advertising'];
const config = configOf(VENDORS, {
  sensitive: { '/portal/*': ['*'], '/quote/health': ['targeting'], '/app#/me*': ['*'] },
});
const SECRET = /portal|health|%2Fme|My(%20|\+)bills/i;

/** What a vendor that follows the address sends: everything that it can see, at every opportunity. */
const follower = `<script type="text/plain" data-consent="meta-pixel">
  const tell = (how, seen) => navigator.sendBeacon('https://www.facebook.com/tr/?follow=' + how + '&seen=' +
    encodeURIComponent(seen || '') + '&dl=' + encodeURIComponent(location.href) + '&dt=' + encodeURIComponent(document.title));
  for (const method of ['pushState', 'replaceState']) {
    const inner = history[method];
    history[method] = function (state, title, url) { tell(method, String(url)); const out = inner.apply(this, arguments);
      tell('after-' + method); setTimeout(() => tell('later'), 0); return out; };
  }
  for (const name of ['popstate', 'hashchange', 'pagehide', 'beforeunload'])
    addEventListener(name, () => tell(name), true);
  if (window.navigation) navigation.addEventListener('navigate', (event) => tell('navigate', event.destination.url));
  window.following = true;
</script>`;

/** A small app: goes where it is told and says so in its title. */
const app = `<script>
  const show = () => { document.title = location.pathname.startsWith('/portal') ? 'My bills' : 'Home'; };
  window.go = (how, to) => { history[how]({ at: to }, '', to); show(); };
  addEventListener('popstate', show);
</script>`;

journeys('a page on which vendors never run', (the) => {
  const secrets = (): string[] => addresses(the.web.thirdParty()).filter((address) => SECRET.test(address));
  const open = async (path: string, parts: object = {}): Promise<ConsentPage> => {
    const page = await the.page();
    for (const one of ['/portal', '/portal/bills', '/quote/health', '/home', '/app'])
      the.site.page(one, { config, head: app, body: follower });
    await page.visit(the.site.page(path, { config, head: app, body: follower, ...parts }));
    return page;
  };
  const running = async (path = '/home'): Promise<ConsentPage> => {
    const page = await open(path);
    await page.acceptAll();
    for (const vendor of VENDORS) await the.web.waitFor(vendor, (r) => r.vendor === vendor);
    await until('the follower', () => page.tab.evaluate(() => 'following' in window));
    await the.web.quiet();
    the.web.reset();
    return page;
  };
  const go = ({ tab }: ConsentPage, how: string, to: string): Promise<void> =>
    tab.evaluate(
      (way, where) => {
        setTimeout(() => {
          (window as unknown as { go(how: string, to: string): void }).go(way, where);
        });
      },
      how,
      to,
    );
  const at = ({ tab }: ConsentPage, address: string): Promise<true> =>
    until(address, () => tab.evaluate((wanted) => location.href.endsWith(wanted), address).catch(() => false));

  it('loads none of them, whatever was chosen, and says why', async () => {
    const page = await running();
    await page.visit(the.site.page('/portal/bills', { config }));
    await the.web.quiet();
    expect(secrets()).toEqual([]);
    const decision = await page.tab.evaluate(
      () =>
        (window as unknown as { consentinel: { decision: Record<string, { reason: string }> } }).consentinel.decision,
    );
    expect(decision['meta-pixel']).toEqual({ granted: false, reason: 'sensitive-path', elsewhere: true });
    // What is allowed elsewhere keeps what it stored.
    expect(Object.keys(await page.tab.cookies())).toContain('_ga');
  });

  it('lets run what the rule does not name', async () => {
    const page = await running();
    await page.visit(the.site.page('/quote/health', { config }));
    await the.web.waitFor('analytics', (r) => r.vendor === 'google-analytics' && r.path.includes('health'));
    await the.web.quiet();
    expect(vendorsIn(the.web.thirdParty().filter(({ path }) => path.includes('health')))).toEqual(['google-analytics']);
  });

  describe('that an app enters while they run', () => {
    it.each(['pushState', 'replaceState'])(
      'by %s is loaded instead, and they see neither address nor title',
      async (how) => {
        const page = await running();
        await go(page, how, '/portal/bills');
        await at(page, '/portal/bills');
        await until('the page to be loaded', () => the.web.site('/portal/bills').length === 1);
        await the.web.quiet();
        expect(secrets()).toEqual([]);
        expect(the.web.site('/portal/bills')).toHaveLength(1);
      },
    );

    it('by going back is loaded instead', async () => {
      // A page of the app that was sensitive and is one entry back: entered by loading, left by pushState.
      const page = await open('/portal/bills');
      await page.acceptAll();
      await go(page, 'pushState', '/home');
      await at(page, '/home');
      await until('the follower', () => page.tab.evaluate(() => 'following' in window));
      await the.web.waitFor('analytics', (r) => r.vendor === 'google-analytics');
      await the.web.quiet();
      the.web.reset();
      await page.tab.travel(-1);
      await until('the page to be loaded', () => the.web.site('/portal/bills').length === 1);
      await at(page, '/portal/bills');
      await the.web.quiet();
      expect(secrets()).toEqual([]);
    });

    it('by a fragment is loaded instead', async () => {
      const page = await running('/app');
      await go(page, 'pushState', '/app#/me/bills');
      await until('the page to be loaded', () => the.web.site('/app').length === 1);
      await at(page, '/app#/me/bills');
      await the.web.quiet();
      expect(addresses(the.web.thirdParty()).filter((address) => address.includes('%23%2Fme'))).toEqual([]);
    });

    it('by a link to a fragment is loaded instead', async () => {
      const page = await running('/app');
      await page.tab.evaluate(() => {
        setTimeout(() => {
          location.hash = '#/me/bills';
        });
      });
      await until(
        'the page to be loaded',
        () => the.web.site('/app').length === 1 || the.web.site('/app?').length === 1,
      );
      await at(page, '/app#/me/bills');
      await until('it to be off', async () => !(await page.allows('meta-pixel').catch(() => true)));
      await the.web.quiet();
      expect(addresses(the.web.thirdParty()).filter((address) => address.includes('%23%2Fme'))).toEqual([]);
    });

    it('tells the app first, so that a half-filled form is kept', async () => {
      const page = await running();
      await page.tab.evaluate(() => {
        document.addEventListener('consentinel:reload', () => {
          sessionStorage.setItem('draft', 'half');
        });
      });
      await go(page, 'pushState', '/portal');
      await until('the page to be loaded', () => the.web.site('/portal').length === 1);
      await at(page, '/portal');
      expect(await page.tab.keys()).toContain('draft');
    });
  });

  it('and the app leaves starts what is allowed, without loading', async () => {
    const page = await open('/portal');
    await page.acceptAll();
    await the.web.quiet();
    expect(addresses(the.web.thirdParty())).toEqual([]);
    await go(page, 'pushState', '/home');
    for (const vendor of VENDORS) await the.web.waitFor(vendor, (r) => r.vendor === vendor);
    expect(the.web.site('/home')).toHaveLength(0);
    expect(secrets()).toEqual([]);
  });

  it('comes back from the history without them', async () => {
    const page = await running();
    await page.visit(the.site.page('/portal', { config }));
    await page.visit(the.site.page('/next', { config }));
    await the.web.quiet();
    the.web.reset();
    await page.tab.travel(-1);
    await at(page, '/portal');
    await the.web.quiet(500);
    expect(secrets()).toEqual([]);
    expect(await page.allows('meta-pixel')).toBe(false);
  });

  it('does not break what the page does with its history', async () => {
    const page = await running();
    await go(page, 'pushState', '/home?step=2');
    await at(page, '/home?step=2');
    expect(await page.tab.evaluate(() => history.state as unknown)).toEqual({ at: '/home?step=2' });
    const thrown = await page.tab.evaluate(() => {
      const names: string[] = [];
      for (const url of ['https://elsewhere.example/', 'http://['])
        try {
          history.pushState(null, '', url);
        } catch (error) {
          names.push((error as Error).name);
        }
      history.replaceState({ a: 1 }, '');
      return [...names, JSON.stringify(history.state)];
    });
    expect(thrown).toEqual(['SecurityError', 'SecurityError', '{"a":1}']);
    expect(the.web.site('/home')).toEqual([]);
  });

  if (the.engineName === 'chromium')
    it('is loaded where an app would show it by the Navigation API', async () => {
      const page = await running();
      await page.tab.evaluate(() => {
        const { navigation } = window as unknown as { navigation: EventTarget & { navigate(url: string): void } };
        navigation.addEventListener('navigate', (event) => {
          (event as unknown as { intercept(): void }).intercept();
        });
        setTimeout(() => {
          navigation.navigate('/portal');
        });
      });
      await until('the page to be loaded', () => the.web.site('/portal').length === 1);
      await the.web.quiet();
      expect(secrets()).toEqual([]);
    });

  it('says so in place of content, and offers no button that could not keep its word', async () => {
    const page = await the.page();
    const body = '<iframe data-consent="meta-pixel" data-src="https://www.facebook.com/v" title="Video"></iframe>';
    await page.visit(the.site.page('/portal', { config, body }));
    await page.rejectAll();
    await until('the placeholder', () =>
      page.tab.evaluate(
        () => document.querySelector('consentinel-embed')?.shadowRoot?.textContent.includes('never loaded') ?? false,
      ),
    );
    expect(await page.tab.has('consentinel-embed [part~="accept"]')).toBe(false);
  });
});
