import { describe, expect, it } from 'vitest';
import { addresses, vendorsIn } from './support/arrivals.ts';
import { journeys } from './support/journey.ts';
import type { ConsentPage } from './support/pages.ts';
import { configOf, HOME } from './support/site.ts';
import { until } from './support/until.ts';

const NAME = 'consentinel';
const put = (page: ConsentPage, ...cookies: readonly string[]): Promise<void> =>
  page.tab.evaluate((all) => {
    for (const cookie of all) document.cookie = cookie;
  }, cookies);

journeys('a page among other pages', (the) => {
  const config = configOf(['google-analytics', 'meta-pixel']);
  const open = async (path = '/', more: object = {}): Promise<ConsentPage> => {
    const page = await the.page();
    await page.visit(the.site.page(path, { config, ...more }));
    return page;
  };
  const silent = async (): Promise<void> => {
    await the.web.quiet();
    expect(addresses(the.web.thirdParty())).toEqual([]);
  };
  /** The answer that somebody gave, as it lies in the cookie. */
  const given = async (answer: 'acceptAll' | 'rejectAll'): Promise<string> => {
    const page = await open('/elsewhere');
    await page[answer]();
    const value = (await page.tab.cookies())[NAME] ?? '';
    expect(value).not.toBe('');
    await put(page, `${NAME}=; path=/; max-age=0`);
    await page.tab.close();
    await the.web.quiet();
    the.web.reset();
    return value;
  };

  describe('other tabs', () => {
    it('obey a withdrawal within a second', async () => {
      const first = await open('/one');
      await first.acceptAll();
      const second = await open('/two');
      await the.web.waitFor('the vendor in the second tab', (r) => r.path.includes('%2Ftwo'));
      await first.tab.show();
      await first.withdraw('google-analytics', 'meta-pixel');
      await until(
        'the second tab to know',
        async () => !(await second.allows('google-analytics').catch(() => true)),
        1000,
      );
      await the.web.quiet(500);
      the.web.reset();
      await second.tab.evaluate(() => {
        (window as unknown as { gtag?: (...words: string[]) => void }).gtag?.('event', 'click');
      });
      await silent();
    });

    it('obey it too where the browser tells of the change before it can be read', async () => {
      const first = await open('/one');
      await first.acceptAll();
      const second = await the.page();
      await second.tab.before(() => {
        const native = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') as PropertyDescriptor;
        let before: string | undefined;
        const stale = (): void => {
          before = 'consentinel=' + (sessionStorage.getItem('was') ?? '');
          setTimeout(() => (before = undefined), 50);
        };
        Object.defineProperty(document, 'cookie', {
          get: () => {
            const now = before ?? (native.get?.call(document) as string);
            if (before === undefined) sessionStorage.setItem('was', /consentinel=([^;]*)/.exec(now)?.[1] ?? '');
            return now;
          },
          set: () => undefined,
        });
        (window as unknown as { cookieStore?: EventTarget }).cookieStore?.addEventListener('change', stale);
        new BroadcastChannel('consentinel').onmessage = stale;
      });
      await second.visit(the.site.page('/two', { config }));
      await until('the second tab to allow it', () => second.allows('google-analytics'));
      await first.tab.show();
      await first.withdraw('google-analytics', 'meta-pixel');
      await until(
        'the second tab to know',
        async () => !(await second.allows('google-analytics').catch(() => true)),
        2000,
      );
    });

    it('are not asked what the visitor has just answered', async () => {
      const first = await open('/one');
      const second = await open('/two');
      await second.asked();
      await first.tab.show();
      await first.rejectAll();
      await until('the banner to leave the second tab', async () => !(await second.bannerVisible()), 2000);
      await silent();
    });
  });

  describe('pages that the history brings back', () => {
    it('do not bring a withdrawn consent back', async () => {
      const page = await open('/one');
      await page.acceptAll();
      await the.web.arrived();
      await page.visit(the.site.page('/two', { config }));
      await page.withdraw('google-analytics', 'meta-pixel');
      await until('the page to begin anew', () => the.web.site('/two').length === 2);
      await the.web.quiet();
      the.web.reset();
      await page.tab.travel(-1);
      await until('the first page', () => page.tab.evaluate(() => location.pathname === '/one').catch(() => false));
      await until('it to know', async () => !(await page.allows('google-analytics').catch(() => true)), 2000);
      await page.tab.evaluate(() => {
        (window as unknown as { gtag?: (...words: string[]) => void }).gtag?.('event', 'click');
      });
      await silent();
    });

    it('learn of an answer that was given meanwhile', async () => {
      const page = await open('/one');
      await page.asked();
      await page.visit(the.site.page('/two', { config }));
      await page.rejectAll();
      await page.tab.travel(-1);
      await until('the first page', () => page.tab.evaluate(() => location.pathname === '/one').catch(() => false));
      await until('the banner to be gone', async () => !(await page.bannerVisible()), 2000);
      await silent();
    });
  });

  if (the.engineName === 'chromium')
    it('a page that is prepared before anybody sees it contacts nobody until it is shown', async () => {
      const rules = `<script type="speculationrules">{"prerender":[{"urls":["/next"],"eagerness":"immediate"}]}</script>`;
      the.site.page('/next', { config });
      const page = await open('/', { body: `<a id="next" href="/next">Next</a>` });
      await page.acceptAll();
      await the.web.arrived();
      the.web.reset();
      await page.visit(the.site.page('/with-rules', { config, body: `<a id="next" href="/next">Next</a>${rules}` }));
      await the.web.waitFor('the prerendered page', (r) => r.path === '/next' && r.prerender);
      await the.web.quiet(600);
      expect(addresses(the.web.thirdParty()).filter((address) => address.includes('%2Fnext'))).toEqual([]);
      await page.tab.click('#next');
      await the.web.waitFor('the vendor, now that it is shown', (r) => r.path.includes('%2Fnext'));
      expect(the.web.site('/next')).toHaveLength(1);
    });

  it('where storage is blocked everything is refused, the console says so, and a choice holds for the page', async () => {
    // A sandbox without an origin: cookies and storage throw.
    const headers = { 'content-security-policy': 'sandbox allow-scripts', 'access-control-allow-origin': '*' };
    const page = await open('/', { headers });
    await page.asked();
    await silent();
    await page.acceptAll();
    await the.web.waitFor('the vendor', (r) => r.vendor === 'meta-pixel');
    expect(page.tab.complaints.filter((line) => line.startsWith('exception'))).toEqual([]);
    expect(page.tab.complaints.join('\n')).toMatch(/storage|cookie/i);
    await page.visit('about:blank');
    await the.web.quiet();
    the.web.reset();
    await page.visit(`${HOME}/`);
    await page.asked();
    await silent();
  });

  describe('the answer in the cookie', () => {
    const visitWith = async (...cookies: readonly string[]): Promise<ConsentPage> => {
      const page = await the.page();
      await page.visit(the.site.file('/blank', 'text/html', '<!doctype html><title>Blank</title>'));
      await put(page, ...cookies);
      await page.visit(the.site.page('/', { config }));
      await the.web.quiet();
      return page;
    };
    const older = (value: string): string =>
      value.replace(/^1~([0-9a-z]+)/, (_, at: string) => `1~${(parseInt(at, 36) - 600).toString(36)}`);

    it('counts once where two cookies carry it: the newer one', async () => {
      const yes = await given('acceptAll');
      const no = await given('rejectAll');
      const page = await visitWith(`${NAME}=${older(yes)}; path=/`, `${NAME}=${no}; path=/; domain=harbour.example`);
      expect(await page.bannerVisible()).toBe(false);
      expect(addresses(the.web.thirdParty())).toEqual([]);
    });

    it.each(['first', 'last'])(
      'counts as the one that grants less where two are equally new (the %s)',
      async (which) => {
        const yes = `${NAME}=${await given('acceptAll')}`;
        const at = yes.split('~')[1] ?? '';
        const no = `${NAME}=${(await given('rejectAll')).replace(/^1~[0-9a-z]+/, `1~${at}`)}`;
        const [first, last] = which === 'first' ? [no, yes] : [yes, no];
        await visitWith(`${first}; path=/`, `${last}; path=/; domain=harbour.example`);
        expect(addresses(the.web.thirdParty())).toEqual([]);
      },
    );

    it.each([
      ['garbage', 'yes'],
      ['nothing', ''],
      ['a broken escape', '%E0%A4%A'],
      ['another version', '9~t5k2m0~0~accept~google-analytics.000~'],
      ['an answer from the future', '1~zzzzzzz~0~accept~google-analytics.000!meta-pixel.000~'],
      ['an answer about other questions', '1~t5k2m0~0~accept~google-analytics.zzz!meta-pixel.zzz~'],
      ['markup', '<img src=x onerror=alert(1)>'],
      ['names of built-in things', '1~t5k2m0~0~accept~__proto__.000!constructor.000~'],
      ['far too much', `1~t5k2m0~0~accept~${'google-analytics.000!'.repeat(180)}~`],
    ])('with %s in it is no answer: the visitor is asked, and nothing leaves', async (_, value) => {
      const page = await visitWith(`${NAME}=${value}; path=/`);
      await page.asked();
      expect(addresses(the.web.thirdParty())).toEqual([]);
      expect(page.tab.complaints.filter((line) => line.startsWith('exception'))).toEqual([]);
      await page.acceptAll();
      await the.web.arrived();
      expect(vendorsIn(the.web.thirdParty())).toEqual(['google-analytics', 'meta-pixel']);
    });
  });
});
