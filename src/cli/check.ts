import type { ExitCode, Io, Package } from './io.ts';
import type { Options } from './read-command.ts';
import { readSite } from './read-site.ts';
import { forMachine, json, line, summary } from './report.ts';
import { wrongUsage } from './wrong-usage.ts';

/** `consentinel check`. */
export async function check(options: Options, io: Io, pack: Package): Promise<ExitCode> {
  const site = await readSite(options.file, io, pack);
  if ('unreadable' in site) return wrongUsage(site.unreadable, options.json, io);
  const { config, problems } = site;
  if (options.json) io.out(json({ file: options.file, ok: config !== undefined, problems: problems.map(forMachine) }));
  else {
    for (const problem of problems) io.out(line(options.file, problem, io));
    io.out(`${options.file}: ${problems.length > 0 ? summary(problems) : 'no problems'}\n`);
  }
  return config ? 0 : 1;
}
