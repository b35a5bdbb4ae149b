import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumArgs, ensure } from '../../../tools/browsers.mjs';
import { openVisitor, type Visitor } from './visitor.ts';
import type { Web } from './web.ts';

export type EngineName = 'chromium' | 'firefox';

/** ENGINES=chromium npm run test:journeys */
export const engines = (process.env['ENGINES'] ?? 'chromium,firefox')
  .split(',')
  .map((name) => name.trim())
  .filter((name): name is EngineName => name === 'chromium' || name === 'firefox');

export interface Engine {
  readonly name: EngineName;
  /** Somebody with cookies and storage of their own. */
  visitor(): Promise<Visitor>;
  close(): Promise<void>;
}

const QUIET = '--disable-background-networking';

/** What the visitors of a browser have set. */
export interface Wishes {
  /** They send Global Privacy Control: in Firefox by its preference; Chromium has none, so by header and property. */
  readonly gpc?: boolean;
  /**
   * They connect ahead as people's browsers do, which a driver switches off, and Chromium does in its own profile only. So
   * there is one visitor then, and a further one needs a further launch.
   */
  readonly ahead?: boolean;
  /** They have set their system to a palette of their own, and to less motion. */
  readonly contrast?: boolean;
  /** Their browser's text size, in pixels; 16 is what it comes with. */
  readonly textSize?: number;
}

async function sendGpc(page: Page): Promise<void> {
  await page.setExtraHTTPHeaders({ 'Sec-GPC': '1' });
  await page.evaluateOnNewDocument(() => {
    Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, configurable: true });
  });
}

// Every name resolves to the one server, so a host that nobody expected is seen and not only failing.
const chromium = async (web: Web, { ahead = false, contrast = false, textSize }: Wishes): Promise<Browser> =>
  puppeteer.launch({
    executablePath: await ensure('chromium'),
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 800 },
    ...(ahead && { ignoreDefaultArgs: [QUIET] }),
    args: [
      ...chromiumArgs.filter((arg) => !ahead || arg !== QUIET),
      // A report of a policy is sent at once, not a minute later.
      '--short-reporting-delay',
      `--host-resolver-rules=MAP * 127.0.0.1:${web.port},EXCLUDE 127.0.0.1,EXCLUDE localhost,EXCLUDE *.localhost`,
      // As if the certificate were good: pages with certificate errors are neither cached nor prerendered.
      `--ignore-certificate-errors-spki-list=${web.spki}`,
      ...(contrast ? ['--force-high-contrast', '--force-prefers-reduced-motion'] : []),
      ...(textSize === undefined ? [] : [`--blink-settings=defaultFontSize=${textSize}`]),
    ],
  });

const firefox = async (
  web: Web,
  { ahead = false, contrast = false, gpc = false, textSize }: Wishes,
): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath: await ensure('firefox'),
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 800 },
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': web.proxyPort,
      'network.proxy.no_proxies_on': '',
      'fission.bfcacheInParent': true,
      ...(ahead && { 'network.http.speculative-parallel-limit': 20, 'network.prefetch-next': true }),
      ...(contrast && { 'browser.display.document_color_use': 2, 'ui.prefersReducedMotion': 1 }),
      ...(textSize !== undefined && { 'font.size.variable.x-western': textSize }),
      ...(gpc && {
        'privacy.globalprivacycontrol.enabled': true,
        'privacy.globalprivacycontrol.functionality.enabled': true,
      }),
    },
  });

/** Ends a browser also where a page of it keeps it from ending. */
async function shut(browser: Browser): Promise<void> {
  await Promise.race([browser.close(), sleep(6000, undefined, { ref: false })]);
  browser.process()?.kill('SIGKILL');
}

export async function launch(name: EngineName, web: Web, wishes: Wishes = {}): Promise<Engine> {
  const browser = await { chromium, firefox }[name](web, wishes);
  return {
    name,
    visitor: () =>
      openVisitor(
        browser,
        wishes.gpc && name === 'chromium' ? sendGpc : undefined,
        wishes.ahead ? browser.defaultBrowserContext() : undefined,
      ),
    close: () => shut(browser),
  };
}
