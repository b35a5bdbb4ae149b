import type { ExitCode, Io } from './io.ts';
import { json } from './report.ts';

/** Says why nothing was done, and that it was the command rather than the config. */
export function wrongUsage(reason: string, asJson: boolean, io: Io): ExitCode {
  if (asJson) io.out(json({ ok: false, error: reason }));
  io.err(`${reason}\nSee: consentinel --help\n`);
  return 2;
}
