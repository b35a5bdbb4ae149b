import { collectorOrigin } from '../build/index.ts';
import type { SiteConfig } from '../core/config.ts';
import type { ExitCode, Io, Package } from './io.ts';
import type { Options } from './read-command.ts';
import { readSite } from './read-site.ts';
import { forMachine, json, line, summary } from './report.ts';
import { wrongUsage } from './wrong-usage.ts';

/** What is right, and needs something beside the config. */
function hintsOf({ receipts }: SiteConfig): string[] {
  const origin = collectorOrigin(receipts);
  if (!origin) return [];
  return [
    `Receipts: a Content-Security-Policy of your pages needs connect-src ${origin}${origin.startsWith('http') ? ', and the collector must permit your origin (docs/receipts.md)' : ''}.`,
  ];
}

/** `consentinel check`. Every site in every environment, or those that were chosen. */
export async function check(options: Options, io: Io, pack: Package): Promise<ExitCode> {
  const site = await readSite(options.file, options.chosen, io, pack);
  if ('unreadable' in site) return wrongUsage(site.unreadable, options.json, io);
  const { file, config, problems, names, right } = site;
  const hints = config ? hintsOf(config) : [];
  if (options.json)
    io.out(
      json({
        file,
        ok: right,
        ...(names.length > 0 && { configs: names }),
        problems: problems.map(forMachine),
        ...(hints[0] !== undefined && { hints }),
      }),
    );
  else {
    for (const problem of problems) io.out(line(file, problem, io));
    const several = names.length > 1 ? ` in ${names.length} configs` : '';
    io.out(`${file}: ${problems.length > 0 ? summary(problems) : 'no problems'}${several}\n`);
    for (const hint of hints) io.out(`${hint}\n`);
  }
  return right ? 0 : 1;
}
