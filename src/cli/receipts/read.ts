import { parseArgs } from 'node:util';
import type { ExportFormat } from '../../receipts/export.ts';
import { readKeep } from '../../receipts/keep.ts';

/** A place of the chain that somebody wrote down: `1234:9f86d0…`. */
export interface Expected {
  readonly seq: number;
  readonly hash: string;
}

interface Common {
  /** A file, or `postgres://…`. */
  readonly store: string;
  readonly json: boolean;
}

export type ReceiptsCommand = Common &
  (
    | {
        readonly do: 'serve';
        readonly origins: readonly string[];
        readonly host: string;
        readonly port: number;
        /** Missing: the page of counts is not served. */
        readonly countsPort?: number;
        readonly countsHosts: readonly string[];
        /** Milliseconds, or `Infinity`. */
        readonly keep: number;
        readonly rate: number;
        readonly trustProxy: boolean;
      }
    | { readonly do: 'export'; readonly format: ExportFormat; readonly from?: string; readonly to?: string }
    | { readonly do: 'verify'; readonly expect?: Expected }
    | { readonly do: 'show'; readonly id: string }
    | { readonly do: 'prune'; readonly keep: number }
    | { readonly do: 'counts'; readonly from?: string; readonly to?: string }
  );

const DEFAULT_STORE = 'receipts.db';
const KEEP = '5y';
const COMMON = ['store', 'json', 'help', 'version'] as const;
/** Which options belong to which command. */
const OPTIONS_OF = {
  serve: ['origin', 'host', 'port', 'counts-port', 'counts-host', 'no-counts', 'keep', 'rate', 'trust-proxy'],
  export: ['format', 'from', 'to'],
  verify: ['expect'],
  show: [],
  prune: ['keep'],
  counts: ['from', 'to'],
} as const satisfies Record<ReceiptsCommand['do'], readonly string[]>;
const OPTIONS = {
  store: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  origin: { type: 'string', multiple: true },
  host: { type: 'string' },
  port: { type: 'string' },
  'counts-port': { type: 'string' },
  'counts-host': { type: 'string', multiple: true },
  'no-counts': { type: 'boolean' },
  keep: { type: 'string' },
  rate: { type: 'string' },
  'trust-proxy': { type: 'boolean' },
  format: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  expect: { type: 'string' },
} as const;

class Wrong extends Error {}

function number(option: string, text: string | undefined, otherwise: number, most: number): number {
  if (text === undefined) return otherwise;
  const n = Number(text);
  if (!/^\d+$/.test(text) || n > most)
    throw new Wrong(`--${option} is a whole number from 0 to ${most}, not "${text}".`);
  return n;
}
function day(option: string, text: string | undefined): string | undefined {
  if (text === undefined || (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)))) return text;
  throw new Wrong(`--${option} is a day such as 2026-11-23, not "${text}".`);
}
function keepOf(text: string | undefined): number {
  const keep = readKeep(text ?? KEEP);
  if (keep === undefined) throw new Wrong(`--keep is a time such as 5y, 18m, 400d, or forever, not "${text ?? ''}".`);
  return keep;
}
function originOf(text: string): string {
  const origin = URL.canParse(text) ? new URL(text).origin : '';
  if (!/^https?:/.test(origin) || origin !== text.replace(/\/$/, ''))
    throw new Wrong(`--origin is the origin of a site such as https://www.shop.example, not "${text}".`);
  return origin;
}
function expected(text: string | undefined): Expected | undefined {
  if (text === undefined) return undefined;
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (!seq || !hash) throw new Wrong('--expect is what "verify" printed as the head: a number, ":" and 64 digits.');
  return { seq: Number(seq), hash };
}

export type ReadReceipts =
  | { readonly do: 'help' }
  | { readonly do: 'receipts'; readonly options: ReceiptsCommand }
  | { readonly do: 'wrong'; readonly reason: string; readonly json: boolean };

function read(argv: readonly string[]): ReadReceipts {
  const { values, positionals } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  const [name = 'serve', id, ...more] = positionals;
  if (values.help) return { do: 'help' };
  if (!Object.hasOwn(OPTIONS_OF, name)) throw new Wrong(`"receipts" has no command "${name}".`);
  const what = name as ReceiptsCommand['do'];
  const allowed: readonly string[] = [...COMMON, ...OPTIONS_OF[what]];
  const foreign = Object.keys(values).find((option) => !allowed.includes(option));
  if (foreign) throw new Wrong(`"receipts ${name}" has no --${foreign}.`);
  const extra = what === 'show' ? more[0] : id;
  if (extra !== undefined) throw new Wrong(`"${extra}" is one too many.`);
  const { store = DEFAULT_STORE, json = false } = values;
  if (store === '') throw new Wrong('--store needs a file, or an address that begins with postgres://.');
  const from = day('from', values.from);
  const to = day('to', values.to);
  const span = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const common = { store, json };
  const done = (options: ReceiptsCommand): ReadReceipts => ({ do: 'receipts', options });
  switch (what) {
    case 'serve': {
      const origins = (values.origin ?? []).map(originOf);
      if (origins.length === 0)
        throw new Wrong('Which sites may send receipts? Name each: --origin https://www.shop.example');
      const { host = '127.0.0.1' } = values;
      return done({
        ...common,
        do: what,
        origins,
        host,
        port: number('port', values.port, 4400, 65_535),
        ...(!values['no-counts'] && { countsPort: number('counts-port', values['counts-port'], 4401, 65_535) }),
        countsHosts: ['localhost', '127.0.0.1', '[::1]', ...(values['counts-host'] ?? [])],
        keep: keepOf(values.keep),
        rate: number('rate', values.rate, 120, 1_000_000),
        trustProxy: values['trust-proxy'] ?? false,
      });
    }
    case 'export': {
      const { format = 'jsonl' } = values;
      if (format !== 'jsonl' && format !== 'csv') throw new Wrong(`--format is jsonl or csv, not "${format}".`);
      return done({ ...common, do: what, format, ...span });
    }
    case 'verify': {
      const expect = expected(values.expect);
      return done({ ...common, do: what, ...(expect && { expect }) });
    }
    case 'show':
      if (!/^[0-9a-f]{32}$/.test(id ?? '')) throw new Wrong('"receipts show" needs the id of a receipt: 32 digits.');
      return done({ ...common, do: what, id: id ?? '' });
    case 'prune':
      if (values.keep === undefined) throw new Wrong('"receipts prune" needs --keep, such as --keep 5y.');
      return done({ ...common, do: what, keep: keepOf(values.keep) });
    case 'counts':
      return done({ ...common, do: what, ...span });
  }
}

/** What was typed after `consentinel receipts`. Never throws. */
export function readReceiptsCommand(argv: readonly string[]): ReadReceipts {
  try {
    return read(argv);
  } catch (error) {
    return {
      do: 'wrong',
      reason: error instanceof Error ? error.message : String(error),
      json: argv.includes('--json'),
    };
  }
}
