// Takes the README's pictures of the demo, and the gallery: `npm run screenshots`, after a build. They are not taken by the tests, because
// typefaces differ from machine to machine.
import { once } from 'node:events';
import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { createDemo } from '../demo/server/server.ts';
import { chromiumArgs, ensure } from './browsers.mjs';
import { takeGallery } from './gallery.mjs';

const folder = fileURLToPath(new URL('../docs/images/', import.meta.url));
/** What a picture may weigh, in bytes. */
const LARGEST = 150_000;

const desktop = { width: 1120, height: 700, deviceScaleFactor: 1 };
const phone = { width: 360, height: 720, deviceScaleFactor: 1.5, isMobile: true, hasTouch: true };

/** Opens the preferences, and the category in which most can be seen. */
async function openPreferences(page) {
  await (await page.waitForSelector('>>> [part~="settings"]')).click();
  await page.waitForSelector('>>> [part~="save"]', { visible: true });
  await (await page.waitForSelector('>>> [part~="category"]:nth-of-type(2) > details > summary')).click();
}

/** Opens what the demo's old page has done, and a vendor of which some was held; on a phone without the banner. */
async function openReport(page) {
  if (page.viewport().isMobile) {
    await (await page.waitForSelector('>>> [part="reject"]')).click();
    await (await page.waitForSelector('>>> [part="open"]')).click();
  }
  const vendor = '>>> [part="vendor"][data-id="meta-pixel"]';
  await (await page.waitForSelector(`${vendor} > summary`, { visible: true })).click();
  await page.waitForSelector('>>> [part="line"]');
  await page.mouse.move(1, 1);
  await page.$eval(vendor, (element) => element.scrollIntoView());
}

const pictures = [
  { name: 'banner', viewport: desktop, scheme: 'light' },
  { name: 'preferences', viewport: desktop, scheme: 'light', prepare: openPreferences },
  { name: 'banner-phone-dark', viewport: phone, scheme: 'dark' },
  { name: 'preferences-phone-dark', viewport: phone, scheme: 'dark', prepare: openPreferences },
  { name: 'report', viewport: desktop, scheme: 'light', at: 'old-campaign/?consentinel-debug', prepare: openReport },
  {
    name: 'report-phone-dark',
    viewport: phone,
    scheme: 'dark',
    at: 'old-campaign/?consentinel-debug',
    prepare: openReport,
  },
];

async function take(browser, address, { name, viewport, scheme, at = '', prepare }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(viewport);
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  // The demo's panel follows the server for ever, so the network is never idle.
  await page.goto(address + at, { waitUntil: 'load' });
  await page.waitForSelector('>>> [part~="settings"]', { visible: true });
  await prepare?.(page);
  await page.evaluate('document.fonts.ready.then(() => true)');
  const path = `${folder}${name}.png`;
  await page.screenshot({ path, optimizeForSpeed: false });
  await context.close();
  return { path, size: statSync(path).size };
}

mkdirSync(folder, { recursive: true });
const server = createDemo();
server.listen(0);
await once(server, 'listening');
const browser = await puppeteer.launch({ executablePath: await ensure('chromium'), args: chromiumArgs });
try {
  const taken = [];
  for (const picture of pictures)
    taken.push(await take(browser, `http://localhost:${server.address().port}/`, picture));
  for (const { path, size } of [...taken, ...(await takeGallery(browser))]) {
    console.log(`${path}: ${size} B`);
    if (size > LARGEST) {
      console.error(`${path}: ${size - LARGEST} B too large`);
      process.exitCode = 1;
    }
  }
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
