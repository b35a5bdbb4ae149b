import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { BANNER_LANGUAGE, checkConfig, type CheckedConfig } from '../build/index.ts';
import type { Io, Package } from './io.ts';

/** Languages that the package has texts for; unknown where it has not been built. */
async function languages(templates: URL): Promise<readonly string[] | undefined> {
  try {
    const names = await readdir(new URL('texts/', templates));
    return [
      ...new Set([BANNER_LANGUAGE, ...names.filter((name) => name.endsWith('.js')).map((name) => name.slice(0, -3))]),
    ];
  } catch {
    return undefined;
  }
}

/** Reads and checks a config file; `unreadable` says why there is none to check. */
export async function readSite(
  file: string,
  { cwd }: Io,
  { catalogue, templates }: Package,
): Promise<CheckedConfig | { readonly unreadable: string }> {
  let text: string;
  try {
    text = await readFile(resolve(cwd, file), 'utf8');
  } catch (error) {
    return { unreadable: `Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}` };
  }
  const there = await languages(templates);
  return checkConfig(text, { vendors: catalogue, ...(there && { languages: there }) });
}
