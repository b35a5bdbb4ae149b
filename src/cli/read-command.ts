import { parseArgs } from 'node:util';

export interface Options {
  readonly file: string;
  readonly out: string;
  readonly json: boolean;
}

export type Command =
  | { readonly do: 'help'; readonly about?: 'check' | 'build' }
  | { readonly do: 'version' }
  | { readonly do: 'check' | 'build'; readonly options: Options }
  | { readonly do: 'wrong'; readonly reason: string; readonly json: boolean };

/** Commands that are promised; not among the help's, because they are not there. */
const LATER = ['init', 'rewrite', 'policy', 'audit'];

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  version: { type: 'boolean', short: 'v' },
  out: { type: 'string' },
} as const;

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
  if (name !== 'check' && name !== 'build') return wrong(`There is no command "${name}".`);
  if (values.help) return { do: 'help', about: name };
  if (more.length > 0) return wrong(`One config at a time: "${more[0] ?? ''}" is one too many.`);
  if (name === 'check' && values.out !== undefined) return wrong('"check" writes nothing, so it has no --out.');
  if (values.out === '') return wrong('--out needs the name of a folder.');
  return { do: name, options: { file: file ?? 'consent.config.json', out: values.out ?? 'consent', json } };
}
