import { describe, expect, it } from 'vitest';
import { journeys } from './support/journey.ts';
import type { ConsentPage } from './support/pages.ts';
import { configOf } from './support/site.ts';
import { isTold, treeOf, type Told } from './support/tree.ts';
import { until } from './support/until.ts';

const config = configOf(['google-analytics', 'optimizely', 'meta-pixel']);
const chatFrame =
  '<iframe title="A film" data-consent="meta-pixel" data-src="/film" width="600" height="300"></iframe>';

journeys('what a screen reader is told', (the) => {
  const open = async (body = '', more: object = {}): Promise<ConsentPage> => {
    const page = await the.page();
    await page.visit(the.site.page('/', { config: { ...config, ...more }, body }));
    return page;
  };
  const asked = async (body = ''): Promise<ConsentPage> => {
    const page = await open(body);
    await page.asked();
    return page;
  };
  const opened = async (): Promise<ConsentPage> => {
    const page = await asked();
    await page.openPreferences();
    await page.toggle('meta-pixel');
    return page;
  };

  const names: readonly (readonly [
    state: string,
    show: () => Promise<ConsentPage>,
    told: readonly (readonly [string, string])[],
  ])[] = [
    [
      'the banner',
      asked,
      [
        ['region', 'Your choice about cookies'],
        ['heading', 'Your choice about cookies'],
        ['link', 'Privacy policy'],
        ['button', 'Accept all'],
        ['button', 'Reject all'],
        ['button', 'Settings'],
      ],
    ],
    [
      'the preferences',
      opened,
      [
        ['dialog', 'Privacy settings'],
        ['heading', 'Privacy settings'],
        ['button', 'Close without saving'],
        ['switch', 'Performance and interaction'],
        ['switch', 'Targeting and advertising'],
        ['switch', 'Meta Pixel'],
        ['button', 'Save choice'],
      ],
    ],
    [
      'a placeholder',
      () => asked(chatFrame),
      [
        ['button', 'Load this and allow Meta Pixel'],
        ['button', 'Privacy settings'],
      ],
    ],
  ];
  it.each(names)('%s: every control by its role and name', async (_, show, told) => {
    const { tab } = await show();
    for (const [role, name] of told) await until(`${role} “${name}”`, () => isTold(tab, role, name));
    expect(await isTold(tab, 'button', 'Accept nothing'), 'and not by another').toBe(false);
  });

  // Only Chromium lets a driver read the whole tree, with states and descriptions.
  if (the.engineName === 'chromium')
    describe('with states and order', () => {
      const line = ({ role, name }: Told): string => `${role} “${name}”`;
      const find = (tree: readonly Told[], role: string, name: string): Told => {
        const found = tree.find((each) => each.role === role && each.name === name);
        if (!found) throw new Error(`${role} “${name}” is not among ${tree.map(line).join(', ')}`);
        return found;
      };

      it('the banner comes first in the page, its heading before its buttons', async () => {
        const { tab } = await asked('<a href="#">One</a>');
        const tree = await treeOf(tab);
        const order = tree.filter(({ role }) => ['region', 'heading', 'button', 'link'].includes(role)).map(line);
        expect(order.slice(0, 6)).toEqual([
          'region “Your choice about cookies”',
          'heading “Your choice about cookies”',
          'link “Privacy policy”',
          'button “Accept all”',
          'button “Reject all”',
          'button “Settings”',
        ]);
        expect(find(tree, 'button', 'Settings').state['hasPopup']).toBe('dialog');
        expect(
          tree.some(({ role }) => ['dialog', 'alertdialog', 'alert'].includes(role)),
          'it is no dialog',
        ).toBe(false);
      });

      it('the preferences are modal: nothing of the page behind them is told', async () => {
        const { tab } = await opened();
        const tree = await treeOf(tab);
        expect(find(tree, 'dialog', 'Privacy settings').state['modal']).toBe(true);
        expect(tree.map(line)).not.toContain('heading “Insurance, explained”');
        expect(tree.map(line)).not.toContain('link “Cookie settings”');
      });

      it('a switch tells whether it is on, and of a category how many of its services are', async () => {
        const { tab } = await opened();
        const tree = await treeOf(tab);
        expect(find(tree, 'switch', 'Meta Pixel').state['checked']).toBe('true');
        const [performance, targeting] = ['Performance and interaction', 'Targeting and advertising'].map((name) =>
          find(tree, 'switch', name),
        );
        expect([performance?.state['checked'], performance?.description]).toEqual(['false', '0 of 2 allowed']);
        expect([targeting?.state['checked'], targeting?.description]).toEqual(['true', '1 of 1 allowed']);
      });

      it('what unfolds tells so, and which category or service it belongs to', async () => {
        const { tab } = await opened();
        const tree = await treeOf(tab);
        const folds = tree
          .filter(({ state }) => 'expanded' in state)
          .map(({ name, state }) => [name, state['expanded']]);
        expect(folds).toContainEqual(['1 service Targeting and advertising', true]);
        expect(folds).toContainEqual(['2 services Performance and interaction', expect.anything()]);
        expect(folds.some(([name]) => /^Stores \d+ entries in your browser Meta Pixel$/.test(String(name)))).toBe(true);
      });

      it('headings go down one level at a time', async () => {
        const { tab } = await opened();
        const levels = (await treeOf(tab)).flatMap(({ role, state }) =>
          role === 'heading' ? [Number(state['level'])] : [],
        );
        expect(levels[0]).toBe(2);
        levels.reduce((before, level) => {
          expect(level - before).toBeLessThanOrEqual(1);
          return level;
        });
      });

      it('nothing that can be operated is without a name', async () => {
        const page = await asked(`${chatFrame}<consentinel-policy></consentinel-policy>`);
        await until('the policy', () => page.tab.has('[part~=save]'));
        const operable = (await treeOf(page.tab)).filter(
          ({ role, state }) => state['focusable'] && !['RootWebArea', 'Iframe'].includes(role),
        );
        expect(operable.length).toBeGreaterThan(10);
        expect(operable.filter(({ name }) => !name)).toEqual([]);
      });
    });

  it('the banner says that it is there without taking the focus: in a live region that was empty before', async () => {
    const page = await the.page();
    // What changes in live regions, from the first moment on: a screen reader speaks what is put into one.
    await page.tab.before(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const attach = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow')?.value as (
        this: Element,
        init: ShadowRootInit,
      ) => ShadowRoot;
      Element.prototype.attachShadow = function (init) {
        const root = attach.call(this, init);
        new MutationObserver((records) => {
          for (const { target } of records) {
            const live = (target instanceof Element ? target : target.parentElement)?.closest('[role=status]');
            // One that comes with its words is not spoken.
            const old = live && !records.some(({ addedNodes }) => [...addedNodes].some((node) => node.contains(live)));
            if (old && live.textContent.trim()) said.push(live.textContent.trim());
          }
        }).observe(root, { childList: true, subtree: true, characterData: true });
        return root;
      };
    });
    await page.visit(the.site.page('/', { config }));
    await page.asked();
    const said = (): Promise<string[]> => page.tab.evaluate(() => (window as unknown as { said: string[] }).said);
    await until('the banner to say something', async () => (await said()).length > 0);
    expect(await said()).toEqual(['Your choice about cookies']);
    expect(await page.tab.focus()).toBe('page');
    // Read on from the beginning, it is not heard twice.
    await until('the live region to be empty again', () =>
      page.tab.read(
        'consentinel-banner',
        (banner) => !banner.shadowRoot?.querySelector('[role=status]')?.textContent.trim(),
      ),
    );
  });
});
