import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Engine } from '../report.ts';

const VARIABLES = { chromium: ['CHROMIUM_PATH', 'CHROME_PATH'], firefox: ['FIREFOX_PATH'] } as const;

const NAMES: Readonly<Record<Engine, Readonly<Record<'linux' | 'darwin' | 'win32', readonly string[]>>>> = {
  chromium: {
    linux: ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable'],
    darwin: [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
  },
  firefox: {
    linux: ['firefox', 'firefox-esr'],
    darwin: ['Firefox.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox/firefox.exe'],
  },
};

/** Folders in which a system keeps its programs. */
function folders(platform: 'linux' | 'darwin' | 'win32'): string[] {
  switch (platform) {
    case 'linux':
      return (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
    case 'darwin':
      return ['/Applications', join(homedir(), 'Applications')];
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
  }
}

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The installed browser: what a variable names, else the first that is found. */
export function findBrowser(engine: Engine): string | undefined {
  for (const variable of VARIABLES[engine]) {
    const file = process.env[variable];
    if (file) return file;
  }
  const platform = process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
  return folders(platform)
    .flatMap((folder) => NAMES[engine][platform].map((name) => join(folder, name)))
    .find(runs);
}
