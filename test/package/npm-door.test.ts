import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { build, type BuildResult } from 'esbuild';
import { catalogue } from '../../categories/index.ts';
import type * as Pixel from '../../categories/targeting/meta-pixel.ts';
import { detailsHalf } from '../../src/core/details.ts';
import { gateHalf } from '../../src/core/gate-vendor.ts';
import type { Vendor } from '../../src/core/vendor.ts';
import type * as Door from '../../src/index.ts';
import { beforeAll, describe, expect, it } from 'vitest';

const dist = resolve('dist');

/** An app that imports the package, as a bundler makes it: with lazily loaded parts apart. */
const app = (code: string): Promise<BuildResult<{ write: false; metafile: true }>> =>
  build({
    stdin: { contents: code, resolveDir: dist },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    outdir: 'out',
    write: false,
    metafile: true,
    legalComments: 'none',
    logLevel: 'error',
  });
const first = ({ outputFiles }: { outputFiles: readonly { path: string; text: string }[] }): string =>
  outputFiles.find(({ path }) => path.endsWith('stdin.js'))?.text ?? '';

/** The modules that a page loads at once: the first file, and what it imports other than by `import()`. */
function atOnce({ metafile }: BuildResult<{ metafile: true }>): string[] {
  const files = new Set(['out/stdin.js']);
  for (const file of files)
    for (const { path, kind } of metafile.outputs[file]?.imports ?? [])
      if (kind === 'import-statement') files.add(path);
  return [...files].flatMap((file) => Object.keys(metafile.outputs[file]?.inputs ?? {}));
}

beforeAll(() => {
  if (!existsSync(`${dist}/index.js`)) throw new Error('There is no dist/: run `npm run build` first.');
});

describe('the npm door', () => {
  it('can be imported and started on a server, where it does nothing and allows nothing', async () => {
    const { start, use } = (await import(pathToFileURL(`${dist}/index.js`).href)) as typeof Door;
    const { default: pixel } = (await import(pathToFileURL(`${dist}/targeting/meta-pixel.js`).href)) as typeof Pixel;
    const consent = start({ vendors: [use(pixel, { pixelId: '1234567890123456' })] });
    expect(consent.allows('meta-pixel')).toBe(false);
    expect(consent.answer).toBeUndefined();
    consent.open();
    consent.reject();
    consent.on('change', () => undefined)();
  });

  it('carries only the vendors that are imported', async () => {
    const code = first(
      await app(`import { start, use } from './index.js'; import pixel from './targeting/meta-pixel.js';
        start({ vendors: [use(pixel, { pixelId: '1' })] });`),
    );
    expect(code).toContain('connect.facebook.net');
    for (const other of ['bat.bing.com', 'cdn.optimizely.com', 'lptag.liveperson.net'])
      expect(code).not.toContain(other);
  });

  it('carries the adapters of the vendors that are imported, and no others', async () => {
    const code = first(
      await app(`import { start, use } from './index.js'; import pixel from './targeting/tiktok-pixel.js';
        start({ vendors: [use(pixel, { pixelId: '1' })] });`),
    );
    expect(code).toContain('holdConsent');
    for (const other of ['consentv2', 'uetq', 'TrackingConsentManager', 'setHubSpotConsent', 'wait_for_update'])
      expect(code).not.toContain(other);
  });

  it('leaves a record as it is: what it says is data, and its adapters are none of it', async () => {
    for (const { category, id } of catalogue) {
      const { default: door } = (await import(pathToFileURL(`${dist}/${category}/${id}.js`).href)) as {
        default: Vendor;
      };
      const record = catalogue.find((vendor) => vendor.id === id) as Vendor;
      expect(Object.keys(door)).toEqual(Object.keys(record));
      expect([gateHalf(door), detailsHalf(door)]).toEqual([gateHalf(record), detailsHalf(record)]);
    }
  });

  it('leaves lit, the interface, js-cookie and zod out of the first chunk, and zod out of all', async () => {
    const result = await app(`import { start } from './index.js'; start({ vendors: [] });`);
    expect(atOnce(result).join(' ')).not.toMatch(/node_modules\/(lit|js-cookie|zod)|banner|preferences/);
    const all = Object.keys(result.metafile.inputs).join(' ');
    expect(all).toMatch(/node_modules\/lit/);
    expect(all).not.toMatch(/node_modules\/zod/);
  });

  it('is nothing at all to an app that imports it and uses nothing', async () => {
    expect(first(await app(`import './index.js';`))).toBe('');
  });
});

describe('the script door', () => {
  it.each(['consentinel', 'answer', 'banner', 'preferences'])(
    '%s is ES2020, so that the oldest browsers parse it',
    async (name) => {
      const { readdirSync, readFileSync } = await import('node:fs');
      const file = readdirSync(`${dist}/script`).find((entry) => entry.startsWith(`${name}.`)) ?? '';
      const { parse } = await import('acorn');
      expect(() => parse(readFileSync(`${dist}/script/${file}`, 'utf8'), { ecmaVersion: 2020 })).not.toThrow();
    },
  );
});
