import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { checkConfig, checkParsed, type CheckedConfig } from './check-config.ts';
import type { Choice } from './combinations.ts';
import type { Known } from './known.ts';
import { loadModule, PROGRAM } from './load-module.ts';

/** The config of a folder, if it is not called otherwise. */
export const CONFIG_FILE = 'consent.config.json';
/** Where a config is looked for, in this order. */
export const CONFIG_FILES: readonly string[] = [
  CONFIG_FILE,
  'consent.config.ts',
  'consent.config.mjs',
  'consent.config.js',
];

/** A config file: its name as it was given or found, and what is in it; or why there is none. */
export type Loaded = { readonly file: string; readonly checked: CheckedConfig } | { readonly unreadable: string };

async function read(folder: string, file: string): Promise<{ readonly text: string } | { readonly why: unknown }> {
  try {
    return { text: await readFile(resolve(folder, file), 'utf8') };
  } catch (why) {
    return { why };
  }
}

const isMissing = (why: unknown): boolean => (why as { code?: unknown } | undefined)?.code === 'ENOENT';

/** The one that was named, or the first there is, with its text. */
export async function findConfig(
  folder: string,
  file: string | undefined,
): Promise<{ readonly file: string; readonly text: string } | { readonly unreadable: string }> {
  for (const name of file === undefined ? CONFIG_FILES : [file]) {
    const found = await read(folder, name);
    if ('text' in found) return { file: name, text: found.text };
    if (file !== undefined || !isMissing(found.why))
      return {
        unreadable: `Cannot read ${name}: ${found.why instanceof Error ? found.why.message : String(found.why)}`,
      };
  }
  return {
    unreadable: `There is no ${CONFIG_FILES.join(', ')} in ${join(folder, '.')}. "consentinel init" writes one.`,
  };
}

/** Reads and checks a config file, or that of the folder. A `.ts` or `.js` file is run. */
export async function loadConfig(
  folder: string,
  file: string | undefined,
  known: Known,
  chosen: Choice = {},
): Promise<Loaded> {
  const found = await findConfig(folder, file);
  if ('unreadable' in found) return found;
  const { file: name, text } = found;
  const checked = PROGRAM.test(name)
    ? checkParsed(await loadModule(resolve(folder, name), text), text, known, chosen)
    : checkConfig(text, known, chosen);
  return { file: name, checked };
}
