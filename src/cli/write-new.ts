import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Writes a file that is not there yet; `false` where it is, and `replace` was not said. */
export async function writeNew(cwd: string, file: string, text: string, replace: boolean): Promise<boolean> {
  const path = resolve(cwd, file);
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, text, { flag: replace ? 'w' : 'wx' });
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code === 'EEXIST') return false;
    throw error;
  }
}

export const there = (file: string): string =>
  `${file} is there already, and was left as it is: name another with --out, or say --force.`;
