import { describe, expect, it } from 'vitest';
import { addresses, vendorsIn } from './support/arrivals.ts';
import { journeys } from './support/journey.ts';
import type { ConsentPage } from './support/pages.ts';
import { accounts, configOf } from './support/site.ts';
import { until } from './support/until.ts';

const OWN = /^(consentinel|sf-tracking-consent|sf_timezoneoffset)$/;

journeys('the promises', (the) => {
  const open = async (): Promise<ConsentPage> => {
    const page = await the.page();
    await page.visit(the.site.page('/'));
    await page.asked();
    return page;
  };
  const settled = async (): Promise<string[]> => {
    await the.web.quiet();
    return addresses(the.web.thirdParty());
  };

  it('1. nothing before a choice: no request, no cookie, no storage key', async () => {
    const page = await open();
    expect(await settled()).toEqual([]);
    expect(Object.keys(await page.tab.cookies()).filter((name) => !OWN.test(name))).toEqual([]);
    expect(await page.tab.keys()).toEqual([]);
    expect(page.tab.complaints).toEqual([]);
  });

  it('2. refusal is refusal: the hosts contacted stay what they were', async () => {
    const page = await open();
    await page.rejectAll();
    await page.visit(the.site.page('/next'));
    expect(await settled()).toEqual([]);
    expect(await page.bannerVisible()).toBe(false);
  });

  describe('3. withdrawal works', () => {
    it('removes cookies from every domain and path they may lie on, and begins the page anew, once', async () => {
      const page = await the.page();
      await page.visit(the.site.page('/quote/form'));
      await page.acceptAll();
      await the.web.arrived();
      await page.tab.evaluate(() => {
        for (const place of ['path=/', 'path=/quote', 'path=/quote/', 'path=/; domain=www.harbour.example'])
          document.cookie = `_ga_ELSEWHERE=1; ${place}`;
        document.cookie = '_ga=GA1.1.1.1; path=/quote; domain=harbour.example';
      });
      the.web.reset();
      await page.withdraw('google-analytics');
      await until('the page to begin anew', () => the.web.site('/quote/form').length > 0);
      await the.web.quiet();
      expect(the.web.site('/quote/form')).toHaveLength(1);
      expect(Object.keys(await page.tab.cookies()).filter((name) => name.startsWith('_ga'))).toEqual([]);
    });

    it("calls the vendor's own opt-out first: not even the ping that is sent while leaving goes out", async () => {
      const page = await open();
      await page.acceptAll();
      await the.web.arrived();
      the.web.reset();
      await page.withdraw('google-analytics', 'meta-pixel', 'microsoft-advertising');
      await until('the page to begin anew', () => the.web.site('/').length > 0);
      await the.web.quiet();
      expect(vendorsIn(the.web.thirdParty())).not.toContain('google-analytics');
      expect(vendorsIn(the.web.thirdParty())).not.toContain('meta-pixel');
      expect(vendorsIn(the.web.thirdParty())).not.toContain('microsoft-advertising');
    });

    it('a page that has something to keep delays the new beginning, and lets it go on later', async () => {
      const head = `<script>document.addEventListener('consentinel:reload', (event) => {
        event.preventDefault();
        window.later = () => event.detail.reload();
      });</script>`;
      const page = await the.page();
      await page.visit(the.site.page('/form', { head }));
      await page.acceptAll();
      await the.web.arrived();
      the.web.reset();
      await page.withdraw('google-analytics');
      await the.web.quiet(600);
      expect(the.web.site('/form')).toHaveLength(0);
      expect(addresses(the.web.thirdParty())).toEqual([]);
      await page.tab.evaluate(() => {
        (window as unknown as { later(): void }).later();
      });
      await until('the page to begin anew', () => the.web.site('/form').length === 1);
      await the.web.arrived();
    });
  });

  it('4. record, then act: the answer is stored before anything starts', async () => {
    const page = await the.page();
    const body = '<script type="text/plain" data-consent="google-analytics" src="/assets/own.js"></script>';
    await page.visit(the.site.page('/', { body }));
    await page.acceptAll();
    const first = await the.web.waitFor('the marked script', (r) => r.path === '/assets/own.js');
    expect(first.cookies).toMatch(/(^|; )consentinel=1~/);
    await the.web.quiet();
    expect(the.web.thirdParty()).not.toEqual([]);
  });

  describe('5. fail closed, and say so', () => {
    const broken: readonly (readonly [what: string, config: object | string, says: RegExp])[] = [
      ['a config that is not JSON', '{ "vendors": { ', /consentinel-config|JSON/i],
      ['a config without vendors', { policyUrl: '/privacy' }, /vendors/],
      ['an unknown vendor', { vendors: { 'google-analitics': true } }, /vendors\.google-analitics: unknown-vendor/],
      ['a missing id', { vendors: { 'google-analytics': {} } }, /vendors\.google-analytics\.measurementId/],
      ['a malformed id', { vendors: { 'meta-pixel': { pixelId: 'x' } } }, /vendors\.meta-pixel\.pixelId/],
    ];
    it.each(broken)(
      '%s: nothing leaves, nothing is thrown, and the console names the place',
      async (_, config, says) => {
        const page = await the.page();
        await page.visit(the.site.page('/', { config }));
        await the.web.quiet();
        expect(addresses(the.web.thirdParty())).toEqual([]);
        expect(page.tab.complaints.filter((line) => line.startsWith('exception'))).toEqual([]);
        expect(page.tab.complaints.join('\n')).toMatch(says);
      },
    );

    it('one vendor with a typo does not take the others down', async () => {
      const page = await the.page();
      const vendors = { 'google-analitics': true, 'meta-pixel': accounts['meta-pixel'] };
      await page.visit(the.site.page('/', { config: { vendors } }));
      await page.acceptAll();
      await the.web.arrived();
      expect(vendorsIn(the.web.thirdParty())).toEqual(['meta-pixel']);
    });
  });

  it('6. refusing is as easy as accepting: same size, same colours, same weight, same layer', async () => {
    const page = await open();
    const accept = await page.look('accept');
    const reject = await page.look('reject');
    expect(reject.style).toEqual(accept.style);
    expect(reject.box.height).toBeCloseTo(accept.box.height, 0);
    expect(reject.box.width).toBeGreaterThanOrEqual(accept.box.width - 1);
    expect(reject.box.top).toBeCloseTo(accept.box.top, 0);
  });

  describe('7. a yes comes from a person', () => {
    it('a script that clicks the button gets nothing', async () => {
      const page = await open();
      await page.tab.evaluate(() => {
        const press = (root: Document | ShadowRoot): void => {
          for (const button of root.querySelectorAll<HTMLElement>('[part~="accept"]')) {
            button.click();
            button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
          }
          for (const element of root.querySelectorAll('*')) if (element.shadowRoot) press(element.shadowRoot);
        };
        press(document);
      });
      expect(await settled()).toEqual([]);
      expect(await page.bannerVisible()).toBe(true);
    });

    it('the programming interface refuses a yes without a trusted event, and takes a no', async () => {
      const page = await open();
      await page.tab.evaluate(() => {
        const { consentinel } = window as unknown as { consentinel: Surface };
        for (const event of [new MouseEvent('click'), { type: 'click', isTrusted: true }, undefined])
          try {
            consentinel.accept('all', event);
          } catch {
            continue;
          }
      });
      expect(await settled()).toEqual([]);
      await page.tab.evaluate(() => {
        (window as unknown as { consentinel: Surface }).consentinel.reject();
      });
      await until('the banner to go away', async () => !(await page.bannerVisible()));
    });

    it('the programming interface takes the event of a real click', async () => {
      const page = await the.page();
      const body = `<button id="yes">Play the chat</button><script>document.querySelector('#yes').onclick = (event) =>
        consentinel.accept(['liveperson'], event);</script>`;
      await page.visit(the.site.page('/', { body, config: configOf(['liveperson', 'meta-pixel']) }));
      await page.tab.click('#yes');
      await the.web.waitFor('the chat', (r) => r.vendor === 'liveperson');
      await the.web.quiet();
      expect(vendorsIn(the.web.thirdParty())).toEqual(['liveperson']);
    });
  });
});

interface Surface {
  accept(ids: 'all', event: unknown): void;
  reject(): void;
}
