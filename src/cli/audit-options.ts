import { parseArgs } from 'node:util';
import { STATES, type Engine, type RegionWay, type State } from '../audit/index.ts';
import type { Choice } from '../build/index.ts';

/** `consentinel audit`, as it was typed. */
export interface AuditCommand {
  /** Addresses of pages and sitemaps. */
  readonly urls: readonly string[];
  /** The config to compare with; missing: that of the working folder, where there is one. */
  readonly config?: string;
  /** Which one of a config that holds several. */
  readonly chosen: Choice;
  readonly out: string;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly states: readonly State[];
  readonly regions: readonly string[];
  readonly regionWay: RegionWay;
  /** Countries and states where silence counts as a yes. */
  readonly optOut: readonly string[];
  readonly maxPages: number;
  readonly depth: number;
  readonly delay: number;
  readonly settle: number;
  readonly timeout: number;
  readonly parallel: number;
  readonly robots: boolean;
  readonly exclude: readonly string[];
  readonly allow: readonly string[];
  readonly manager?: string;
  readonly only?: { readonly toggle: string; readonly vendor: string };
  readonly before?: string;
  readonly screenshots: boolean;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly since?: string;
  readonly failOn: 'error' | 'warning' | 'note';
  readonly resume: boolean;
  readonly engine: Engine;
  readonly executable?: string;
  readonly browserArgs: readonly string[];
  readonly prefs: Readonly<Record<string, string | number | boolean>>;
  readonly insecure: boolean;
  readonly headless: boolean;
}

const text = { type: 'string' } as const;
const list = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean' } as const;
const OPTIONS = {
  help: { ...flag, short: 'h' },
  json: flag,
  quiet: flag,
  config: text,
  site: text,
  environment: text,
  out: text,
  states: text,
  region: text,
  'region-as': text,
  'opt-out': text,
  'max-pages': text,
  depth: text,
  delay: text,
  settle: text,
  timeout: text,
  parallel: text,
  'no-robots': flag,
  exclude: list,
  allow: list,
  manager: text,
  one: text,
  before: text,
  'no-screenshots': flag,
  baseline: text,
  'write-baseline': text,
  since: text,
  'fail-on': text,
  resume: flag,
  browser: text,
  'browser-path': text,
  'browser-arg': list,
  'firefox-pref': list,
  insecure: flag,
  'show-browser': flag,
} as const;

/** What was typed is not what the command takes: says why. */
export class Wrong extends Error {}

function number(name: string, given: string | undefined, usual: number, least: number, most: number): number {
  if (given === undefined) return usual;
  const value = Number(given);
  if (!/^\d+$/.test(given) || value < least || value > most)
    throw new Wrong(`--${name} takes a whole number from ${least} to ${most}, not "${given}".`);
  return value;
}

function oneOf<T extends string>(name: string, given: string | undefined, all: readonly T[], usual: T): T {
  const value = all.find((one) => one === (given ?? usual));
  if (!value) throw new Wrong(`--${name} takes ${all.join(', ')}, not "${given ?? ''}".`);
  return value;
}

const split = (given = ''): string[] =>
  given
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

function urlsOf(given: readonly string[]): string[] {
  if (given.length === 0) throw new Wrong('"audit" needs the address of a page or of a sitemap.');
  return given.map((one) => {
    const url = /^[a-z]+:\/\//i.test(one) ? one : `https://${one}`;
    // `localhost:8080` is a host with its port, `mailto:` is something else.
    if (/^[a-z][\w+.-]*:(?!\/\/|\d)/i.test(one) || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
      throw new Wrong(`"${one}" is no address of a page.`);
    return new URL(url).href;
  });
}

function statesOf(given: string | undefined): State[] {
  const names = split(given);
  const wrong = names.find((name) => !STATES.some((state) => state === name));
  if (wrong !== undefined) throw new Wrong(`There is no state "${wrong}". States: ${STATES.join(', ')}.`);
  return STATES.filter((state) => names.length === 0 || names.includes(state));
}

function regionWay(given: string | undefined, regions: readonly string[]): RegionWay {
  const wrong = regions.find((region) => !/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(region));
  if (wrong !== undefined) throw new Wrong(`"${wrong}" is no region. A region is US or US-CA.`);
  if (given === undefined) return { by: 'nothing' };
  const [, by, name] = /^(header|query|cookie|attribute):(.+)$/.exec(given) ?? [];
  if (by === undefined || name === undefined)
    throw new Wrong(
      `--region-as takes header:<name>, query:<name>, cookie:<name> or attribute:<name>, not "${given}".`,
    );
  return { by: by as 'header', name };
}

function prefs(given: readonly string[]): Record<string, string | number | boolean> {
  return Object.fromEntries(
    given.map((one) => {
      const [, name, value = ''] = /^([^=]+)=(.*)$/.exec(one) ?? [];
      if (name === undefined) throw new Wrong(`--firefox-pref takes name=value, not "${one}".`);
      return [
        name,
        value === 'true' ? true : value === 'false' ? false : /^-?\d+$/.test(value) ? Number(value) : value,
      ];
    }),
  );
}

/** Reads the options of `audit`; throws `Wrong` where they are not right. */
export function readAudit(argv: readonly string[]): AuditCommand | 'help' {
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Wrong(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help) return 'help';
  const empty = Object.entries(values).find(([, value]) => value === '');
  if (empty) throw new Wrong(`--${empty[0]} needs a value.`);
  const regions = split(values.region).map((region) => region.toUpperCase());
  const { config, site, environment, manager, before, baseline, since } = values;
  const [toggle = '', vendor = toggle] = (values.one ?? '').split('=');
  const named = {
    ...(config !== undefined && { config }),
    ...(manager !== undefined && { manager }),
    ...(before !== undefined && { before }),
    ...(baseline !== undefined && { baseline }),
    ...(since !== undefined && { since }),
    ...(values['write-baseline'] !== undefined && { writeBaseline: values['write-baseline'] }),
    ...(values['browser-path'] !== undefined && { executable: values['browser-path'] }),
    ...(toggle !== '' && { only: { toggle, vendor } }),
  };
  return {
    urls: urlsOf(positionals),
    chosen: { ...(site !== undefined && { site }), ...(environment !== undefined && { environment }) },
    ...named,
    out: values.out ?? 'consentinel-audit',
    json: values.json ?? false,
    quiet: values.quiet ?? false,
    states: statesOf(values.states),
    regions,
    regionWay: regionWay(values['region-as'], regions),
    optOut: split(values['opt-out']).map((region) => region.toUpperCase()),
    maxPages: number('max-pages', values['max-pages'], 10, 1, 10_000),
    depth: number('depth', values.depth, 1, 0, 20),
    delay: number('delay', values.delay, 0, 0, 600_000),
    settle: number('settle', values.settle, 700, 50, 60_000),
    timeout: number('timeout', values.timeout, 20_000, 500, 600_000),
    parallel: number('parallel', values.parallel, 2, 1, 16),
    robots: !values['no-robots'],
    exclude: values.exclude ?? [],
    allow: values.allow ?? [],
    screenshots: !values['no-screenshots'],
    failOn: oneOf('fail-on', values['fail-on'], ['error', 'warning', 'note'], 'warning'),
    resume: values.resume ?? false,
    engine: oneOf('browser', values.browser, ['chromium', 'firefox'], 'chromium'),
    browserArgs: values['browser-arg'] ?? [],
    prefs: prefs(values['firefox-pref'] ?? []),
    insecure: values.insecure ?? false,
    headless: !values['show-browser'],
  };
}
