import { describe, expect, it } from 'vitest';
import { addresses } from './support/arrivals.ts';
import { journeys } from './support/journey.ts';
import type { ConsentPage } from './support/pages.ts';
import { configOf } from './support/site.ts';
import { until } from './support/until.ts';

// The page loads these two itself: the library asks about them, holds their marks, and has no tags of theirs.
const config = configOf([], {
  vendors: {
    'meta-pixel': { pixelId: '1234567890123456', load: 'page' },
    liveperson: { siteId: '12345678', load: 'page' },
  },
});
const FRAME = 'https://1234567.fls.doubleclick.net/activityi;src=1234567;type=a;cat=b;ord=1?';
const PIXEL = 'https://www.facebook.com/tr?id=1234567890123456&ev=PageView&noscript=1';
const mark = (attributes: string, text = '', id = 'meta-pixel'): string =>
  `<script type="text/plain" data-consent="${id}" ${attributes}>${text}</script>`;
const ran = (name: string): string => `(window.order ??= []).push('${name}');`;
const withinPage = <T>(page: ConsentPage, read: () => T): Promise<Awaited<T>> => page.tab.evaluate(read);
const order = (page: ConsentPage): Promise<string[]> =>
  withinPage(page, () => (window as unknown as { order?: string[] }).order ?? []);

journeys('marks in the page', (the) => {
  const visit = async (body: string, more: object = {}): Promise<ConsentPage> => {
    const page = await the.page();
    await page.visit(the.site.page('/marks', { config, body, ...more }));
    await page.asked();
    await the.web.quiet();
    return page;
  };
  const script = (name: string, text = ran(name)): string => the.site.file(`/s/${name}.js`, 'text/javascript', text);
  const allow = async (page: ConsentPage): Promise<void> => {
    await page.acceptAll();
    await until('the gate to allow it', () => page.allows('meta-pixel').catch(() => false));
    await the.web.quiet();
  };

  describe('scripts', () => {
    it('are neither fetched nor run before they are allowed', async () => {
      script('held');
      const page = await visit(mark('src="/s/held.js"') + mark('data-src="/s/held.js"') + mark('', ran('inline')));
      expect(the.web.site('/s/held.js')).toEqual([]);
      expect(await order(page)).toEqual([]);
    });

    it('run in the order of the page, external and inline ones, whichever arrives first', async () => {
      // The first is as slow as a large file.
      the.web.serve('www.harbour.example/s/one.js', (_request, response) => {
        setTimeout(() => response.writeHead(200, { 'content-type': 'text/javascript' }).end(ran('one')), 400);
      });
      script('three');
      const marks = [
        mark('src="/s/one.js"'),
        mark('', ran('two')),
        mark('data-src="/s/three.js"'),
        mark('', ran('four')),
      ];
      const page = await visit(marks.join(''));
      await page.acceptAll();
      await until('the last of them', async () => (await order(page)).length >= 4);
      expect(await order(page)).toEqual(['one', 'two', 'three', 'four']);
    });

    it('that are inline modules do not keep later ones waiting', async () => {
      const page = await visit(mark('data-type="module"', ran('module')) + mark('', ran('after')));
      const begin = Date.now();
      await allow(page);
      await until('both', async () => (await order(page)).length === 2);
      // A module tells nobody that it has run: waiting for it would take the ten seconds of a script that hangs.
      expect(Date.now() - begin).toBeLessThan(9000);
    });

    it('that are modules run as modules', async () => {
      script('dependency', `export const name = 'module';`);
      const module = `import { name } from '/s/dependency.js'; ${ran('x').replace("'x'", 'name')}`;
      const page = await visit(mark('data-type="module"', module));
      expect(the.web.site('/s/dependency.js')).toEqual([]);
      await page.acceptAll();
      await until('the module', async () => (await order(page)).includes('module'));
    });

    it('that fail do not stop the ones behind them', async () => {
      script('throws', 'throw new Error("from a vendor");');
      const page = await visit(mark('src="/s/missing.js"') + mark('src="/s/throws.js"') + mark('', ran('last')));
      await page.acceptAll();
      await until('the last of them', async () => (await order(page)).includes('last'));
    });

    it('run once, also when other things are allowed after them', async () => {
      script('once');
      const page = await visit(mark('src="/s/once.js"') + mark('', ran('inline')));
      await page.allowOnly(['meta-pixel']);
      await the.web.quiet();
      await page.withdraw('liveperson');
      await the.web.quiet();
      expect(the.web.site('/s/once.js')).toHaveLength(1);
      expect(await order(page)).toEqual(['once', 'inline']);
    });

    it('that come into the page later count as well', async () => {
      script('late');
      const page = await visit('');
      const add = (): Promise<void> =>
        withinPage(page, () => {
          const late = document.createElement('script');
          late.type = 'text/plain';
          late.dataset['consent'] = 'meta-pixel';
          late.src = '/s/late.js';
          document.body.append(late);
        });
      await add();
      await the.web.quiet();
      expect(the.web.site('/s/late.js')).toEqual([]);
      await allow(page);
      expect(the.web.site('/s/late.js')).toHaveLength(1);
      await add();
      await until('the second one', async () => (await order(page)).length === 2);
    });

    it('that name several vendors wait for all of them', async () => {
      const page = await visit(mark('', ran('both'), 'meta-pixel liveperson') + mark('', ran('category'), 'targeting'));
      await page.allowOnly(['meta-pixel']);
      await the.web.quiet();
      expect(await order(page)).toEqual(['category']);
      await page.withdraw('liveperson');
      await until('the one that waits for both', async () => (await order(page)).includes('both'));
    });

    it('of a vendor that the config does not name stay off, and the console says what to add', async () => {
      const page = await visit(mark('', ran('unknown'), 'meta-pixl') + mark('', ran('nobody'), ''));
      await allow(page);
      expect(await order(page)).toEqual([]);
      expect(page.tab.complaints.join('\n')).toMatch(/meta-pixl/);
    });

    it('that are live in spite of their mark are told in the console', async () => {
      const page = await visit(`<script data-consent="meta-pixel">${ran('live')}</script>`);
      expect(page.tab.complaints.join('\n')).toMatch(/text\/plain/);
    });

    it('on an iframe whose address is live are told too', async () => {
      const page = await visit(`<iframe title="x" data-consent="meta-pixel" src="/s/page"></iframe>`);
      await until('the console to say so', () => page.tab.complaints.some((line) => line.includes('live-mark')));
      expect(page.tab.complaints.find((line) => line.includes('live-mark'))).toContain('<iframe title="x"');
    });
  });

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
