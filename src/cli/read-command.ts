import { parseArgs } from 'node:util';
import { CONFIG_FILE, OLD_MANAGERS, type Choice } from '../build/index.ts';
import type { OldManager } from '../core/config.ts';
import type { StudioCommand } from './studio/studio.ts';
import { readReceiptsCommand, type ReceiptsCommand } from './receipts/read.ts';

export interface Options {
  /** Missing: the one of the folder. */
  readonly file?: string;
  readonly out: string;
  /** Of a config that holds several. */
  readonly chosen: Choice;
  /** Style sheets, and folders of them, that `check` looks at. */
  readonly css?: readonly string[];
  readonly json: boolean;
}

export interface RewriteCommand {
  /** Files and folders. */
  readonly files: readonly string[];
  readonly config?: string;
  /** The host that the pages will be at. */
  readonly host?: string;
  readonly chosen: Choice;
  readonly write: boolean;
  readonly json: boolean;
}

export interface PolicyCommand {
  /** Missing: the config of the folder. */
  readonly file?: string;
  readonly chosen: Choice;
  readonly format: 'html' | 'markdown';
  /** Missing: the config's first. */
  readonly language?: string;
  /** The file to write; missing: what is printed. */
  readonly out?: string;
  readonly json: boolean;
}

export interface InitCommand {
  readonly vendors?: readonly string[];
  readonly languages?: readonly string[];
  readonly policyUrl?: string;
  readonly controller?: string;
  /** The JSON of an audit. */
  readonly from?: string;
  readonly out: string;
  /** Nobody is asked. */
  readonly yes: boolean;
  /** Replaces the file. */
  readonly force: boolean;
  readonly json: boolean;
}

export interface ImportCommand {
  readonly file: string;
  readonly from?: OldManager;
  readonly switched?: string;
  readonly out: string;
  readonly force: boolean;
  readonly json: boolean;
}

/** The commands that there are. */
export const COMMANDS = ['init', 'import', 'check', 'studio', 'build', 'rewrite', 'policy'] as const;
export type CommandName = (typeof COMMANDS)[number];

export type Command =
  | { readonly do: 'help'; readonly about?: CommandName | 'receipts' }
  | { readonly do: 'version' }
  | { readonly do: 'check' | 'build'; readonly options: Options }
  | { readonly do: 'rewrite'; readonly options: RewriteCommand }
  | { readonly do: 'policy'; readonly options: PolicyCommand }
  | { readonly do: 'studio'; readonly options: StudioCommand }
  | { readonly do: 'init'; readonly options: InitCommand }
  | { readonly do: 'import'; readonly options: ImportCommand }
  /** It has options of its own: what was typed behind it. */
  | { readonly do: 'audit'; readonly argv: readonly string[] }
  | { readonly do: 'receipts'; readonly options: ReceiptsCommand }
  | { readonly do: 'wrong'; readonly reason: string; readonly json: boolean };

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  version: { type: 'boolean', short: 'v' },
  out: { type: 'string' },
  port: { type: 'string' },
  config: { type: 'string' },
  host: { type: 'string' },
  css: { type: 'string' },
  site: { type: 'string' },
  environment: { type: 'string' },
  write: { type: 'boolean' },
  format: { type: 'string' },
  language: { type: 'string' },
  languages: { type: 'string' },
  vendors: { type: 'string' },
  'policy-url': { type: 'string' },
  controller: { type: 'string' },
  from: { type: 'string' },
  switched: { type: 'string' },
  yes: { type: 'boolean', short: 'y' },
  force: { type: 'boolean' },
} as const;

/** What belongs to a command, beside --help and --json. */
const OF: Readonly<Record<CommandName, readonly (keyof typeof OPTIONS)[]>> = {
  init: ['vendors', 'languages', 'policy-url', 'controller', 'from', 'out', 'yes', 'force'],
  import: ['from', 'switched', 'out', 'force'],
  check: ['site', 'environment', 'css'],
  build: ['site', 'environment', 'out'],
  rewrite: ['site', 'environment', 'config', 'host', 'write'],
  policy: ['site', 'environment', 'format', 'language', 'out'],
  studio: ['port', 'out'],
};
/** Why not, where that is not plain. */
const NOT: Readonly<Record<string, string>> = {
  'check --out': '"check" writes nothing, so it has no --out.',
  'rewrite --out': '"rewrite" writes in place, so it has no --out.',
};

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) < 65_536;
const isCommand = (name: string): name is CommandName => COMMANDS.some((one) => one === name);

