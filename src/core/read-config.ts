import type { SiteConfig } from './config.ts';
import type { InterfaceSettings } from './consent.ts';
import { traceNames, type GateVendor } from './gate-vendor.ts';
import type { Item } from './item.ts';
import { NECESSARY } from './item.ts';
import { nearest } from './nearest.ts';
import { problem, type Problem } from './problem.ts';
import type { Tag, Trace } from './vendor.ts';

export interface Settings extends InterfaceSettings {
  readonly revision: number;
  readonly cookie: { readonly name: string; readonly domain: string | undefined; readonly days: number };
  readonly base: string | undefined;
}

export interface ReadConfig {
  readonly items: readonly Item[];
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const object = (value: unknown): Fields => (isObject(value) ? value : {});
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Keys of a vendor's settings that are not options of the vendor. */
const SETTINGS = ['on', 'load', 'category', 'traces', 'hosts'];

/** A vendor that the site declares itself has the fields of a catalogue file; what is not there is empty. */
function ownVendor(id: string, fields: Fields): GateVendor {
  return {
    id,
    category: text(fields['category']) ?? '',
    purposes: '',
    tags: (Array.isArray(fields['tags']) ? fields['tags'] : []) as Tag[],
  };
}

/**
 * The config as a page uses it: what is asked about, the settings, and what is wrong. It checks what a page cannot do
 * without; the full check is `consentinel check`. A vendor with a problem is left out: nothing is granted by mistake.
 */
export function readConfig(raw: unknown, catalogue: readonly GateVendor[]): ReadConfig {
  const problems: Problem[] = [];
  const config = object(raw) as Partial<SiteConfig>;
  const categories = object(config.categories);
  const items: Item[] = [];
  if (!isObject(config.vendors) || Object.keys(config.vendors).length === 0)
    problems.push(problem('no-vendors', 'vendors'));

  for (const [name, value] of Object.entries(object(config.vendors))) {
    const path = `vendors.${name}`;
    const fields = object(value);
    if (value === false || fields['on'] === false) continue;
    const known = catalogue.find((v) => v.id === name || v.aliases?.includes(name));
    const vendor = known ?? (fields['name'] === undefined ? undefined : ownVendor(name, fields));
    if (!vendor) {
      const didYouMean = nearest(
        name,
        catalogue.map((v) => v.id),
      );
      problems.push(problem('unknown-vendor', path, didYouMean ? { didYouMean } : {}));
      continue;
    }
    if (value !== true && !isObject(value)) {
      problems.push(problem('bad-value', path));
      continue;
    }
    if (vendor.id !== name) problems.push(problem('old-name', path, { didYouMean: vendor.id }, 'warning'));

    const managed = fields['load'] !== 'page';
    const options: Record<string, string> = {};
    let usable = true;
    for (const [key, format] of Object.entries(vendor.options ?? {})) {
      const option = key.replace('?', '');
      const given = fields[option];
      if (given === undefined && (key !== option || !managed)) continue;
      if (typeof given === 'string' && new RegExp(format).test(given)) options[option] = given;
      else {
        usable = false;
        problems.push(problem(given === undefined ? 'missing-option' : 'bad-option', `${path}.${option}`));
      }
    }
    for (const key of known ? Object.keys(fields) : [])
      if (!SETTINGS.includes(key) && !(key in options) && usable) {
        problems.push(problem('unknown-key', `${path}.${key}`, {}, 'warning'));
      }
    const category = text(fields['category']) ?? vendor.category;
    if (![NECESSARY, 'performance', 'targeting', ...Object.keys(categories)].includes(category)) {
      usable = false;
      problems.push(problem('unknown-category', `${path}.category`, { category }));
    }
    if (!usable) continue;

    const extra = traceNames(Array.isArray(fields['traces']) ? (fields['traces'] as Trace[]) : []);
    const traces: Record<string, string> = { ...vendor.traces };
    for (const [kind, names] of Object.entries(extra)) traces[kind] = traces[kind] ? `${traces[kind]} ${names}` : names;
    items.push({ id: vendor.id, category, purposes: vendor.purposes, vendor, options, managed, traces });
    for (const [other, partTraces] of Object.entries(vendor.parts ?? {}))
      items.push({
        id: `${vendor.id}:${other}`,
        category: other,
        purposes: vendor.purposes,
        vendor: { id: vendor.id, category: other, purposes: '' },
        options: {},
        managed: false,
        traces: partTraces,
      });
  }

  const cookie = object(config.cookie);
  const days = Number(cookie['days']);
  const policyUrl = text(config.policyUrl);
  return {
    items,
    problems,
    settings: {
      ...(policyUrl !== undefined && { policyUrl }),
      theme: config.theme === 'light' || config.theme === 'dark' ? config.theme : 'system',
      layout: 'bar',
      texts: object(config.texts) as InterfaceSettings['texts'],
      categories: categories as InterfaceSettings['categories'],
      revision: Number.isSafeInteger(config.revision) ? (config.revision as number) : 0,
      cookie: {
        name: text(cookie['name']) ?? 'consentinel',
        domain: text(cookie['domain']),
        days: days >= 1 ? Math.min(days, 400) : 180,
      },
      base: text(config.base),
    },
  };
}
