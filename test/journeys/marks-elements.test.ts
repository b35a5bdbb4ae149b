import { describe, expect, it } from 'vitest';
import { addresses } from './support/arrivals.ts';
import { journeys } from './support/journey.ts';
import { config, markedPages, order, ran, withinPage } from './support/marked.ts';
import type { ConsentPage } from './support/pages.ts';
import { until } from './support/until.ts';

const FRAME = 'https://1234567.fls.doubleclick.net/activityi;src=1234567;type=a;cat=b;ord=1?';
const PIXEL = 'https://www.facebook.com/tr?id=1234567890123456&ev=PageView&noscript=1';

journeys('marks in the page', (the) => {
  const { visit, script, allow } = markedPages(the);

  describe('elements', () => {
    it.each([
      ['an iframe', `<iframe title="x" data-consent="liveperson" data-src="/s/page"></iframe>`],
      ['an image', `<img alt="" data-consent="liveperson" data-src="/s/page">`],
      ['an image by srcset', `<img alt="" data-consent="liveperson" data-srcset="/s/page 1x">`],
      [
        'a source',
        `<picture><source data-consent="liveperson" data-srcset="/s/page"><img alt="" src="data:,"></picture>`,
      ],
      ['a style sheet', `<link rel="stylesheet" data-consent="liveperson" data-href="/s/page">`],
      ['a video', `<video preload="auto" data-consent="liveperson" data-src="/s/page"></video>`],
      ['an embed', `<embed type="text/html" data-consent="liveperson" data-src="/s/page">`],
      ['an object', `<object type="text/html" data-consent="liveperson" data-src="/s/page"></object>`],
    ])('%s gets its address when it is allowed, and not before', async (_, body) => {
      the.site.file('/s/page', 'text/html', '<!doctype html><title>x</title>');
      const page = await visit(body);
      expect(the.web.site('/s/page')).toEqual([]);
      await allow(page);
      await until('the request', () => the.web.site('/s/page').length > 0);
    });

    it('of vendors are not asked for before the choice, nor after a refusal', async () => {
      const frame = `<iframe title="x" data-consent="targeting" data-src="${FRAME}"></iframe>`;
      const page = await visit(`${frame}<img alt="" data-consent="meta-pixel" data-src="${PIXEL}">`);
      expect(addresses(the.web.thirdParty())).toEqual([]);
      await page.rejectAll();
      await page.visit('https://www.harbour.example/marks');
      await the.web.quiet();
      expect(addresses(the.web.thirdParty())).toEqual([]);
      await page.allowOnly(['meta-pixel']);
      await the.web.waitFor('the frame', (r) => r.host + r.path === FRAME.slice(8));
      await the.web.waitFor('the pixel', (r) => r.host + r.path === PIXEL.slice(8));
    });

    it('an iframe has its content for a visitor who allowed it before', async () => {
      const page = await visit(`<iframe title="Film" data-consent="meta-pixel" data-src="${FRAME}"></iframe>`);
      await allow(page);
      the.web.reset();
      await page.visit(
        the.site.page('/marks', {
          config,
          body: `<iframe title="Film" data-consent="meta-pixel" data-src="${FRAME}"></iframe>`,
        }),
      );
      await the.web.waitFor('the frame', (r) => r.path.startsWith('/activityi'));
    });

    it("an iframe's address survives allow, withdraw, allow", async () => {
      the.site.file('/s/map', 'text/html', '<!doctype html><title>Map</title>');
      const page = await visit('<iframe title="x" data-consent="liveperson" data-src="/s/map?at=12,3#pin"></iframe>');
      const asked = (): number => the.web.site('/s/map?at=12,3').length;
      await page.acceptAll();
      await until('the map', () => asked() === 1);
      await page.withdraw('liveperson');
      await until('the map to be gone', () =>
        page.allows('liveperson').then(
          (yes) => !yes,
          () => false,
        ),
      );
      await the.web.quiet();
      expect(await withinPage(page, () => document.querySelector('iframe')?.getAttribute('src') ?? '')).not.toContain(
        'map',
      );
      await page.withdraw('liveperson');
      await until('the map again', () => asked() === 2);
    });
  });

  describe('templates', () => {
    const inside = '<p class="shown">One</p><p class="shown">Two</p>';
    const shown = (page: ConsentPage): Promise<string[]> =>
      withinPage(page, () => [...document.querySelectorAll('.shown')].map((element) => element.textContent));

    it('put their content into the page when allowed, take it out when withdrawn, and put it in again', async () => {
      const page = await visit(`<template data-consent="liveperson">${inside}</template>`);
      expect(await shown(page)).toEqual([]);
      await allow(page);
      expect(await shown(page)).toEqual(['One', 'Two']);
      await page.withdraw('liveperson');
      await until('the content to go', async () => (await shown(page)).length === 0);
      await page.withdraw('liveperson');
      await until('the content to come back', async () => (await shown(page)).length === 2);
      expect(await shown(page)).toEqual(['One', 'Two']);
    });

    it('with scripts in them run these in order, once', async () => {
      script('inside');
      const content = `<script src="/s/inside.js"></script><script>${ran('after')}</script>`;
      const page = await visit(`<template data-consent="meta-pixel">${content}</template>`);
      expect(await order(page)).toEqual([]);
      await page.acceptAll();
      await until('both', async () => (await order(page)).length >= 2);
      expect(await order(page)).toEqual(['inside', 'after']);
    });

    it('marked with ! are shown only while it is refused', async () => {
      const page = await visit(`<template data-consent="!targeting">${inside}</template>`);
      await page.rejectAll();
      await until('the content', async () => (await shown(page)).length === 2);
      await page.allowOnly(['meta-pixel']);
      await until('the content to go', async () => (await shown(page)).length === 0);
    });
  });
});
