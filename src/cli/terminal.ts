import { createInterface } from 'node:readline/promises';
import type { Io } from './io.ts';

/** Ctrl+D, like Ctrl+C, ends the command: nothing has been written then. */
async function ask(question: string): Promise<string> {
  const line = createInterface({ input: process.stdin, output: process.stdout });
  line.once('close', () => process.stdin.unref());
  try {
    return await line.question(question);
  } finally {
    line.close();
  }
}

/** The terminal, with colours only where somebody looks and wants them (https://no-color.org). */
export const terminal = (): Io => ({
  out: (text) => {
    process.stdout.write(text);
  },
  err: (text) => {
    process.stderr.write(text);
  },
  cwd: process.cwd(),
  ...(process.stdin.isTTY && process.stdout.isTTY && { ask }),
  colour: process.stdout.isTTY && !process.env['NO_COLOR'],
});
