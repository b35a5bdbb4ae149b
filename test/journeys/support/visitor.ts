import type { Browser } from 'puppeteer-core';
import { setTimeout as sleep } from 'node:timers/promises';
import { openTab, type Tab } from './tab.ts';

/** Somebody with cookies and storage of their own, and any number of tabs. */
export interface Visitor {
  tab(): Promise<Tab>;
  close(): Promise<void>;
}

export async function openVisitor(browser: Browser): Promise<Visitor> {
  const context = await browser.createBrowserContext();
  return {
    tab: async () => openTab(await context.newPage()),
    // A context whose page is just being replaced may never say that it is closed.
    close: () => Promise.race([context.close(), sleep(3000, undefined, { ref: false })]),
  };
}
