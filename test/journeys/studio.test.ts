import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { journeys } from './support/journey.ts';
import type { Tab } from './support/tab.ts';
import { until } from './support/until.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FILE = `// Harbour's consent.
{
  "policyUrl": "/privacy", // agreed with counsel
  "regimes": { "*": "opt-in", "US": "us" },
  "region": { "attribute": "data-region" },
  "sensitive": { "/quote/*": ["targeting"] },
  "vendors": {
    // Measures for the board.
    "google-analytics": { "measurementId": "G-ABC1234567" },
    "meta-pixel": { "pixelId": "1234567890123456" } // until December
  }
}
`;

journeys('the studio', (the) => {
  let folder: string, child: ChildProcess, address: string;
  const file = (): string => readFileSync(join(folder, 'consent.config.json'), 'utf8');
  const write = (text: string): void => {
    writeFileSync(join(folder, 'consent.config.json'), text);
  };
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'consentinel-studio-'));
    write(FILE);
    child = spawn(process.execPath, [resolve('dist/cli.js'), 'studio', '--port', '0', '--json'], { cwd: folder });
    const [line] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
    ({ address } = JSON.parse(String(line)) as { address: string });
  });
  afterEach(() => {
    child.kill();
    rmSync(folder, { recursive: true });
  });

  const vendor = (id: string): string => `[data-vendor="${id}"]`;
  const press = (what: string): string => `button[data-do="${what}"]`;
  const opened = async (): Promise<Tab> => {
    const { tab } = await the.page();
    await tab.goto(address);
    await until('the studio', () => tab.has(vendor('meta-pixel')));
    return tab;
  };
  const part = async (tab: Tab, name: string): Promise<void> => {
    await tab.click(`nav a[href="#${name}"]`);
    await until(name, () => tab.evaluate((one) => location.hash === `#${one}`, name));
  };
  const fillIn = async (tab: Tab, field: string, text: string): Promise<void> => {
    await tab.click(field);
    await tab.type(text);
  };
  const says = (tab: Tab, where: string, text: string): Promise<true> =>
    until(`"${text}" in ${where}`, () =>
      tab
        .has(where)
        .then((there) => there && tab.read(where, (element) => element.textContent).then((all) => all.includes(text))),
    );
  /** Texts of a part of the interface in the preview, where it is shown. */
  const inPreview = async (tab: Tab, name: string): Promise<string | undefined> => {
    const frame = tab.driver.frames().find((one) => one.url().endsWith('/preview.html'));
    return frame
      ?.evaluate((wanted) => {
        const look = (root: ParentNode): Element[] =>
          [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? look(one.shadowRoot) : [])]);
        return look(document)
          .find((one) => one.getAttribute('part')?.split(' ').includes(wanted) && one.checkVisibility())
          ?.textContent.trim();
      }, name)
      .catch(() => undefined);
  };

  it('switches, words, warns, keeps a draft, and saves the file with its comments', async () => {
    const tab = await opened();
    await until('the banner', async () => (await inPreview(tab, 'title')) === 'Your choice about cookies');

    // A vendor more: what it needs is said as it arises.
    await tab.click(vendor('microsoft-clarity'));
    await says(tab, '.count', '1 error');
    await fillIn(tab, '#microsoft-clarity-projectId', 'abcdefghij');
    await until('no error', async () => !(await tab.read('.count', (one) => one.textContent)).includes('error'));
    await tab.click(vendor('meta-pixel'));

    await part(tab, 'texts');
    await fillIn(tab, '[id="text-banner.title"]', 'Cookies at Harbour');
    await until('the banner in its own words', async () => (await inPreview(tab, 'title')) === 'Cookies at Harbour');
    expect(file()).toBe(FILE);

    // The page is begun anew: nothing is lost, and nothing is saved.
    await tab.driver.reload();
    await says(tab, '.state', 'Unsaved changes');
    await part(tab, 'vendors');
    expect(await tab.read(vendor('meta-pixel'), (one) => (one as HTMLInputElement).checked)).toBe(false);

    await tab.click(press('save'));
    await says(tab, 'dialog .difference', 'Cookies at Harbour');
    expect(file()).toBe(FILE);
    await tab.click(press('confirm'));
    await says(tab, '.notice', 'Saved.');
    expect(file()).toBe(
      FILE.replace('"1234567890123456" }', '"1234567890123456", "on": false }').replace(
        ' // until December\n  }\n',
        `, // until December\n    "microsoft-clarity": { "projectId": "abcdefghij" }\n  },\n  "texts": { "en": { "banner.title": "Cookies at Harbour" } }\n`,
      ),
    );
    expect(await tab.keys()).toEqual(['consentinel-studio-key']);
    await the.web.quiet();
    expect(the.web.thirdParty()).toEqual([]);
    expect(tab.complaints).toEqual([]);
  });

  it('lets a person press the buttons of the preview, and nothing loads', async () => {
    const tab = await opened();
    await until('the banner', async () => (await inPreview(tab, 'accept')) === 'Accept all');
    const frame = tab.driver.frames().find((one) => one.url().endsWith('/preview.html'));
    await frame?.evaluate(() => {
      document.querySelector('consentinel-banner')?.shadowRoot?.querySelector<HTMLElement>('[part~="accept"]')?.focus();
    });
    await tab.press('Enter');
    await until('the answer', async () => (await inPreview(tab, 'accept')) === undefined);
    await the.web.quiet(400);
    expect(the.web.thirdParty()).toEqual([]);
    await tab.click('input[name="shows"][value="preferences"]');
    await until('the preferences', async () => (await inPreview(tab, 'save')) === 'Save choice');
  });

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

  it('says what would load where, and why', async () => {
    const tab = await opened();
    await part(tab, 'loads');
    const row = (name: string): Promise<string> =>
      tab.evaluate(
        (one) =>
          [...document.querySelectorAll('tbody tr')]
            .find((each) => each.textContent.includes(one))
            ?.textContent.replace(/\s+/g, ' ') ?? '',
        name,
      );
    expect(await row('Meta Pixel')).toMatch(
      /held ?nobody has said yes.*held ?the visitor said no.*loads ?the visitor said yes/,
    );
    await tab.driver.select('#visit-region', 'US');
    await until('the law of the States', async () => (await row('Meta Pixel')).includes('until somebody says no'));
    await tab.click('.chips button');
    await until('the sensitive page', async () => (await row('Meta Pixel')).includes('never on this page'));
    expect(await row('Google Analytics')).not.toContain('never on this page');
  });

  it('never writes over what somebody else has written, and keeps both where it can', async () => {
    const tab = await opened();
    await tab.click(vendor('meta-pixel'));
    await says(tab, '.state', 'Unsaved changes');
    write(FILE.replace('"/privacy"', '"/policy"'));
    await tab.click(press('save'));
    await tab.click(press('confirm'));
    await says(tab, '.conflict', 'has been changed by somebody else');
    expect(file()).toBe(FILE.replace('"/privacy"', '"/policy"'));
    await tab.click(press('both'));
    await tab.click(press('save'));
    await tab.click(press('confirm'));
    await says(tab, '.notice', 'Saved.');
    expect(file()).toBe(
      FILE.replace('"/privacy"', '"/policy"').replace('"1234567890123456" }', '"1234567890123456", "on": false }'),
    );
  });

  it('shows no config to a page that does not have the key, and none to another page', async () => {
    const { tab } = await the.page();
    await tab.goto(address.replace(/#.*/, ''));
    await says(tab, 'main', 'Open the address that the terminal printed');
    const other = the.site.page('/other', { config: { vendors: { sitefinity: true } } });
    await tab.goto(other);
    const [origin = '', key = ''] = address.split('/#');
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
    for (const [width, scheme] of [
      [1440, 'light'],
      [360, 'dark'],
    ] as const) {
      await tab.resize(width, 800);
      if (the.engineName === 'chromium')
        await tab.driver.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const name of ['vendors', 'texts', 'looks', 'site', 'loads', 'problems', 'file']) {
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
