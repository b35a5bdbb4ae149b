import type { ExitCode, Io, Package } from './io.ts';
import type { Options } from './read-command.ts';
import { readSite } from './read-site.ts';
import { forMachine, json, line, summary } from './report.ts';
import { wrongUsage } from './wrong-usage.ts';

/** `consentinel check`. Every site in every environment, or those that were chosen. */
export async function check(options: Options, io: Io, pack: Package): Promise<ExitCode> {
  const site = await readSite(options.file, options.chosen, io, pack);
  if ('unreadable' in site) return wrongUsage(site.unreadable, options.json, io);
  const { file, problems, names, right } = site;
  if (options.json)
    io.out(json({ file, ok: right, ...(names.length > 0 && { configs: names }), problems: problems.map(forMachine) }));
  else {
    for (const problem of problems) io.out(line(file, problem, io));
    const several = names.length > 1 ? ` in ${names.length} configs` : '';
    io.out(`${file}: ${problems.length > 0 ? summary(problems) : 'no problems'}${several}\n`);
  }
  return right ? 0 : 1;
}
