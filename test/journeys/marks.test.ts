import { describe, expect, it } from 'vitest';
import { journeys } from './support/journey.ts';
import { config, mark, markedPages, order, ran, withinPage } from './support/marked.ts';
import { until } from './support/until.ts';

journeys('marks in the page', (the) => {
  const { visit, script, allow } = markedPages(the);

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

    it('of a visitor who allowed them before are asked for side by side, while the page is still parsed', async () => {
      script('second');
      const page = await visit('');
      await allow(page);
      // The first is answered when the second has been asked for: one after the other, neither would ever come.
      the.web.serve('www.harbour.example/s/first.js', (_request, response) => {
        void until('the second', () => the.web.site('/s/second.js').length > 0).then(
          () => response.writeHead(200, { 'content-type': 'text/javascript' }).end(ran('first')),
          () => response.destroy(),
        );
      });
      const body = mark('src="/s/first.js"') + mark('src="/s/second.js"') + mark('', ran('last'));
      await page.visit(the.site.page('/marks', { config, body }));
      await until('all of them', async () => (await order(page)).length === 3);
      expect(await order(page)).toEqual(['first', 'second', 'last']);
      expect(page.tab.complaints).toEqual([]);
    });

    it('that are inline modules do not keep later ones waiting', async () => {
      const page = await visit(mark('data-type="module"', ran('module')) + mark('', ran('after')));
      const begin = Date.now();
      await allow(page);
      await until('both', async () => (await order(page)).length === 2);
      // A module tells nobody that it has run: waiting for it would take the ten seconds of a script that hangs.
      expect(Date.now() - begin).toBeLessThan(9000);
    });

    it('that are inline and write cannot wipe the page', async () => {
      const writes = 'document.write("go" + "ne"); document.writeln("go" + "ne"); document.open().title; ';
      const page = await visit(mark('', writes + ran('first')) + mark('', ran('second')));
      await allow(page);
      await until('both', async () => (await order(page)).length === 2);
      expect(await withinPage(page, () => document.body.textContent.includes('gone'))).toBe(false);
      expect(await page.tab.has('h1')).toBe(true);
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

    it('that come into the page later, beside fields that are named as methods, count as well', async () => {
      script('first');
      script('second');
      const page = await visit('');
      await withinPage(page, () => {
        for (const part of ['first', 'second']) {
          const form = document.createElement('form');
          form.innerHTML = '<input name="matches"><input name="querySelectorAll">';
          const late = document.createElement('script');
          late.type = 'text/plain';
          late.dataset['consent'] = 'meta-pixel';
          late.src = `/s/${part}.js`;
          form.append(late);
          document.body.append(form);
        }
      });
      await the.web.quiet();
      expect(await order(page)).toEqual([]);
      await allow(page);
      await until('both', async () => (await order(page)).length === 2);
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
});
