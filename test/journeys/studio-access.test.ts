import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { journeys } from './support/journey.ts';
import { FILE, studio } from './support/studio.ts';
import { until } from './support/until.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

journeys('the studio, and who can use it', (the) => {
  const { vendor, press, opened, part, says, file, address } = studio(the);

  it('can be used by keyboard alone', async () => {
    const tab = await opened();
    const to = async (selector: string, by: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
      await until(`the focus on ${selector}`, async () => {
        if (await tab.evaluate((one) => document.activeElement?.matches(one) ?? false, selector)) return true;
        await tab.press(by);
        return false;
      });
    };
    await to('.skip');
    await tab.press('Enter');
    await to(vendor('google-analytics'));
    await tab.press(' ');
    await says(tab, '.notice', 'Google Analytics is switched off.');
    expect(await tab.evaluate((one) => document.activeElement?.matches(one), vendor('google-analytics'))).toBe(true);
    await to(press('save'), 'Shift+Tab');
    await tab.press('Enter');
    await to(press('confirm'));
    await tab.press('Enter');
    await says(tab, '.notice', 'Saved.');
    expect(file()).toContain('"measurementId": "G-ABC1234567", "on": false }');
  });

  it('shows no config to a page that does not have the key, and none to another page', async () => {
    const { tab } = await the.page();
    await tab.goto(address().replace(/#.*/, ''));
    await says(tab, 'main', 'Open the address that the terminal printed');
    const other = the.site.page('/other', { config: { vendors: { sitefinity: true } } });
    await tab.goto(other);
    const [origin = '', key = ''] = address().split('/#');
    const reached = await tab.evaluate(
      async (where, token) => {
        const tries = [{}, { headers: { authorization: `Bearer ${token}` } }, { method: 'PUT', body: '{}' }];
        const all = tries.map((how) =>
          fetch(`${where}/api/config`, how).then(
            () => 'answered',
            () => 'held',
          ),
        );
        return Promise.all(all);
      },
      origin,
      key,
    );
    expect(reached).toEqual(['held', 'held', 'held']);
    expect(file()).toBe(FILE);
  });

  it('has no barrier that axe knows, in any part, on a phone and in the dark', async () => {
    const tab = await opened();
    const violations = async (): Promise<string[]> => {
      await tab.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      // As a text, it is the driver's: the page's policy lets no inline script run.
      await tab.evaluate(axe as unknown as () => void);
      return tab.evaluate(async () => {
        const { axe: there } = window as unknown as {
          axe?: {
            run(where: object, how: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
          };
        };
        // What is in the frame has tests of its own.
        const found = await there?.run({ exclude: ['iframe'] }, { iframes: false });
        return found ? found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`) : ['axe did not come'];
      });
    };
    const overflows = (): Promise<boolean> => tab.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    // Something of every kind of field.
    await tab.click('#new-vendor');
    await tab.type('Finder');
    await tab.press('Enter');
    for (const list of ['tags', 'traces']) await tab.click(`[data-add="vendors.finder.${list}"]`);
    await part(tab, 'connections');
    await tab.click('#receipts-url');
    await tab.type('/receipts');
    for (const what of ['receipts-group', 'google-default']) {
      await tab.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await tab.click(`[data-add="${what}"]`);
    }
    await tab.driver.select('#import-from', 'klaro');
    await tab.click('[data-add="import-answers"]');
    for (const [width, scheme] of [
      [1440, 'light'],
      [360, 'dark'],
    ] as const) {
      await tab.resize(width, 800);
      if (the.engineName === 'chromium')
        await tab.driver.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const name of [
        'vendors',
        'texts',
        'looks',
        'site',
        'law',
        'sensitive',
        'connections',
        'loads',
        'problems',
        'file',
      ]) {
        await part(tab, name);
        expect([name, width, await violations(), await overflows()]).toEqual([name, width, [], false]);
      }
    }
    await part(tab, 'vendors');
    await tab.click(vendor('meta-pixel'));
    await tab.click(press('save'));
    await until('the dialog', () => tab.has(press('confirm')));
    expect(await violations()).toEqual([]);
  });
});
