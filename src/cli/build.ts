import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  buildFolder,
  firstLayer,
  GPC_FILE,
  gpcFile,
  manifest,
  policyPages,
  readTemplates,
  scriptFiles,
  sourceDate,
} from '../build/index.ts';
import type { ExitCode, Io, Package } from './io.ts';
import type { Options } from './read-command.ts';
import { readOne } from './read-site.ts';
import { atFolder, forMachine, json, line, summary } from './report.ts';
import { wrongUsage } from './wrong-usage.ts';

/** `consentinel build`. Writes nothing unless the whole config is right. */
export async function build(options: Options, io: Io, pack: Package): Promise<ExitCode> {
  const { out } = options;
  const site = await readOne(options.file, options.chosen, io, pack);
  if ('unreadable' in site) return wrongUsage(site.unreadable, options.json, io);
  const { file, config, problems } = site;
  const say = (ok: boolean, more: object, last: string): ExitCode => {
    if (options.json) io.out(json({ file, ok, problems: problems.map(forMachine), ...more }));
    else io.out([...problems.map((one) => line(file, one, io)), last].join(''));
    return ok ? 0 : 1;
  };
  if (!config) return say(false, {}, `${file}: ${summary(problems)}; nothing was built\n`);

  const { files: scripts } = scriptFiles(
    await readTemplates(pack.templates),
    pack.catalogue,
    config,
    undefined,
    await firstLayer(config, pack.catalogue),
  );
  const before = await readFile(resolve(io.cwd, out, GPC_FILE), 'utf8').catch(() => undefined);
  const today = sourceDate(process.env['SOURCE_DATE_EPOCH']);
  const pages = await policyPages(config, pack.catalogue);
  const files = new Map([...scripts, ...pages, [GPC_FILE, gpcFile(config, before, today)]]);
  const inside = manifest(config, pack.catalogue, pack.version, files, site.chosen);
  const built = await buildFolder(resolve(io.cwd, out), files, inside);
  if ('problem' in built) {
    const folder = { ...built.problem, path: out };
    return say(false, { folder: forMachine(folder) }, atFolder(folder, io));
  }
  return say(true, { folder: out, ...built }, `${out}: ${inside.vendors.map(({ id }) => id).join(', ')}\n`);
}
