import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { problem, type Problem } from '../core/problem.ts';
import { integrity } from './hash.ts';
import { MANIFEST, type Manifest } from './manifest.ts';

export type Built =
  { readonly written: readonly string[]; readonly removed: readonly string[] } | { readonly problem: Problem };

/** What the folder's manifest says is ours; `undefined` where it has none that is one. */
async function ownFiles(folder: string): Promise<ReadonlyMap<string, string> | undefined> {
  try {
    const read = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')) as Partial<Manifest> | null;
    if (read?.madeBy !== 'consentinel build' || typeof read.files !== 'object') return undefined;
    return new Map(Object.entries(read.files));
  } catch {
    return undefined;
  }
}

/** Whole or not at all: a visitor may fetch the file at this moment. */
async function put(folder: string, name: string, content: string): Promise<void> {
  const draft = join(folder, `.${name}.new`);
  await writeFile(draft, content);
  await rename(draft, join(folder, name));
}

/**
 * Writes the files and the manifest into a folder that is new, empty, or made by an earlier build; any other is left as
 * it is. Of an earlier build's files those are removed that are no longer made, unless somebody has changed them.
 * Throws what the file system throws.
 */
export async function buildFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
  manifest: Manifest,
): Promise<Built> {
  await mkdir(folder, { recursive: true });
  const there = await readdir(folder);
  const own = there.length === 0 ? new Map<string, string>() : await ownFiles(folder);
  if (!own) return { problem: problem('foreign-folder', folder) };
  // consentinel.js comes last: when it names a file, the file is there.
  for (const [name, content] of files) await put(folder, name, content);
  await put(folder, MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
  const removed: string[] = [];
  for (const [name, hash] of own) {
    // Only what a look into the folder showed: a manifest is a file like any other, and may name what is elsewhere.
    if (files.has(name) || !there.includes(name)) continue;
    if (integrity(await readFile(join(folder, name), 'utf8')) !== hash) continue;
    await rm(join(folder, name));
    removed.push(name);
  }
  return { written: [...files.keys(), MANIFEST], removed };
}
