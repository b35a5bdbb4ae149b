import { access, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  audit,
  baselineOf,
  CannotBegin,
  counted,
  driftLines,
  driftOf,
  isReport,
  knownIn,
  managers,
  readManager,
  regimeOf,
  table,
  type AuditReport,
  type AuditSettings,
  type ConsentManager,
  type Progress,
} from '../audit/index.ts';
import { CONFIG_FILES } from '../build/index.ts';
import type { SiteConfig } from '../core/config.ts';
import { keptIn, writeAudit } from './audit-files.ts';
import { readAudit, Wrong, type AuditCommand } from './audit-options.ts';
import { AUDIT_HELP } from './help.ts';
import type { ExitCode, Io, Package } from './io.ts';
import { readOne } from './read-site.ts';
import { json, line } from './report.ts';
import { wrongUsage } from './wrong-usage.ts';

const LEVELS = ['error', 'warning', 'note'];

async function configOf(
  { config, chosen }: AuditCommand,
  io: Io,
  pack: Package,
): Promise<{ readonly file: string; readonly site: SiteConfig } | undefined> {
  const there = CONFIG_FILES.map((name) =>
    access(resolve(io.cwd, name)).then(
      () => true,
      () => false,
    ),
  );
  if (config === undefined && !(await Promise.all(there)).includes(true)) return undefined;
  const read = await readOne(config, chosen, io, pack);
  if ('unreadable' in read) throw new Wrong(read.unreadable);
  const { file } = read;
  if (read.config) return { file, site: read.config };
  throw new Wrong(`${read.problems.map((one) => line(file, one, io)).join('')}${file} has to be right first.`);
}

async function fileOf(name: string, io: Io): Promise<unknown> {
  try {
    return JSON.parse(await readFile(resolve(io.cwd, name), 'utf8')) as unknown;
  } catch (error) {
    throw new Wrong(`Cannot read ${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function managerOf(name: string | undefined, io: Io): Promise<readonly ConsentManager[]> {
  if (name === undefined) return managers;
  const known = managers.find(({ id }) => id === name);
  if (known) return [known];
  try {
    return [readManager(await readFile(resolve(io.cwd, name), 'utf8'))];
  } catch (error) {
    const ids = managers.map(({ id }) => id).join(', ');
    throw new Wrong(
      `--manager takes a file that describes one, or ${ids}. ${name}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function progress(io: Io): (progress: Progress) => void {
  return (one) => {
    switch (one.at) {
      case 'page':
        io.err(`  ${one.state.padEnd(10)}  ${one.url}\n`);
        return;
      case 'run':
        io.err(`${one.done}/${one.of}  ${one.state}${one.region === undefined ? '' : ` ${one.region}`}\n`);
    }
  };
}

async function carryOut(command: AuditCommand, io: Io, pack: Package): Promise<ExitCode> {
  const config = await configOf(command, io, pack);
  const baseline = command.baseline === undefined ? new Set<string>() : knownIn(await fileOf(command.baseline, io));
  if (!baseline) throw new Wrong(`${command.baseline ?? ''} is neither a baseline nor an audit.json.`);
  const earlier = command.since === undefined ? undefined : await fileOf(command.since, io);
  if (earlier !== undefined && !isReport(earlier))
    throw new Wrong(`${command.since ?? ''} is no audit.json of this version.`);
  const { executable, before, only } = command;
  const settings: AuditSettings = {
    start: command.urls,
    states: command.states,
    regions: command.regions,
    regionWay: command.regionWay,
    regimeOf: regimeOf(config?.site, command.optOut),
    maxPages: command.maxPages,
    depth: command.depth,
    delay: command.delay,
    settle: command.settle,
    timeout: command.timeout,
    parallel: command.parallel,
    robots: command.robots,
    exclude: command.exclude,
    managers: await managerOf(command.manager, io),
    ...(only && { only }),
    ...(before !== undefined && { before: resolve(io.cwd, before) }),
    screenshots: command.screenshots,
    launch: {
      engine: command.engine,
      ...(executable !== undefined && { executable }),
      args: command.browserArgs,
      prefs: command.prefs,
      insecure: command.insecure,
      headless: command.headless,
    },
  };
  const out = resolve(io.cwd, command.out);
  const { urls, states, regions, maxPages, depth, engine } = command;
  const kept = await keptIn(out, JSON.stringify({ urls, states, regions, maxPages, depth, engine }), command.resume);
  const judging = {
    version: pack.version,
    catalogue: pack.catalogue,
    accepted: command.allow,
    ...(config && { config }),
  };
  const done = await audit(settings, judging, kept, command.quiet ? () => undefined : progress(io));
  const drift = earlier && driftOf(earlier, done.report);
  await writeAudit(out, done, baseline, drift);
  if (command.writeBaseline !== undefined)
    await writeFile(resolve(io.cwd, command.writeBaseline), json(baselineOf(done.report)));
  return say(command, done.report, baseline, drift ? driftLines(drift) : '', io);
}

function say(command: AuditCommand, report: AuditReport, known: ReadonlySet<string>, drift: string, io: Io): ExitCode {
  const fresh = report.findings.filter(({ fingerprint }) => !known.has(fingerprint));
  const counting = fresh.filter(({ level }) => LEVELS.indexOf(level) <= LEVELS.indexOf(command.failOn));
  if (command.json) io.out(json(report));
  else {
    const shown = { ...report, findings: fresh };
    const lived = report.findings.length - fresh.length;
    io.out(table(shown, io.colour) + (lived > 0 ? `${lived} known from the baseline\n` : '') + drift);
    io.out(`${command.out}: audit.html, audit.json, audit.sarif, audit.junit.xml, har/\n`);
  }
  // Nothing could be said of the site: that is no clean bill.
  const blind =
    report.states.every(({ outcome }) => outcome === 'failed') ||
    report.pages.every(({ status }) => status === undefined);
  if (blind) io.err('No page could be loaded.\n');
  else if (counting.length > 0 && command.json) io.err(`${counted(counting)}\n`);
  return blind || counting.length > 0 ? 1 : 0;
}

/** `consentinel audit`. */
export async function auditCommand(argv: readonly string[], io: Io, pack: Package): Promise<ExitCode> {
  const asJson = argv.includes('--json');
  try {
    const command = readAudit(argv);
    if (command === 'help') {
      io.out(AUDIT_HELP);
      return 0;
    }
    return await carryOut(command, io, pack);
  } catch (error) {
    if (error instanceof Wrong || error instanceof CannotBegin) return wrongUsage(error.message, asJson, io);
    throw error;
  }
}
