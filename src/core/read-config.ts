import type { ImportSettings, Mode, Unknown } from './config.ts';
import type { InterfaceSettings } from './consent.ts';
import type { VendorDetails } from './details.ts';
import { fill } from './fill.ts';
import { withGoogle } from './google.ts';
import { traceNames, type GateVendor, type TraceNames } from './gate-vendor.ts';
import type { HostTable } from './hosts.ts';
import { NECESSARY, type Item } from './item.ts';
import { nearest } from './nearest.ts';
import { problem, type Problem } from './problem.ts';
import { readLaw, type LawSettings } from './read-law.ts';
import { collectorRule } from './receipt-settings.ts';
import { SIX_MONTHS } from './regime.ts';
import { token } from './token.ts';
import type { TagValue, Trace } from './vendor.ts';

/** What the config says that the catalogue's descriptions do not: a vendor of the site's own, or further traces. */
export type OwnDetails = Readonly<Record<string, Partial<VendorDetails> & Pick<VendorDetails, 'traces'>>>;

export interface Settings extends Partial<InterfaceSettings>, LawSettings {
  /** By item id. Not in a compiled config, whose descriptions have it already. */
  readonly own?: OwnDetails;
  readonly revision: number;
  readonly cookie: { readonly name: string; readonly domain?: string; readonly days: number };
  readonly base?: string;
  /** Missing: `enforce`. */
  readonly mode?: Mode;
  /** Missing: `report`, in lockdown `block`. */
  readonly unknown?: Unknown;
  readonly debug?: boolean;
  /** Of an earlier consent manager. */
  readonly import?: ImportSettings;
}

/** What the page works with. */
export interface ReadConfig {
  readonly items: readonly Item[];
  readonly settings: Settings;
  /** Whose hosts are whose: also of vendors that the config does not name. */
  readonly hosts: HostTable;
  readonly problems: readonly Problem[];
}

type Fields = Readonly<Record<string, unknown>>;
const object = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Keys that it knows; `import` counts only in a config that is built or bundled. */
const KEYS =
  /^(\$schema|vendors|categories|mode|policyUrl|policyChanged|controller|revision|cookie|base|languages|texts|layout|theme|unknown|intercept|firstLayer|debug|regimes|region|gpc|dnt|sensitive|google|receipts)$/;

/** Keys of a vendor's settings that are not options of the vendor. */
const SETTINGS = ['on', 'load', 'category', 'traces', 'hosts'];

/** A site's own vendor has the fields of a catalogue file. */
const ownVendor = (id: string, fields: Fields): GateVendor => ({
  id,
  category: text(fields['category']),
  purposes: '',
  tags: (fields['tags'] ?? []) as GateVendor['tags'] & object,
});

const joined = (a: TraceNames, b: TraceNames): TraceNames => {
  const all: Record<string, string> = { ...a };
  for (const [kind, names] of Object.entries(b)) all[kind] = `${all[kind] ?? ''} ${names}`.trim();
  return all;
};

/** What the interface reads, as it stands: it takes what it can use. */
const interfaceSettings = (config: Fields): Partial<Settings> =>
  Object.fromEntries(
    ['policyUrl', 'policyChanged', 'controller', 'theme', 'layout', 'texts', 'categories', 'base', 'receipts'].flatMap(
      (key) => (config[key] ? [[key, config[key]]] : []),
    ),
  );

/** A mode that nobody knows is the default: it holds. */
const modeOf = ({ mode, unknown, debug }: Fields): Partial<Settings> => ({
  ...((mode === 'observe' || mode === 'lockdown') && { mode }),
  ...((unknown === 'allow' || unknown === 'report' || unknown === 'block') && { unknown }),
  ...(debug === true && { debug }),
});

/**
 * The config as a page uses it. It checks what a page cannot do without; the full check is `consentinel check`. A vendor
 * with a problem is left out: it is not asked for, and nothing of it is let go by mistake.
 */
