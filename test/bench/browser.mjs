// One visit: its own browser context, so empty caches and only the cookies it is given.
import puppeteer from 'puppeteer-core';
import { chromiumArgs, ensure } from '../../tools/browsers.mjs';
import { probe } from './probe.mjs';

/** 150 ms and 1.6 Mbps down, 750 Kbps up: the usual "slow 4G". */
const slow4g = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

export async function launch() {
  const executablePath = await ensure('chromium');
  return puppeteer.launch({
    executablePath,
    protocolTimeout: 240_000,
    args: [
      ...chromiumArgs,
      '--no-proxy-server',
      '--host-resolver-rules=MAP *.localhost 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--disable-features=BackForwardCache,Translate,OptimizationHints,MediaRouter',
      '--disable-extensions',
      '--disable-component-extensions-with-background-pages',
    ],
  });
}

/**
 * @template T
 * @param {import('puppeteer-core').Browser} browser
 * @param {{ cookies?: object[], cpu?: number, slow?: boolean, watch?: object, warm?: string }} how `warm`: an address
 *   that is visited before, so that its files lie in the cache
 * @param {(visit: { page: import('puppeteer-core').Page, client: import('puppeteer-core').CDPSession }) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function visit(browser, { cookies = [], cpu = 1, slow = false, watch, warm }, work) {
  const context = await browser.createBrowserContext();
  try {
    if (cookies.length > 0) await context.setCookie(...cookies);
    if (warm) {
      const before = await context.newPage();
      await before.goto(warm, { waitUntil: 'networkidle0' });
      await before.close();
    }
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    const client = await page.createCDPSession();
    if (watch) await page.evaluateOnNewDocument(probe, watch);
    if (slow) await client.send('Network.emulateNetworkConditions', slow4g);
    if (cpu > 1) await client.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    return await work({ page, client });
  } finally {
    await context.close();
  }
}

/** Moves a real mouse onto an element and presses it. */
export async function click(page, path) {
  const { x, y } = await page.evaluate((where) => globalThis.bench.point(where), path);
  await page.mouse.click(x, y);
}

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