/** What was typed, as one of the things there are to do. Never throws. */
export function readCommand(argv: readonly string[]): Command {
  if (argv[0] === 'audit') return { do: 'audit', argv: argv.slice(1) };
  const [first, ...rest] = argv;
  if (first === 'receipts') {
    const read = readReceiptsCommand(rest);
    return read.do === 'help' ? { do: 'help', about: 'receipts' } : read;
  }
  const json = argv.includes('--json');
  const wrong = (reason: string): Command => ({ do: 'wrong', reason, json });
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const [name, file, ...more] = positionals;
  if (values.version) return { do: 'version' };
  if (name === undefined) return values.help ? { do: 'help' } : wrong('No command given.');
  if (!isCommand(name)) return wrong(`There is no command "${name}".`);
  if (values.help) return { do: 'help', about: name };
  const given = Object.entries(values);
  const foreign = given.find(([option]) => !['json', ...OF[name]].includes(option))?.[0];
  if (foreign !== undefined) return wrong(NOT[`${name} --${foreign}`] ?? `"${name}" has no --${foreign}.`);
  const empty = given.find(([, value]) => value === '')?.[0];
  if (empty !== undefined) return wrong(`--${empty} needs a value.`);
  const { site, environment, out, config, host, write = false, format = 'html', language } = values;
  const chosen: Choice = { ...(site !== undefined && { site }), ...(environment !== undefined && { environment }) };
  const list = (text: string): string[] =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean);
  const made = { out: out ?? CONFIG_FILE, force: values.force ?? false, json };
  if (name === 'init') {
    if (file !== undefined)
      return wrong(`"init" takes no file: name what it writes with --out, and an audit with --from.`);
    const { vendors, languages, from, yes = false, controller, 'policy-url': policyUrl } = values;
    const said = {
      ...(vendors !== undefined && { vendors: list(vendors) }),
      ...(languages !== undefined && { languages: list(languages) }),
      ...(policyUrl !== undefined && { policyUrl }),
      ...(controller !== undefined && { controller }),
      ...(from !== undefined && { from }),
    };
    return { do: name, options: { ...made, ...said, yes } };
  }
  if (name === 'import') {
    const { from: given, switched } = values;
    if (file === undefined) return wrong('"import" needs the file with the old configuration.');
    if (more.length > 0) return wrong(`One file at a time: "${more[0] ?? ''}" is one too many.`);
    const from = OLD_MANAGERS.find((one) => one === given);
    if (given !== undefined && !from) return wrong(`--from is one of ${OLD_MANAGERS.join(', ')}, not "${given}".`);
    if (switched !== undefined && !isDay(switched))
      return wrong(`--switched is a day such as 2026-11-23, not "${switched}".`);
    const how = { ...(from && { from }), ...(switched !== undefined && { switched }) };
    return { do: name, options: { ...made, file, ...how } };
  }
  if (name === 'rewrite') {
    if (file === undefined) return wrong('"rewrite" needs a file or a folder.');
    const where = { ...(config !== undefined && { config }), ...(host !== undefined && { host }) };
    return { do: name, options: { files: [file, ...more], ...where, chosen, write, json } };
  }
  if (more.length > 0) return wrong(`One config at a time: "${more[0] ?? ''}" is one too many.`);
  const of = { ...(file !== undefined && { file }), chosen, json };
  if (name === 'studio') {
    const { port } = values;
    if (port !== undefined && !isPort(port)) return wrong(`--port is a number from 0 to 65535, not "${port}".`);
    const where = { ...(port !== undefined && { port: Number(port) }), ...(out !== undefined && { out }) };
    return { do: name, options: { ...(file !== undefined && { file }), ...where, json } };
  }
  if (name === 'policy') {
    if (format !== 'html' && format !== 'markdown') return wrong(`--format is html or markdown, not "${format}".`);
    const how = { format, ...(language !== undefined && { language }), ...(out !== undefined && { out }) } as const;
    return { do: name, options: { ...of, ...how } };
  }
  const css = values.css !== undefined && { css: list(values.css) };
  return { do: name, options: { ...of, out: out ?? 'consent', ...css } };
}
