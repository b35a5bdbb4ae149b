import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, ensure } from './tools/browsers.mjs';
import { webkitLauncher } from './tools/webkit-launcher.mjs';

// BROWSERS=chromium,firefox,webkit npm run test:browser
const wanted = (process.env.BROWSERS ?? 'chromium,firefox').split(',');
// Its own context for each page that runs at once: otherwise test files that run side by side share their cookies.
const createPage = async ({ browser }) => (await browser.createBrowserContext()).newPage();

const launchers = {
  chromium: async () => {
    const executablePath = await ensure('chromium');
    return chromeLauncher({ concurrency: 2, createPage, launchOptions: { executablePath, args: chromiumArgs } });
  },
  firefox: async () => {
    const executablePath = await ensure('firefox');
    return chromeLauncher({
      concurrency: 1,
      createPage,
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath },
    });
  },
  webkit: async () => {
    await ensure('webkit');
    return webkitLauncher({ concurrency: 1 });
  },
};

export default {
  files: 'test/ui/**/*.test.ts',
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'src/ui/tsconfig.json' })],
  browsers: await Promise.all(wanted.map((name) => launchers[name.trim()]())),
  concurrentBrowsers: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  coverageConfig: {
    include: ['src/ui/**/*.ts'],
    reportDir: 'coverage/browser',
    reporters: ['text-summary', 'lcovonly'],
    threshold: { statements: 80, branches: 70, functions: 80, lines: 80 },
  },
};
