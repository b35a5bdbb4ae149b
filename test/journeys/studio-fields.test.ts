import { expect, it } from 'vitest';
import { journeys } from './support/journey.ts';
import { FILE, studio } from './support/studio.ts';
import type { Tab } from './support/tab.ts';
import { until } from './support/until.ts';

journeys('the fields of the studio', (the) => {
  const { vendor, press, opened, part, fillIn, says, file } = studio(the);

  const saved = async (tab: Tab): Promise<string> => {
    await tab.click(press('save'));
    await tab.click(press('confirm'));
    await says(tab, '.notice', 'Saved.');
    return file();
  };
  const choose = (tab: Tab, id: string, value: string): Promise<unknown> => tab.driver.select(`[id="${id}"]`, value);
  const tick = (tab: Tab, name: string): Promise<void> => tab.click(`[data-tick="${name}"]`);
  const add = (tab: Tab, what: string): Promise<void> => tab.click(`[data-add="${what}"]`);
  /** In place of what is there; it counts when the field is left. */
  const rewrite = async (tab: Tab, id: string, text: string): Promise<void> => {
    await tab.driver.focus(`[id="${id}"]`);
    await tab.evaluate((one) => {
      (document.getElementById(one) as HTMLInputElement).select();
    }, id);
    await tab.type(text);
    await tab.press('Tab');
  };
  const noErrors = (tab: Tab): Promise<true> =>
    until('no error', async () => !(await tab.read('.count', (one) => one.textContent)).includes('error'));
  /** Colour of the ground of a part of the preview's banner. */
  const ground = async (tab: Tab, name: string): Promise<string | undefined> =>
    tab.driver
      .frames()
      .find((one) => one.url().endsWith('/preview.html'))
      ?.evaluate((wanted) => {
        const found = document.querySelector('consentinel-banner')?.shadowRoot?.querySelector(`[part="${wanted}"]`);
        return found ? getComputedStyle(found).backgroundColor : undefined;
      }, name)
      .catch(() => undefined);

  it('write a brand’s colours into the config, for light and for dark, and say how they can be told apart', async () => {
    const tab = await opened();
    await part(tab, 'looks');
    await rewrite(tab, 'colour-accent-light', '#0b5d4e');
    await until('both buttons in it', async () =>
      (await Promise.all(['accept', 'reject'].map((name) => ground(tab, name)))).every(
        (one) => one === 'rgb(11, 93, 78)',
      ),
    );
    await says(tab, '.contrasts', 'The text of both buttons upon them, light: easy to tell apart');
    await rewrite(tab, 'colour-accent-dark', 'oklch(0.35 0.08 170)');
    await says(tab, '.contrasts .warning', 'dark: can hardly be told apart');
    await until('the dark banner', async () => (await ground(tab, 'banner')) === 'rgb(23, 29, 36)');
    await rewrite(tab, 'colour-accent-dark', 'not a colour');
    await says(tab, '.colours .problems', 'Must be a colour');
    await rewrite(tab, 'colour-accent-dark', '#8fd8c4');
    await noErrors(tab);
    await choose(tab, 'radius', '0.25em');
    expect(await saved(tab)).toBe(
      FILE.replace(
        ' // until December\n  }\n',
        ` // until December\n  },\n  "theme": { "colors": { "accent": { "light": "#0b5d4e", "dark": "#8fd8c4" } }, "radius": "0.25em" }\n`,
      ),
    );
    await tab.click('[data-unset="accent"]');
    await until('the colour that comes along', async () => (await ground(tab, 'accept')) !== 'rgb(143, 216, 196)');
    expect(await tab.read('#colour-accent-light', (one) => (one as HTMLInputElement).value)).toBe('');
  });

  it('add a vendor that nobody knows, say what it lacks, and take it away', async () => {
    const tab = await opened();
    await fillIn(tab, '#new-vendor', 'Branch Finder');
    await tab.press('Enter');
    const id = (field: string): string => `vendors.branch-finder.${field}`;
    await says(tab, '.count', '5 errors');
    await says(tab, '[id="vendors.branch-finder.company-problems"]', 'Missing');
    await rewrite(tab, id('company'), 'Finder Example GmbH');
    await rewrite(tab, id('purpose'), 'Shows the branch nearest to you.');
    await rewrite(tab, id('policyUrl'), 'http://finder.example/');
    await says(tab, `[id="${id('policyUrl')}-problems"]`, 'begins with https://');
    await rewrite(tab, id('policyUrl'), 'https://finder.example/privacy');
    await rewrite(tab, id('hosts'), 'finder.example, *.tiles.example');
    await add(tab, id('tags'));
    await rewrite(tab, id('tags.0.src'), 'https://finder.example/v2/finder.js');
    await add(tab, id('traces'));
    await rewrite(tab, id('traces.0.name'), 'finder_*');
    await rewrite(tab, id('traces.0.days'), '30');
    await choose(tab, id('traces.0.purpose'), 'preference');
    await noErrors(tab);
    await choose(tab, 'branch-finder-category', 'performance');
    const text = await saved(tab);
    expect(text).toContain('// Measures for the board.');
    expect(text).toContain('// until December');
    const { vendors } = JSON.parse(text.replace(/\/\/ .*/g, '')) as { vendors: Record<string, unknown> };
    expect(vendors['branch-finder']).toEqual({
      name: 'Branch Finder',
      category: 'performance',
      company: 'Finder Example GmbH',
      purpose: 'Shows the branch nearest to you.',
      policyUrl: 'https://finder.example/privacy',
      hosts: ['finder.example', '*.tiles.example'],
      tags: [{ kind: 'script', src: 'https://finder.example/v2/finder.js' }],
      traces: [{ kind: 'cookie', name: 'finder_*', days: 30, purpose: 'preference' }],
    });
    await tab.click('[data-remove="vendors.branch-finder"]');
    await until('it to go', async () => !(await tab.has(vendor('branch-finder'))));
    // The commas and comments are as they were.
    expect(await saved(tab)).toBe(FILE);
  });

  it('keep vendors off pages, and know the law of a place', async () => {
    const tab = await opened();
    await part(tab, 'sensitive');
    await tick(tab, 'sensitive._quote__:google-analytics');
    await add(tab, 'sensitive');
    await rewrite(tab, 'sensitive._portal__-key', '/claims/*');
    await tick(tab, 'sensitive._claims__:*');
    await part(tab, 'law');
    await choose(tab, 'regimes.US', 'opt-out');
    await tab.click('[data-remove="regimes._"]');
    await add(tab, 'regime');
    await choose(tab, 'gpc-how', 'own');
    await tick(tab, 'gpc:performance');
    expect(await saved(tab)).toBe(
      FILE.replace('{ "*": "opt-in", "US": "us" }', '{ "US": "opt-out", "*": "opt-in" }')
        .replace(
          '{ "/quote/*": ["targeting"] }',
          '{ "/quote/*": ["targeting", "google-analytics"], "/claims/*": ["targeting", "*"] }',
        )
        .replace(' // until December\n  }\n', ' // until December\n  },\n  "gpc": ["targeting", "performance"]\n'),
    );
  });

  it('connect a collector, Google’s tags and an earlier consent manager', async () => {
    const tab = await opened();
    await part(tab, 'connections');
    await rewrite(tab, 'receipts-url', '/receipts');
    await tick(tab, 'receipts.counts');
    await add(tab, 'receipts-group');
    await rewrite(tab, 'google.advanced', 'US');
    await tick(tab, 'google.adsDataRedaction');
    await choose(tab, 'import-from', 'klaro');
    await add(tab, 'import-answers');
    await tick(tab, 'import.answers.analytics:google-analytics');
    await noErrors(tab);
    const config = JSON.parse((await saved(tab)).replace(/\/\/ .*/g, '')) as Record<string, unknown>;
    expect(config).toMatchObject({
      receipts: { url: '/receipts', counts: true, groups: { '/quote/*': 'quote' } },
      google: { advanced: ['US'], adsDataRedaction: true },
      import: { from: 'klaro', answers: { analytics: ['google-analytics'] } },
    });
    await rewrite(tab, 'receipts-url', 'ftp://nowhere');
    await says(tab, '#receipts-url-problems', 'begins with https://');
  });
});
