import { expect, it } from 'vitest';
import { journeys } from './support/journey.ts';
import type { ConsentPage } from './support/pages.ts';
import { configOf } from './support/site.ts';
import type { Tab } from './support/tab.ts';
import { until } from './support/until.ts';

/** Opens them as often, unfolds and switches something each time, and closes them. */
const open = (tab: Tab, times: number): Promise<void> =>
  tab.evaluate(async (n) => {
    const { consentinel } = window as unknown as { consentinel: { open(): void } };
    for (let i = 0; i < n; i++) {
      consentinel.open();
      let dialog: HTMLDialogElement | null | undefined;
      do {
        await new Promise(requestAnimationFrame);
        dialog = document.querySelector('consentinel-preferences')?.shadowRoot?.querySelector('dialog');
      } while (!dialog?.open);
      for (const details of dialog.querySelectorAll('details')) details.open = true;
      dialog.querySelector<HTMLElement>('[part=toggle]')?.click();
      await new Promise(requestAnimationFrame);
      if (i % 2) dialog.close();
      else dialog.querySelector<HTMLElement>('[part=close]')?.click();
    }
  }, times);

/** What lives, in any engine: elements through shadow roots, and listeners on what outlives a dialog. */
const countInPage = (tab: Tab): Promise<{ elements: number; listeners: number }> =>
  tab.evaluate(() => {
    const within = (root: ParentNode): number =>
      [...root.querySelectorAll('*')].reduce(
        (sum, { shadowRoot }) => sum + 1 + (shadowRoot ? within(shadowRoot) : 0),
        0,
      );
    return { elements: within(document), listeners: (window as unknown as { listeners: number }).listeners };
  });

journeys('two hundred openings of the preferences', (the) => {
  const ready = async (): Promise<ConsentPage> => {
    const page = await the.page();
    await page.tab.before(() => {
      const { prototype } = EventTarget;
      const outlives = (target: unknown): boolean => target === window || target instanceof Document;
      Object.assign(window, { listeners: 0 });
      for (const [name, change] of [
        ['addEventListener', 1],
        ['removeEventListener', -1],
      ] as const) {
        const native = Object.getOwnPropertyDescriptor(prototype, name)?.value as (...given: unknown[]) => void;
        prototype[name] = function (this: unknown, ...given: unknown[]) {
          if (outlives(this ?? window)) (window as unknown as { listeners: number }).listeners += change;
          native.apply(this, given);
        };
      }
    });
    await page.visit(the.site.page('/', { config: configOf() }));
    await page.rejectAll();
    await open(page.tab, 5);
    // What looks after the dialog is loaded once the page has time, and listens from then on.
    await until('the guard', () => the.web.seen.some(({ path }) => path.startsWith('/consent/guard.')));
    await the.web.quiet();
    await open(page.tab, 1);
    await page.tab.evaluate(() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))));
    return page;
  };

  it('leave no element and no listener on the page behind', { timeout: 120_000 }, async () => {
    const { tab } = await ready();
    const before = await countInPage(tab);
    expect(before.listeners).toBeGreaterThan(0);
    await open(tab, 200);
    expect(await countInPage(tab)).toEqual(before);
  });

  // Only Chromium counts for a driver what lives outside the page's reach.
  if (the.engineName === 'chromium')
    it('leave nothing in memory: no node, no listener, no document', { timeout: 120_000 }, async () => {
      const { tab } = await ready();
      const session = await tab.driver.createCDPSession();
      const count = async () => {
        await session.send('HeapProfiler.collectGarbage');
        return session.send('Memory.getDOMCounters');
      };
      const before = await count();
      await open(tab, 200);
      const after = await until(
        'what is no longer needed to be gone',
        async () => {
          const now = await count();
          return now.nodes <= before.nodes + 10 && now;
        },
        20_000,
      );
      expect(after.jsEventListeners).toBeLessThanOrEqual(before.jsEventListeners + 1);
      expect(after.documents).toBe(before.documents);
    });
});
