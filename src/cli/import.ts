import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { importConfig } from '../build/index.ts';
import type { ExitCode, Io, Package } from './io.ts';
import type { ImportCommand } from './read-command.ts';
import { json } from './report.ts';
import { wrongUsage } from './wrong-usage.ts';
import { there, writeNew } from './write-new.ts';

/** `consentinel import`. Reads a script without running it; writes a file that is not there yet. */
export async function importing(command: ImportCommand, io: Io, pack: Package): Promise<ExitCode> {
  const { file, out, force, json: asJson } = command;
  let source: string;
  try {
    source = await readFile(resolve(io.cwd, file), 'utf8');
  } catch (error) {
    return wrongUsage(`Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`, asJson, io);
  }
  const switched = command.switched ?? new Date().toISOString().slice(0, 10);
  const of = { catalogue: pack.catalogue, file: basename(file), switched, ...(command.from && { from: command.from }) };
  const imported = importConfig(source, of);
  const fail = (reason: string): ExitCode => {
    if (asJson) io.out(json({ ok: false, error: reason }));
    else io.err(`${reason}\n`);
    return 1;
  };
  if ('failed' in imported) return fail(`${file}: ${imported.failed}`);
  if (!(await writeNew(io.cwd, out, imported.text, force))) return fail(there(out));
  const { from, vendors, notes } = imported;
  if (asJson) io.out(json({ ok: true, file: out, from, vendors, notes }));
  else
    io.out(
      [
        `${out}: from ${from}: ${vendors.join(', ') || 'no vendors'}\n`,
        ...notes.map((note) => `  ${note}\n`),
        `Then: npx consentinel check ${out}\n`,
      ].join(''),
    );
  return 0;
}
