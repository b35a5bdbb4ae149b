import type { Io } from './io.ts';

/** The terminal, with colours only where somebody looks and wants them (https://no-color.org). */
export const terminal = (): Io => ({
  out: (text) => {
    process.stdout.write(text);
  },
  err: (text) => {
    process.stderr.write(text);
  },
  cwd: process.cwd(),
  colour: process.stdout.isTTY && !process.env['NO_COLOR'],
});
