import { parseArgs } from 'node:util';

export interface Options {
  readonly file: string;
  readonly out: string;
  readonly json: boolean;
}

export interface RewriteCommand {
  /** Files and folders. */
  readonly files: readonly string[];
  readonly config: string;
  /** The host that the pages will be at. */
  readonly site?: string;
  readonly write: boolean;
  readonly json: boolean;
}

export interface PolicyCommand {
  readonly file: string;
  readonly format: 'html' | 'markdown';
  /** Missing: the config's first. */
  readonly language?: string;
  /** The file to write; missing: what is printed. */
  readonly out?: string;
  readonly json: boolean;
}

export type Command =
  | { readonly do: 'help'; readonly about?: 'check' | 'build' | 'rewrite' | 'policy' }
  | { readonly do: 'version' }
  | { readonly do: 'check' | 'build'; readonly options: Options }
  | { readonly do: 'rewrite'; readonly options: RewriteCommand }
  | { readonly do: 'policy'; readonly options: PolicyCommand }
  | { readonly do: 'wrong'; readonly reason: string; readonly json: boolean };

/** Commands that are promised; not among the help's, because they are not there. */
const LATER = ['init', 'audit'];

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  version: { type: 'boolean', short: 'v' },
  out: { type: 'string' },
  config: { type: 'string' },
  site: { type: 'string' },
  write: { type: 'boolean' },
  format: { type: 'string' },
  language: { type: 'string' },
} as const;
const CONFIG = 'consent.config.json';
/** Options that belong to one command alone. */
const OF_REWRITE = ['config', 'site', 'write'] as const;
const OF_POLICY = ['format', 'language'] as const;

/** What was typed, as one of the things there are to do. Never throws. */
export function readCommand(argv: readonly string[]): Command {
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
  if (LATER.includes(name)) return wrong(`The command "${name}" is not in this version.`);
  if (name !== 'check' && name !== 'build' && name !== 'rewrite' && name !== 'policy')
    return wrong(`There is no command "${name}".`);
  if (values.help) return { do: 'help', about: name };
  const others = [...(name === 'rewrite' ? [] : OF_REWRITE), ...(name === 'policy' ? [] : OF_POLICY)];
  const foreign = others.find((option) => values[option] !== undefined);
  if (foreign) return wrong(`"${name}" has no --${foreign}.`);
  if (name === 'rewrite') {
    const { config = CONFIG, site, write = false, out } = values;
    if (file === undefined) return wrong('"rewrite" needs a file or a folder.');
    if (out !== undefined) return wrong('"rewrite" writes in place, so it has no --out.');
    if (config === '' || site === '') return wrong(`--${config === '' ? 'config' : 'site'} needs a value.`);
    const files = [file, ...more];
    return { do: name, options: { files, config, ...(site !== undefined && { site }), write, json } };
  }
  if (more.length > 0) return wrong(`One config at a time: "${more[0] ?? ''}" is one too many.`);
  if (name === 'check' && values.out !== undefined) return wrong('"check" writes nothing, so it has no --out.');
  if (values.out === '') return wrong(`--out needs the name of a ${name === 'policy' ? 'file' : 'folder'}.`);
  if (name === 'policy') {
    const { format = 'html', language, out } = values;
    if (format !== 'html' && format !== 'markdown') return wrong(`--format is html or markdown, not "${format}".`);
    const more = { ...(language !== undefined && { language }), ...(out !== undefined && { out }) };
    return { do: name, options: { file: file ?? CONFIG, format, ...more, json } };
  }
  return { do: name, options: { file: file ?? CONFIG, out: values.out ?? 'consent', json } };
}
