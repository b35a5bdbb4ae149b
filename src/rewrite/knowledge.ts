import type { SiteConfig } from '../core/config.ts';
import { gateHalf } from '../core/gate-vendor.ts';
import { hostTable, owners, type Owner } from '../core/hosts.ts';
import { isNecessary } from '../core/item.ts';
import { readConfig } from '../core/read-config.ts';
import type { Vendor } from '../core/vendor.ts';
import { callPattern } from './call-pattern.ts';

/** What a config and a catalogue say, in the form that judging a page needs. */
export interface Knowledge {
  readonly owners: readonly Owner[];
  /** Items that need no consent here. */
  readonly necessary: readonly string[];
  /** Items that the config names. */
  readonly named: ReadonlySet<string>;
  /** Items that the library itself loads. */
  readonly managed: ReadonlySet<string>;
  /** Hosts that the vendors' own scripts and style sheets come from. */
  readonly loaders: ReadonlySet<string>;
  readonly calls: readonly { readonly item: string; readonly pattern: RegExp }[];
  readonly mode: 'observe' | 'hold';
  readonly unknown: 'hold' | 'leave';
}

const hostOf = (address: string): string => /^https?:\/\/([^/?#]*)/.exec(address)?.[1] ?? '';

function read(config: SiteConfig, vendors: readonly Vendor[]): Knowledge {
  const { items, hosts, settings } = readConfig(config, vendors.map(gateHalf), hostTable(vendors));
  return {
    owners: owners(hosts),
    necessary: items.filter(isNecessary).map(({ id }) => id),
    named: new Set(items.map(({ id }) => id)),
    managed: new Set(items.filter(({ tags }) => tags).map(({ id }) => id)),
    loaders: new Set(
      vendors.flatMap(({ tags }) =>
        tags.flatMap((tag) =>
          tag.kind === 'script' ? [hostOf(tag.src)] : tag.kind === 'style' ? [hostOf(tag.href)] : [],
        ),
      ),
    ),
    calls: vendors.flatMap(({ id, calls = [] }) => calls.map((call) => ({ item: id, pattern: callPattern(call) }))),
    mode: settings.mode === 'observe' ? 'observe' : 'hold',
    unknown: (settings.unknown ?? (settings.mode === 'lockdown' ? 'block' : 'report')) === 'block' ? 'hold' : 'leave',
  };
}

/** A server rewrites every page by the same config: it is read once. */
const kept = new WeakMap<object, { readonly vendors: readonly Vendor[]; readonly knowledge: Knowledge }>();

export function knowledge(config: SiteConfig, vendors: readonly Vendor[]): Knowledge {
  // What is no object is no config: everything is held.
  const key = Object(config) === config ? config : vendors;
  const before = kept.get(key);
  if (before?.vendors === vendors) return before.knowledge;
  const now = read(config, vendors);
  kept.set(key, { vendors, knowledge: now });
  return now;
}
