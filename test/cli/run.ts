import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line as its own process, in a folder, and waits for its end. */
export const run = (
  bin: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> =>
  new Promise((resolve) => {
    const file = fileURLToPath(new URL(bin, import.meta.url));
    const child = execFile(
      process.execPath,
      [file, ...args],
      { cwd, env: { ...process.env, ...env } },
      (_, out, err) => {
        resolve({ code: child.exitCode ?? -1, out, err });
      },
    );
  });

/** With the catalogue of the tests. */
export const TEST_BIN = './bin.ts';
/** The real one. */
export const REAL_BIN = '../../src/cli/bin.ts';
