import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import type { Count } from '../../src/receipts/count.ts';
import { countsHandler } from '../../src/receipts/counts-server.ts';
import { journeys } from './support/journey.ts';
import { until } from './support/until.ts';
import { SITE } from './support/web.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const HOST = `counts.${SITE}`;
const count = (what: Count['what'], n: number, group: string, language: string): Count => ({
  day: '2026-11-20',
  site: 'www.shop.example',
  group,
  language,
  regime: 'opt-in',
  what,
  n, // prettier-ignore
});
const counts = ['quote', ''].flatMap((group) =>
  ['en', 'de'].flatMap((language) => [
    count('shown', 90, group, language),
    count('accepted', 30, group, language),
    count('refused', 20, group, language),
    count('custom', 10, group, language),
  ]),
);

journeys('the page of counts', (the) => {
  it('can be read and used by everybody, without a script, and asks nobody else for anything', async () => {
    the.web.serve(
      HOST,
      countsHandler(
        { counts: () => Promise.resolve(counts) },
        { hosts: [HOST], onError: () => undefined, now: () => Date.parse('2026-11-23') },
      ),
    );
    const { tab } = await the.page();
    await tab.goto(`https://${HOST}/`);
    expect(await tab.read('dl', (list) => list.textContent.replace(/\s+/g, ' ').trim())).toContain(
      'Accepted all 33.3 % 120',
    );
    // By keyboard alone: the last field, and Enter.
    await tab.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('select[name="group"]');
      if (select) select.value = '=quote';
      document.querySelector<HTMLElement>('form button')?.focus();
    });
    await tab.press('Enter');
    await until('the group alone', () => tab.read('dl', (list) => list.textContent.includes('60')));
    expect(await tab.evaluate(() => document.querySelector<HTMLSelectElement>('select[name="group"]')?.value)).toBe(
      '=quote',
    );
    await tab.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    // As a text, it is the driver's: the page's policy lets no script run.
    await tab.evaluate(axe as unknown as () => void);
    const violations = await tab.evaluate(async () => {
      const { axe: there } = window as unknown as { axe?: { run(): Promise<{ violations: { id: string }[] }> } };
      return there ? (await there.run()).violations.map(({ id }) => id) : ['axe did not come'];
    });
    expect(violations).toEqual([]);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await the.web.quiet();
    expect(the.web.thirdParty()).toEqual([]);
    expect(tab.complaints).toEqual([]);
  });
});
