import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Vendor } from '../core/vendor.ts';
import { scriptFiles, type Templates } from './script-files.ts';
import type { StudioHome } from './studio-home.ts';

const HOME = 'data-home=""';

/**
 * The files of the studio: its page, from `folder` (ends with a slash), and in `consent/` the script door with all of the
 * catalogue, for its preview.
 */
export async function studioFiles(
  folder: URL,
  templates: Templates,
  catalogue: readonly Vendor[],
  home: StudioHome,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const root = fileURLToPath(folder);
  for (const entry of await readdir(root, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(root, path).replaceAll(sep, '/'), await readFile(path, 'utf8'));
  }
  files.set('index.html', (files.get('index.html') ?? '').replace(HOME, `data-home="${home}"`));
  for (const [name, content] of scriptFiles(templates, catalogue).files)
    if (name.endsWith('.js')) files.set(`consent/${name}`, content);
  return files;
}
