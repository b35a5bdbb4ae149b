import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import type { Engine } from '../report.ts';
import { findBrowser } from './find-browser.ts';

export interface LaunchOptions {
  readonly engine: Engine;
  /** The program; found where it is not given. */
  readonly executable?: string;
  /** Passed to the browser as they are. */
  readonly args: readonly string[];
  /** Firefox preferences. */
  readonly prefs: Readonly<Record<string, string | number | boolean>>;
  /** Certificates that are not valid are accepted: staging servers. */
  readonly insecure: boolean;
  readonly headless: boolean;
  /** Global Privacy Control, in Firefox by its preference. */
  readonly gpc: boolean;
}

/** Something that the caller has to mend before an audit can begin. */
export class CannotBegin extends Error {}

const FIREFOX = {
  'fission.bfcacheInParent': true,
  // Its own errands are not the site's.
  'browser.newtabpage.enabled': false,
  'toolkit.telemetry.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};
const GPC = {
  'privacy.globalprivacycontrol.enabled': true,
  'privacy.globalprivacycontrol.functionality.enabled': true,
};
const CHROMIUM = [
  // Containers have a small /dev/shm, and run everything as root.
  ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
];

async function driver(): Promise<Pick<typeof puppeteer, 'launch'>> {
  try {
    return await import('puppeteer-core');
  } catch {
    throw new CannotBegin(
      'The audit drives a browser with puppeteer-core, which is not installed: npm install puppeteer-core',
    );
  }
}

/**
 * A profile in which every visitor may be left cookies by other sites, as visitors may: the visitors of one Chromium are
 * private windows to it, and there it refuses those by default.
 */
async function profile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'consentinel-profile-'));
  await mkdir(join(folder, 'Default'));
  const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
  await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  return folder;
}

/** A browser, and how it is ended. */
export interface Launched {
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Starts an installed browser with a profile of its own, which is removed afterwards. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const { engine, executable, args, prefs, insecure, headless, gpc } = options;
  const program = executable ?? findBrowser(engine);
  if (program === undefined)
    throw new CannotBegin(
      `No ${engine === 'chromium' ? 'Chrome or Chromium' : 'Firefox'} was found. Install one, or say where it is with --browser-path.`,
    );
  const puppet = await driver();
  const userDataDir = engine === 'chromium' ? await profile() : undefined;
  const clear = async (): Promise<void> => {
    if (userDataDir !== undefined)
      await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
  };
  const common = {
    ...{ executablePath: program, acceptInsecureCerts: insecure, headless },
    defaultViewport: { width: 1280, height: 800 },
  };
  try {
    const browser =
      userDataDir === undefined
        ? await puppet.launch({
            ...common,
            browser: 'firefox',
            args: [...args],
            extraPrefsFirefox: { ...FIREFOX, ...(gpc && GPC), ...prefs },
          })
        : await puppet.launch({ ...common, userDataDir, args: [...CHROMIUM, ...args] });
    return {
      browser,
      async close() {
        // A page that asks before it is left, or hangs, must not keep the audit from ending.
        await Promise.race([browser.close().catch(() => undefined), sleep(8000, undefined, { ref: false })]);
        browser.process()?.kill('SIGKILL');
        await clear();
      },
    };
  } catch (error) {
    await clear();
    throw new CannotBegin(`${program} could not be started: ${error instanceof Error ? error.message : String(error)}`);
  }
}
