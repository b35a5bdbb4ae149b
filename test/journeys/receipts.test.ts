import { expect, it } from 'vitest';
import type { Receipt } from '../../src/core/receipt.ts';
import { collector, type Collector } from './support/collector.ts';
import { journeys } from './support/journey.ts';
import type { ConsentPage } from './support/pages.ts';
import { configOf, type PageParts } from './support/site.ts';
import { until } from './support/until.ts';

// A choice sends one receipt, decided by what a server got.
const TWO = ['google-analytics', 'meta-pixel'];

journeys('receipts', (the) => {
  const config = (receipts: unknown, more: object = {}): object => configOf(TWO, { receipts, ...more });
  const open = async (to: Collector, parts: PageParts = {}, path = '/'): Promise<ConsentPage> => {
    const page = await the.page();
    await page.visit(the.site.page(path, { config: config(to.url), ...parts }));
    return page;
  };
  const asked = async (to: Collector, parts: PageParts = {}): Promise<ConsentPage> => {
    const page = await open(to, parts);
    await page.asked();
    return page;
  };
  const got = async (to: Collector, count: number): Promise<Receipt[]> => {
    await until(`receipt ${count}`, () => to.receipts.length >= count);
    await the.web.quiet();
    expect(to.receipts).toHaveLength(count);
    return to.receipts;
  };
  /** A page that begins anew may send once more what the one before had under way: it has the same id. */
  const distinct = async (to: Collector, count: number): Promise<Receipt[]> => {
    const all = (): Receipt[] => [...new Map(to.receipts.map((receipt) => [receipt.id, receipt])).values()];
    await until(`receipt ${count}`, () => all().length >= count);
    await the.web.quiet();
    return all();
  };
  const ids = (tokens: readonly string[]): string[] => tokens.map((token) => token.replace(/\.\w{3}$/, ''));
  const waiting = (page: ConsentPage): Promise<number> =>
    page.tab.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('consentinel-receipt.')).length);

  it('a refusal sends exactly one, which says what was shown and what was said to it', async () => {
    const to = collector(the.web);
    const page = await asked(to, { lang: 'es' });
    await page.rejectAll();
    const [receipt] = (await got(to, 1)) as [Receipt];
    expect(receipt).toMatchObject({
      version: 1,
      revision: 0,
      language: 'es',
      regime: 'opt-in',
      method: 'banner-reject',
      asked: 'unasked',
      granted: [],
    });
    expect(receipt.id).toMatch(/^[0-9a-f]{32}$/);
    expect(receipt.texts).toMatch(/^[0-9a-f]{64}$/);
    expect(receipt.fingerprint).toMatch(/^[0-9a-z]{14}$/);
    expect(Math.abs(Date.parse(receipt.at) - Date.now())).toBeLessThan(60_000);
    expect(Object.keys(receipt.shown)).toEqual(['performance', 'targeting']);
    expect(ids(Object.values(receipt.shown).flat())).toEqual(TWO);
    expect(ids(receipt.refused)).toEqual(TWO);
    expect(receipt).not.toHaveProperty('previous');
    // The answer that is stored is the one that was sent.
    const cookie = (await page.tab.cookies())['consentinel'] ?? '';
    expect(cookie).toContain(receipt.refused.join('!'));
    expect(parseInt(cookie.split('~')[1] ?? '', 36) * 1000).toBe(Date.parse(receipt.at));
    expect(await waiting(page)).toBe(0);
  });

  it('carries nothing of the visitor: no cookie, no address of the page, no key that tells browsers apart', async () => {
    const to = collector(the.web);
    const page = await open(to, {}, '/quote/health');
    await page.asked();
    await page.tab.evaluate(() => {
      history.replaceState(null, '', '?name=somebody');
    });
    await page.tab.evaluate(() => {
      document.cookie = 'session=secret; path=/';
    });
    await page.acceptAll();
    const [receipt] = (await got(to, 1)) as [Receipt];
    expect(to.headers[0]?.['cookie']).toBeUndefined();
    expect(to.headers[0]?.['referer'] ?? '').not.toContain('quote');
    expect(JSON.stringify(receipt)).not.toMatch(/quote|somebody|Mozilla|127\.0/);
    expect(Object.keys(receipt).sort()).toEqual(
      ['asked', 'at', 'fingerprint', 'granted', 'id', 'language', 'method', 'refused', 'regime', 'revision', 'shown', 'texts', 'version'], // prettier-ignore
    );
  });

  it('tells the ways apart, and links each choice to the one before', async () => {
    const to = collector(the.web);
    const page = await asked(to);
    await page.allowOnly(['google-analytics']);
    await got(to, 1);
    await page.openPreferences();
    await page.tab.click('dialog [part~="accept"]');
    await got(to, 2);
    await page.tab.evaluate(() => {
      (window as unknown as { consentinel: { reject(ids: string[]): void } }).consentinel.reject(['meta-pixel']);
    });
    const all = await distinct(to, 3);
    expect(all.map(({ method, asked: why }) => [method, why])).toEqual([
      ['preferences-save', 'unasked'],
      ['preferences-accept', undefined],
      ['api-save', undefined],
    ]);
    expect(all.map(({ granted }) => ids(granted))).toEqual([['google-analytics'], TWO, ['google-analytics']]);
    expect(all.map(({ previous }) => previous)).toEqual([undefined, all[0]?.id, all[1]?.id]);
  });

  it('keeps a receipt that nobody takes, and sends it from the next page, once', async () => {
    const to = collector(the.web);
    to.answers = 503;
    const page = await asked(to);
    await page.rejectAll();
    await until('the attempt', () => to.headers.length === 1);
    await until('the warning', () => page.tab.complaints.some((said) => said.includes('receipt-failed')));
    expect(await waiting(page)).toBe(1);
    to.answers = 204;
    await page.visit(the.site.page('/next', { config: config(to.url) }));
    const [receipt] = (await got(to, 1)) as [Receipt];
    expect(receipt.method).toBe('banner-reject');
    await until('the queue to be empty', async () => (await waiting(page)) === 0);
    await page.visit(the.site.page('/after', { config: config(to.url) }));
    await got(to, 1);
    // With nothing to send, a settled visitor loads the gate and nothing else.
    expect(the.web.seen.filter(({ path }) => path === '/consent/consentinel.js' || path.includes('answer.')).at(-1)?.path)
      .toBe('/consent/consentinel.js'); // prettier-ignore
  });

  it('gives up what a collector declines, and says so', async () => {
    const to = collector(the.web);
    to.answers = 422;
    const page = await asked(to);
    await page.rejectAll();
    await until('the complaint', () => page.tab.complaints.some((said) => /receipt-failed.*declined.*422/.test(said)));
    expect(await waiting(page)).toBe(0);
  });

  it('reaches the collector though the page is left within the click', async () => {
    const to = collector(the.web);
    const page = await asked(to);
    const elsewhere = the.site.page('/elsewhere', { door: 'off', config: {}, head: '' });
    await page.tab.evaluate((url) => {
      document.addEventListener('consentinel:change', () => {
        location.assign(url);
      });
    }, elsewhere);
    await page.tab.click('[part~="reject"]');
    await until('the other page', () => page.tab.evaluate(() => location.pathname === '/elsewhere').catch(() => false));
    await got(to, 1);
  });

  it('waits for nobody: a collector that never answers delays neither banner, tags nor page', async () => {
    const to = collector(the.web);
    to.answers = 'hang';
    const page = await asked(to);
    await page.acceptAll();
    await the.web.arrived();
    expect(await page.allows('meta-pixel')).toBe(true);
    expect(page.tab.complaints.filter((said) => said.includes('receipt'))).toEqual([]);
    expect(await waiting(page)).toBe(1);
  });

  it('works where storage is blocked, as long as the page lives', async () => {
    const to = collector(the.web);
    const page = await the.page();
    await page.tab.before(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
    });
    await page.visit(the.site.page('/', { config: config(to.url) }));
    await page.asked();
    await page.rejectAll();
    await got(to, 1);
    expect(page.tab.complaints.filter((said) => said.startsWith('exception'))).toEqual([]);
  });

  it('goes to a collector on another host, also where strangers are blocked and in lockdown', async () => {
    for (const more of [{ unknown: 'block' }, { mode: 'lockdown' }]) {
      const to = collector(the.web, 'proof.collector.example/receipts');
      const page = await (await the.engine.visitor()).tab();
      await page.goto(the.site.page('/', { config: config(to.url, more) }));
      await page.click('[part~="reject"]');
      await until(`the receipt with ${JSON.stringify(more)}`, () => to.receipts.length === 1);
      expect(to.headers[0]?.['origin']).toMatch(/^https:\/\/www\./);
      await page.close();
    }
  });

  it('needs no more of a strict policy than connect-src for its origin', async () => {
    const to = collector(the.web, 'proof.collector.example/receipts');
    const page = await asked(to, {
      nonce: 'n0nce',
      headers: {
        'content-security-policy':
          "default-src 'none'; script-src 'nonce-n0nce'; connect-src https://proof.collector.example; require-trusted-types-for 'script'; trusted-types consentinel lit-html",
      },
    });
    await page.rejectAll();
    await got(to, 1);
  });

  it('counts the banner without an id, where the config wants that, and names the group of the page', async () => {
    const to = collector(the.web);
    const settings = { url: to.url, counts: true, groups: { '/quote/*': 'quote', '/*': 'other' } };
    const page = await open(to, { config: config(settings) }, '/quote/health');
    await page.asked();
    await until('the count', () => to.pings.length === 1);
    expect(to.pings).toEqual([{ version: 1, count: 'shown', language: 'en', regime: 'opt-in', group: 'quote' }]);
    await page.rejectAll();
    expect((await got(to, 1))[0]?.group).toBe('quote');
    expect(to.pings).toHaveLength(1);
  });

  it('sends nothing, and keeps nothing, where the config does not ask for it', async () => {
    const to = collector(the.web);
    const page = await asked(to, { config: configOf(TWO) });
    await page.rejectAll();
    await the.web.quiet();
    expect(to.headers).toEqual([]);
    expect((await page.tab.keys()).filter((key) => key.includes('receipt'))).toEqual([]);
  });
});
