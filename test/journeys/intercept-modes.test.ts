import { expect, it } from 'vitest';
import { addresses } from './support/arrivals.ts';
import { journeys } from './support/journey.ts';
import type { ConsentPage } from './support/pages.ts';
import { until } from './support/until.ts';
import { config, images, PIXEL, SCRIPT, scripts, type Way } from './support/ways.ts';

journeys('tags that nobody marked, by the mode', (the) => {
  const visit = async (parts: object = {}, path = '/intercept'): Promise<ConsentPage> => {
    const page = await the.page();
    await page.visit(the.site.page(path, { config: config(), ...parts }));
    await page.asked();
    return page;
  };
  const requests = (): string[] => addresses(the.web.thirdParty().filter((r) => !r.path.startsWith('/favicon')));
  const go = (page: ConsentPage, way: Way): Promise<unknown> => page.tab.evaluate(way, SCRIPT, PIXEL);
  const allow = async (page: ConsentPage): Promise<void> => {
    await page.acceptAll();
    await until('the gate to allow it', () => page.allows('meta-pixel').catch(() => false));
    await until('a request', () => requests().length > 0);
    await the.web.quiet(400);
  };

  const reports = (page: ConsentPage): Promise<Record<string, string>[]> =>
    page.tab.evaluate(() => {
      const all: Record<string, string>[] = [];
      (window as unknown as { consentinel: { on(name: string, then: (one: never) => void): void } }).consentinel.on(
        'report',
        (one) => all.push(one),
      );
      return all;
    });
  const stranger = 'https://cdn.stranger.example/x.js';

  it('are only reported in observe', async () => {
    const page = await visit({ config: config({ mode: 'observe' }) });
    await go(page, images['new Image, never inserted'] as Way);
    await page.tab.evaluate(() => {
      document.cookie = '_fbp=fb.1; path=/';
    });
    await the.web.waitFor('the pixel', (r) => r.path.includes('noscript=1'));
    expect(await page.tab.cookies()).toHaveProperty('_fbp');
    expect(await reports(page)).toEqual([
      expect.objectContaining({
        what: 'request',
        way: 'img',
        target: PIXEL,
        item: 'meta-pixel',
        outcome: 'would-hold',
        by: 'gate',
      }),
      expect.objectContaining({
        what: 'cookie',
        way: 'document.cookie',
        target: '_fbp',
        item: 'meta-pixel',
        outcome: 'would-hold',
      }),
    ]);
  });

  it.each([
    ['report', 1, ['passed']],
    ['allow', 1, []],
    ['block', 0, ['held']],
  ])('of nobody who is known: %s', async (unknown, count, outcomes) => {
    const page = await visit({ config: config({ unknown }) });
    await page.tab.evaluate(scripts['appendChild, with src'] as Way, stranger, '');
    await the.web.quiet();
    expect(requests()).toHaveLength(count);
    expect((await reports(page)).map(({ outcome }) => outcome)).toEqual(outcomes);
    await page.acceptAll();
    await the.web.quiet();
    expect(requests()).toHaveLength(count);
  });

  it('are reported where they are held, with their element or stack', async () => {
    const page = await visit();
    await go(page, scripts['appendChild, with src'] as Way);
    await go(page, images['sendBeacon'] as Way);
    await allow(page);
    const all = (await reports(page)).filter(({ target }) => /fbevents|noscript/.test(target ?? ''));
    expect(all.map(({ way, outcome }) => `${way} ${outcome}`)).toEqual([
      'script held',
      'sendBeacon held',
      'sendBeacon replayed',
    ]);
    expect(all[0]?.['where']).toMatch(/^<script/);
    expect(all[1]?.['where']).not.toBe('');
  });
});
