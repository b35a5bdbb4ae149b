import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rollup, type Plugin as RollupPlugin } from 'rollup';
import { build, type Plugin as VitePlugin } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addGate } from '../../src/plugins/add-gate.ts';
import { consentinel as forRollup } from '../../src/plugins/rollup.ts';
import { consentinel as forVite } from '../../src/plugins/vite.ts';
import { UET } from './support.ts';

const config = { policyUrl: '/p', vendors: { 'microsoft-advertising': { tagId: '12345', load: 'page' } } } as const;
const TAG = `<img src="${UET}" alt="">`;
const HELD = `<img data-consent="microsoft-advertising" data-src="${UET}" alt="">`;

let place = '';
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'consentinel-plugins-'));
  await mkdir(join(place, 'public'));
  await writeFile(
    join(place, 'index.html'),
    `<!doctype html><head></head><body>${TAG}<script type="module" src="/main.js"></script>`,
  );
  await writeFile(join(place, 'main.js'), 'document.title = "built";');
});
afterAll(() => rm(place, { recursive: true }));

describe('the plugin for Vite', () => {
  it('holds the tags of every page of a build', async () => {
    const plugin: VitePlugin = forVite({ config });
    await build({ root: place, logLevel: 'silent', configFile: false, plugins: [plugin] });
    const page = await readFile(join(place, 'dist/index.html'), 'utf8');
    expect(page).toContain(HELD);
    expect(page).toMatch(/<script type="module" crossorigin src="\/assets\/index-/);
  });

  it('ends the build, and says why, where the config is wrong', async () => {
    const wrong = { vendors: { 'meta-pixl': true } };
    const built = build({ root: place, logLevel: 'silent', configFile: false, plugins: [forVite({ config: wrong })] });
    await expect(built).rejects.toThrow(/vendors\.meta-pixl: unknown vendor; did you mean "meta-pixel"/);
  });
});

describe('the plugin for Rollup', () => {
  it('holds the tags of every page that the bundle brings, and of no other file', async () => {
    const pages = {
      name: 'pages',
      buildStart(this: { emitFile(file: object): string }) {
        for (const fileName of ['a.html', 'deep/b.htm', 'c.txt'])
          this.emitFile({ type: 'asset', fileName, source: TAG });
        this.emitFile({ type: 'asset', fileName: 'bytes.html', source: Buffer.from(TAG) });
      },
    };
    const plugin: RollupPlugin = forRollup({ config });
    const bundle = await rollup({ input: join(place, 'main.js'), plugins: [pages, plugin] });
    const { output } = await bundle.generate({});
    const files = Object.fromEntries(
      output.flatMap((one) => (one.type === 'asset' ? [[one.fileName, one.source]] : [])),
    );
    expect(files).toEqual({ 'a.html': HELD, 'deep/b.htm': HELD, 'c.txt': TAG, 'bytes.html': HELD });
  });
});

describe('the gate in a page', () => {
  const gate = '<script>gate</script>\n';

  it('is the first script, behind the encoding, and there once', () => {
    const page = '<html><head lang="en"> <meta charset="utf-8"><script>a</script></head>';
    const once = addGate(page, gate);
    expect(once).toBe(`<html><head lang="en"> <meta charset="utf-8">\n${gate}<script>a</script></head>`);
    expect(addGate(once, gate)).toBe(once);
  });

  it('is not put into what has no head', () => {
    expect(addGate('<p>part</p>', gate)).toBe('<p>part</p>');
  });
});