export function readConfig(raw: unknown, catalogue: readonly GateVendor[], known: HostTable = {}): ReadConfig {
  const problems: Problem[] = [];
  const config = object(raw);
  const categories = [NECESSARY, 'performance', 'targeting', ...Object.keys(object(config['categories']))];
  for (const key of Object.keys(config))
    if (key === 'import') problems.push(problem('not-supported', key));
    else if (!KEYS.test(key)) problems.push(problem('unknown-key', key, {}, 'warning'));
  const items: Item[] = [];
  const hosts: Record<string, string> = { ...known };
  // A collector elsewhere is the site's own, whatever is refused.
  const collector = collectorRule(config['receipts']);
  if (collector) hosts[NECESSARY] = collector;
  const own: Record<string, OwnDetails[string]> = {};
  const named = new Set<string>();

  const readVendor = (name: string, value: unknown): void => {
    const fields = object(value);
    if (value === false || fields['on'] === false) return;
    const path = `vendors.${name}`;
    const known = catalogue.find((vendor) => vendor.id === name || vendor.aliases?.includes(name));
    const vendor = known ?? ('name' in fields && /^[a-z][a-z\d-]*$/.test(name) ? ownVendor(name, fields) : undefined);
    if (!vendor) {
      // One of the catalogue's that this gate was made without is not misspelt.
      const didYouMean =
        name in hosts
          ? ''
          : nearest(
              name,
              catalogue.map((entry) => entry.id),
            );
      problems.push(problem('unknown-vendor', path, didYouMean ? { didYouMean } : {}));
      return;
    }
    // Named by an old and by its present name: the first counts.
    if (named.has(vendor.id)) {
      problems.push(problem('duplicate-key', path));
      return;
    }
    named.add(vendor.id);
    const managed = fields['load'] !== 'page';
    const options: Record<string, string> = {};
    let usable = value === true || typeof value === 'object';
    const wrong: typeof problem = (...what) => {
      usable = false;
      const found = problem(...what);
      problems.push(found);
      return found;
    };
    if (!usable) wrong('bad-value', path);
    for (const [key, format] of Object.entries(vendor.options ?? {})) {
      const option = key.replace('?', '');
      const given = fields[option];
      if (given === undefined && (key !== option || !managed)) continue;
      if (typeof given === 'string' && new RegExp(format).test(given)) options[option] = given;
      else wrong(given === undefined ? 'missing-option' : 'bad-option', `${path}.${option}`);
    }
    if (known && usable)
      for (const key of Object.keys(fields))
        if (!SETTINGS.includes(key) && !(key in options)) problems.push(problem('unknown-key', `${path}.${key}`));
    const category = text(fields['category']) || vendor.category;
    if (!categories.includes(category)) wrong('unknown-category', `${path}.category`);
    if (!usable) return;

    const filled = <T>(part: T): T => fill(part as TagValue, options) as T;
    const extra = Array.isArray(fields['traces']) ? (fields['traces'] as Trace[]) : [];
    const { id, purposes, tags, stop, signals, keep } = vendor;
    const more = Array.isArray(fields['hosts']) ? fields['hosts'].join(' ') : '';
    if (more) hosts[id] = `${hosts[id] ?? ''} ${more}`.trim();
    if (!known) own[id] = { ...(fields as Partial<VendorDetails>), purposes: [], traces: extra };
    else if (extra[0]) own[id] = { traces: extra };
    const item = {
      id,
      category,
      token: token(id, category, purposes),
      ...(managed && tags && { tags: filled(tags) }),
      ...(stop && { stop: filled(stop) }),
      ...(signals && { signals: filled(signals) }),
      ...(keep && { keep }),
      traces: joined(vendor.traces ?? {}, traceNames(extra)),
    };
    items.push(withGoogle(item, config['google'] ? object(config['google']) : undefined));
    for (const [other, traces] of Object.entries(vendor.parts ?? {}))
      items.push({ id: `${id}:${other}`, category: other, token: token(`${id}:${other}`, other, purposes), traces });
  };

  for (const [name, value] of Object.entries(object(config['vendors']))) readVendor(name, value);
  // Category by category, as they are shown.
  items.sort((a, b) => categories.indexOf(a.category) - categories.indexOf(b.category));
  if (Object.keys(object(config['vendors'])).length === 0) problems.push(problem('no-vendors', 'vendors'));

  const cookie = object(config['cookie']);
  const days = Number(cookie['days']);
  return {
    items,
    hosts,
    problems,
    settings: {
      ...interfaceSettings(config),
      ...modeOf(config),
      ...readLaw(config),
      own,
      revision: Number(config['revision']) || 0,
      cookie: {
        ...cookie,
        name: text(cookie['name']) || 'consentinel',
        days: days >= 1 ? Math.min(days, 400) : SIX_MONTHS,
      },
    },
  };
}
