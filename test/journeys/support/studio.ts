import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { Journey } from './journey.ts';
import type { Tab } from './tab.ts';
import { until } from './until.ts';

/** The config that each test begins with. */
export const FILE = `// Harbour's consent.
{
  "policyUrl": "/privacy", // agreed with counsel
  "regimes": { "*": "opt-in", "US": "us" },
  "region": { "attribute": "data-region" },
  "sensitive": { "/quote/*": ["targeting"] },
  "vendors": {
    // Measures for the board.
    "google-analytics": { "measurementId": "G-ABC1234567" },
    "meta-pixel": { "pixelId": "1234567890123456" } // until December
  }
}
`;

/** The studio as `npx consentinel studio` opens it, for a file of its own in each test. */
export function studio(the: Journey) {
  let folder: string, child: ChildProcess, address: string;
  const file = (): string => readFileSync(join(folder, 'consent.config.json'), 'utf8');
  const write = (text: string): void => {
    writeFileSync(join(folder, 'consent.config.json'), text);
  };
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'consentinel-studio-'));
    write(FILE);
    child = spawn(process.execPath, [resolve('dist/cli.js'), 'studio', '--port', '0', '--json'], { cwd: folder });
    const [line] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
    ({ address } = JSON.parse(String(line)) as { address: string });
  });
  afterEach(() => {
    child.kill();
    rmSync(folder, { recursive: true });
  });

  const vendor = (id: string): string => `[data-vendor="${id}"]`;
  const press = (what: string): string => `button[data-do="${what}"]`;
  const opened = async (): Promise<Tab> => {
    const { tab } = await the.page();
    await tab.goto(address);
    await until('the studio', () => tab.has(vendor('meta-pixel')));
    return tab;
  };
  const part = async (tab: Tab, name: string): Promise<void> => {
    await tab.click(`nav a[href="#${name}"]`);
    await until(name, () => tab.evaluate((one) => location.hash === `#${one}`, name));
  };
  const fillIn = async (tab: Tab, field: string, text: string): Promise<void> => {
    await tab.click(field);
    await tab.type(text);
  };
  const says = (tab: Tab, where: string, text: string): Promise<true> =>
    until(`"${text}" in ${where}`, () =>
      tab
        .has(where)
        .then((there) => there && tab.read(where, (element) => element.textContent).then((all) => all.includes(text))),
    );
  return { address: () => address, file, write, vendor, press, opened, part, fillIn, says };
}
