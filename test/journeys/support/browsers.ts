import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type Browser } from 'puppeteer-core';
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

/**
 * `true`: browsers connect ahead as they do for people, which a driver switches off, and Chromium does in its own profile
 * only. So there is one visitor then, and a further one needs a further launch.
 */
type ConnectsAhead = boolean;
const QUIET = '--disable-background-networking';

// Every name resolves to the one server, so a host that nobody expected is seen and not only failing.
const chromium = async (web: Web, ahead: ConnectsAhead): Promise<Browser> =>
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
    ],
  });

const firefox = async (web: Web, ahead: ConnectsAhead): Promise<Browser> =>
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
    },
  });

/** Ends a browser also where a page of it keeps it from ending. */
async function shut(browser: Browser): Promise<void> {
  await Promise.race([browser.close(), sleep(6000, undefined, { ref: false })]);
  browser.process()?.kill('SIGKILL');
}

export async function launch(name: EngineName, web: Web, ahead: ConnectsAhead = false): Promise<Engine> {
  const browser = await { chromium, firefox }[name](web, ahead);
  return {
    name,
    visitor: () => (ahead ? openVisitor(browser, browser.defaultBrowserContext()) : openVisitor(browser)),
    close: () => shut(browser),
  };
}
