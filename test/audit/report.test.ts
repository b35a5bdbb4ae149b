import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { chromiumArgs, ensure } from '../../tools/browsers.mjs';
import { startWeb } from '../journeys/support/web.ts';
import { removeFolders, typed } from './support/command.ts';
import { MANAGER, PIXEL, servePlain, STRANGER } from './support/plain.ts';

describe('what an audit writes', () => {
  it('is a report that a person can read, with nothing from elsewhere, and files for machines', async () => {
    const web = await startWeb();
    const url = servePlain(web, 'report', {
      onAnswer: `pixel('${PIXEL}'); put('_fbp', 30);`,
      always: `pixel('${STRANGER}');`,
      pages: { '/': `<img alt="" src="${PIXEL}"><a href="/two">Two</a>`, '/two': '' },
    });
    const audited = await typed({
      web,
      urls: [url],
      files: MANAGER.files,
      config: { vendors: { 'meta-pixel': { pixelId: '1234567890123456', load: 'page' } } },
      args: MANAGER.args,
    });
    const page = audited.file('audit.html');
    // To look at it.
    if (process.env['AUDIT_REPORT']) writeFileSync(process.env['AUDIT_REPORT'], page);
    expect(page.match(/src="data:image\/jpeg;base64,/g)?.length).toBeGreaterThan(5);
    expect(page).not.toMatch(/(src|href)="https?:/);
    expect(JSON.parse(audited.file('audit.sarif'))).toMatchObject({ version: '2.1.0' });
    expect(audited.file('audit.junit.xml')).toContain('<failure message="Meta Pixel was contacted before');
    const har = JSON.parse(audited.file('har/refused.har')) as {
      log: { entries: { request: { url: string }; _moment: string }[] };
    };
    expect(
      har.log.entries.some(
        ({ request, _moment }) => request.url.startsWith('https://www.facebook.com/') && _moment === 'after',
      ),
    ).toBe(true);

    const browser = await puppeteer.launch({ executablePath: await ensure('chromium'), args: [...chromiumArgs] });
    for (const colour of ['light', 'dark']) {
      const tab = await browser.newPage();
      await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colour }]);
      await tab.setBypassCSP(true);
      await tab.setContent(page, { waitUntil: 'load' });
      await tab.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
      const violations = await tab.evaluate(async () => {
        for (const one of document.querySelectorAll('details')) one.open = true;
        const { axe } = window as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
      });
      expect(violations).toEqual([]);
      for (const width of [360, 1280]) {
        await tab.setViewport({ width, height: 800 });
        expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    }
    await browser.close();
    web.close();
    removeFolders();
  });
});
