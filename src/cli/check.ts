import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { checkCss, collectorOrigin, type PlacedProblem } from '../build/index.ts';
import type { SiteConfig } from '../core/config.ts';
import type { ExitCode, Io, Package } from './io.ts';
import { namedFiles } from './named-files.ts';
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

interface Sheet {
  readonly file: string;
  readonly problems: readonly PlacedProblem[];
}

/** What the site's own style sheets make of the two buttons. */
async function sheetsOf(
  names: readonly string[],
  { cwd }: Io,
): Promise<readonly Sheet[] | { readonly unreadable: string }> {
  const found = await namedFiles(names, cwd, /\.css$/i);
  if ('unreadable' in found) return found;
  const sheets: Sheet[] = [];
  for (const file of found.files) sheets.push({ file, problems: checkCss(await readFile(resolve(cwd, file), 'utf8')) });
  return sheets;
}

/** `consentinel check`. Every site in every environment, or those that were chosen. */
export async function check(options: Options, io: Io, pack: Package): Promise<ExitCode> {
  const site = await readSite(options.file, options.chosen, io, pack);
  if ('unreadable' in site) return wrongUsage(site.unreadable, options.json, io);
  const { file, config, problems, names, right } = site;
  const sheets = await sheetsOf(options.css ?? [], io);
  if ('unreadable' in sheets) return wrongUsage(sheets.unreadable, options.json, io);
  const hints = config ? hintsOf(config) : [];
  if (options.json)
    io.out(
      json({
        file,
        ok: right,
        ...(names.length > 0 && { configs: names }),
        problems: problems.map(forMachine),
        ...(options.css && { css: sheets.map((sheet) => ({ ...sheet, problems: sheet.problems.map(forMachine) })) }),
        ...(hints[0] !== undefined && { hints }),
      }),
    );
  else {
    for (const one of [{ file, problems }, ...sheets])
      for (const found of one.problems) io.out(line(one.file, found, io));
    const several = names.length > 1 ? ` in ${names.length} configs` : '';
    const said = (found: readonly PlacedProblem[]): string => (found.length > 0 ? summary(found) : 'no problems');
    io.out(`${file}: ${said(problems)}${several}\n`);
    if (options.css)
      io.out(
        `${sheets.length} style sheet${sheets.length === 1 ? '' : 's'}: ${said(sheets.flatMap((one) => one.problems))}\n`,
      );
    for (const hint of hints) io.out(`${hint}\n`);
  }
  return right ? 0 : 1;
}
