import type { Browser } from 'puppeteer-core';
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
    close: () => context.close(),
  };
}
