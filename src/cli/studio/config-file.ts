import { randomBytes } from 'node:crypto';
import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { loadModule, PROGRAM, type Saved, type Shown } from '../../build/index.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

async function fixedText(file: string, bytes: Buffer): Promise<{ text: string; fixed?: string }> {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return { text: '', fixed: 'It is not UTF-8. Save it as UTF-8 in your editor first.' };
  }
  if (!PROGRAM.test(file)) return { text };
  const parsed = await loadModule(file, text);
  if ('failed' in parsed)
    return { text: '', fixed: `It is a program that cannot be run: ${parsed.failed.args?.['reason'] ?? ''}.` };
  const json = `${JSON.stringify(parsed.value ?? null, null, 2)}\n`;
  return { text: json, fixed: 'It is a program, which the studio does not write. A copy can be downloaded as JSON.' };
}

/** The one file that the studio may write. Throws what the file system throws. */
export class ConfigFile {
  readonly #name: string;
  readonly #path: string;
  #last: Promise<unknown> = Promise.resolve();

  constructor(folder: string, name: string) {
    this.#name = name;
    this.#path = resolve(folder, name);
  }

  async read(): Promise<Shown> {
    const { text, fixed } = await fixedText(this.#path, await readFile(this.#path));
    return { name: this.#name, path: this.#path, text, ...(fixed !== undefined && { fixed }) };
  }

  /** Writes `text` where the file is still `base`. One at a time: between the look and the writing nobody else writes. */
  save(base: string, text: string): Promise<Saved> {
    const saving = this.#last.then(() => this.#save(base, text));
    this.#last = saving.catch(() => undefined);
    return saving;
  }

  async #save(base: string, text: string): Promise<Saved> {
    // What a link leads to, not the link.
    const file = await realpath(this.#path);
    const now = await this.read();
    if (now.fixed !== undefined) return { done: false, why: now.fixed };
    if (now.text !== base) return { done: false, text: now.text };
    const draft = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.new`);
    const { mode } = await stat(file);
    try {
      const handle = await open(draft, 'wx', mode);
      try {
        await handle.writeFile(text);
        await handle.sync();
      } finally {
        await handle.close();
      }
      // Whole or not at all.
      await rename(draft, file);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
    return { done: true };
  }
}
