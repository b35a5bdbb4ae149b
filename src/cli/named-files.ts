import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const isSkipped = (name: string): boolean => name === 'node_modules' || name.startsWith('.');

async function below(cwd: string, folder: string, ending: RegExp): Promise<string[]> {
  const entries = await readdir(resolve(cwd, folder), { withFileTypes: true });
  const found = await Promise.all(
    entries
      .filter(({ name }) => !isSkipped(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return below(cwd, path, ending);
        return Promise.resolve(entry.isFile() && ending.test(entry.name) ? [path] : []);
      }),
  );
  return found.flat();
}

/**
 * The files that were named, whatever they are called, and those with this ending in the folders that were named; not those
 * in `node_modules` and in folders that begin with a dot. Links are not followed.
 */
export async function namedFiles(
  names: readonly string[],
  cwd: string,
  ending: RegExp,
): Promise<{ readonly files: readonly string[] } | { readonly unreadable: string }> {
  const files: string[] = [];
  for (const name of names)
    try {
      files.push(...((await stat(resolve(cwd, name))).isDirectory() ? await below(cwd, name, ending) : [name]));
    } catch (error) {
      return { unreadable: `Cannot read ${name}: ${error instanceof Error ? error.message : String(error)}` };
    }
  return { files: [...new Set(files)] };
}
