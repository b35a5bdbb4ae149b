import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/build/load-config.ts';
import { loadModule } from '../../src/build/load-module.ts';
import { known } from './catalogue.ts';

let folder = '';
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'consentinel-load-'))));
afterAll(() => rm(folder, { recursive: true }));

const RIGHT = "{ policyUrl: '/privacy', controller: { name: 'S' }, vendors: { 'page-parts': true } }";
let file = 0;
/** Loads a program of its own name, so that none is kept from before. */
async function load(text: string, ending = 'mjs'): Promise<Awaited<ReturnType<typeof loadConfig>>> {
  const name = `config-${file++}.${ending}`;
  await writeFile(join(folder, name), text);
  return loadConfig(folder, name, known);
}
const problems = async (text: string, ending?: string): Promise<string[]> => {
  const loaded = await load(text, ending);
  return 'unreadable' in loaded
    ? [loaded.unreadable]
    : loaded.checked.problems.map(({ code, path, line, column }) => `${code} at ${path} ${line}:${column}`);
};

describe('a config that is a program', () => {
  it('is run, and its default export is the config', async () => {
    const loaded = await load(
      `const vendors = { ['page-' + 'parts']: true };\nexport default { policyUrl: '/p', controller: { name: 'S' }, vendors };`,
    );
    expect('checked' in loaded && loaded.checked.config).toEqual({
      policyUrl: '/p',
      controller: { name: 'S' },
      vendors: { 'page-parts': true },
    });
  });

  it('may be TypeScript, and has its places where they are in its text', async () => {
    const text = `interface Mine { readonly theme: string }
const theme: string = 'drak';
const define = <T>(config: T): T => config;
export default define({
  policyUrl: '/p' as string, controller: { name: 'S' },
  theme,
  vendors: { 'page-parts': true, 'count-vists': { siteId: 'C-1234' } },
} satisfies Mine & object);`;
    expect(await problems(text, 'ts')).toEqual([
      'bad-value at theme 2:23',
      'unknown-vendor at vendors.count-vists 7:34',
    ]);
  });

  it('has a place for what it takes from a constant or spreads, and the nearest one for what it works out', async () => {
    expect(
      await problems(`const base = { theme: 'drak' };
export default { ...base, policyUrl: '/p', mode: ['x'].join(), controller: { name: 'S' }, vendors: { 'page-parts': true } };`),
    ).toEqual(['bad-value at theme 1:23', 'bad-value at mode 2:50']);
  });

  it('says why it cannot be run', async () => {
    for (const [text, reason] of [
      ['export default {', /SyntaxError|parse/],
      ["throw new Error('no secret');", /no secret/],
      ["import './missing.mjs';", /Cannot find module/],
      ['export const config = {};', /no default export/],
      ['throw null;', /null/],
    ] as const) {
      const loaded = await load(text);
      expect('checked' in loaded && loaded.checked.problems).toMatchObject([
        { code: 'not-a-module', line: 1, column: 1, args: { reason: expect.stringMatching(reason) as string } },
      ]);
    }
  });

  it('says of an older Node that it runs no TypeScript', async () => {
    const { typescript } = process.features;
    Object.defineProperty(process.features, 'typescript', { value: false, configurable: true });
    const parsed = await loadModule(join(folder, 'never-run.ts'), 'export default {}');
    Object.defineProperty(process.features, 'typescript', { value: typescript, configurable: true });
    expect(parsed).toMatchObject({
      failed: { code: 'not-a-module', args: { reason: expect.stringContaining('Node 22.18') as string } },
    });
  });

  it('exports what JSON can say, and nothing else', async () => {
    const of = (value: string): Promise<string[]> => problems(`export default { ...${RIGHT}, theme: ${value} };`);
    for (const value of ['() => 1', 'Symbol()', 'new Map()', 'new Date()', 'NaN', '1n', 'class {}'])
      expect(await of(value), value).toContainEqual(expect.stringMatching(/^bad-value at theme /));
    expect(await of('undefined')).toEqual([]);
    expect(await problems(`const a = ${RIGHT}; a.texts = a; export default a;`)).toContainEqual(
      expect.stringMatching(/^bad-value at texts/),
    );
    expect(await problems('export default 7')).toEqual(['bad-value at  1:16']);
  });

  it('is read anew each time', async () => {
    await writeFile(join(folder, 'twice.mjs'), `export default ${RIGHT};`);
    const first = await loadConfig(folder, 'twice.mjs', known);
    await writeFile(join(folder, 'twice.mjs'), `export default { ...${RIGHT}, theme: 'drak' };`);
    const second = await loadConfig(folder, 'twice.mjs', known);
    expect([
      'checked' in first && first.checked.problems.length,
      'checked' in second && second.checked.problems.length,
    ]).toEqual([0, 1]);
  });
});

describe('the config of a folder', () => {
  it('is the JSON file where there is one, else the program', async () => {
    const own = await mkdtemp(join(folder, 'own-'));
    const name = async (): Promise<unknown> => {
      const loaded = await loadConfig(own, undefined, known);
      return 'file' in loaded ? loaded.file : loaded.unreadable;
    };
    expect(await name()).toMatch(
      /^There is no consent\.config\.json, consent\.config\.ts, .* "consentinel init" writes one\.$/,
    );
    await writeFile(join(own, 'consent.config.mjs'), `export default ${RIGHT};`);
    expect(await name()).toBe('consent.config.mjs');
    await writeFile(join(own, 'consent.config.json'), '{}');
    expect(await name()).toBe('consent.config.json');
  });
});
