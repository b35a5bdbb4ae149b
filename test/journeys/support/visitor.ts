import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { openTab, type Tab } from './tab.ts';

/** Somebody with cookies and storage of their own, and any number of tabs. */
export interface Visitor {
  tab(): Promise<Tab>;
  close(): Promise<void>;
}

/** `prepare` is done to each tab before it goes anywhere; `own` is the browser's own profile. */
export async function openVisitor(
  browser: Browser,
  prepare?: (page: Page) => Promise<void>,
  own?: BrowserContext,
): Promise<Visitor> {
  const context = own ?? (await browser.createBrowserContext());
  const tabs: Tab[] = [];
  return {
    async tab() {
      const page = await context.newPage();
      await prepare?.(page);
      const tab = openTab(page);
      tabs.push(tab);
      return tab;
    },
    async close() {
      // Each is left before it is closed: what a page sends then is sent now, and not during the next test.
      const leave = async (): Promise<void> => {
        for (const tab of tabs) await tab.goto('about:blank').catch(() => undefined);
        if (!own) await context.close();
      };
      // A context whose page is just being replaced may never say that it is closed.
      await Promise.race([leave(), sleep(4000, undefined, { ref: false })]);
    },
  };
}
