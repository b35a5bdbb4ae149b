import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rollup, type Plugin as RollupPlugin } from 'rollup';
import { build, type Plugin as VitePlugin } from 'vite';
import { liveTags } from '../../../demo/stand-ins/live-tags.ts';
import { accounts } from './site.ts';

/** The page of a bundler's output, as a site publishes it: address on the site → content. */
type Make = (plugin: object, place: string) => Promise<ReadonlyMap<string, string>>;

const tags = Object.entries(liveTags)
  .filter(([id]) => id !== 'sitefinity')
  .map(([id, tag]) => tag((host, path) => `https://${host}${path}`, accounts[id] ?? {}))
  .join('\n');
/** The vendors' tags stand in it as they are pasted. */
const RAW = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>raw</title>
${tags}</head><body><main><h1>Harbour Mutual</h1><div id="google_translate_element"></div></main>
<footer><a href="/privacy" data-consent-open>Cookies</a></footer><script type="module" src="/main.js"></script></body></html>`;
const MAIN = 'document.title = "bundled";';

async function published(output: string, root: string): Promise<Map<string, string>> {
  const entries = await readdir(output, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const read = names.map(async (name) => [root + name.slice(output.length + 1), await readFile(name, 'utf8')] as const);
  return new Map(await Promise.all(read));
}

export const withVite =
  (base: string): Make =>
  async (plugin, root) => {
    await build({ root, base, logLevel: 'silent', configFile: false, plugins: [plugin as VitePlugin] });
    return published(join(root, 'dist'), base);
  };

export const withRollup: Make = async (plugin, place) => {
  const page: RollupPlugin = {
    name: 'page',
    buildStart() {
      this.emitFile({ type: 'asset', fileName: 'index.html', source: RAW });
    },
  };
  const bundle = await rollup({ input: join(place, 'main.js'), plugins: [page, plugin as RollupPlugin] });
  await bundle.write({ dir: join(place, 'dist') });
  return published(join(place, 'dist'), '/');
};

/** The plugin as it is packed. */
export async function packed(name: 'vite' | 'rollup', options: object): Promise<object> {
  const file = join(process.cwd(), process.env['CONSENTINEL_DIST'] ?? 'dist/script', `../${name}.js`);
  return ((await import(file)) as { consentinel(options: object): object }).consentinel(options);
}

/** A folder with the page and its script, for as long as `use` takes. */
export async function inFolder<T>(use: (place: string) => Promise<T>): Promise<T> {
  const place = await mkdtemp(join(tmpdir(), 'consentinel-bundled-'));
  try {
    await writeFile(join(place, 'index.html'), RAW);
    await writeFile(join(place, 'main.js'), MAIN);
    return await use(place);
  } finally {
    await rm(place, { recursive: true });
  }
}
