import type { Host, Vendor } from './vendor.ts';

/**
 * Who contacts which hosts, in the form that the gate carries: item id → rules with spaces between them. A rule is a host,
 * prefixes of paths with commas between them, and after `?` what the query must match:
 * `www.googletagmanager.com/gtag/?(^|&)id=DC-`. See `Host` for what they mean.
 */
export type HostTable = Readonly<Record<string, string>>;

const packed = ({ host, path = [], query }: Host): string => host + path.join(',') + (query ? `?${query.source}` : '');

/** A vendor as a gate knows it whose config does not name it: held by its loader. */
export const unnamed = (vendor: Vendor): Vendor =>
  vendor.loaderHost ? { ...vendor, hosts: [{ host: vendor.loaderHost }] } : vendor;

/** The rules of these records, by item: a host of another category belongs to that part of its vendor. */
export function hostTable(vendors: readonly Vendor[]): HostTable {
  const table: Record<string, string> = {};
  for (const { id, category, hosts } of vendors)
    for (const rule of hosts) {
      const item = !rule.category || rule.category === category ? id : `${id}:${rule.category}`;
      table[item] = `${table[item] ? `${table[item]} ` : ''}${packed(rule)}`;
    }
  return table;
}

/** Who contacts these hosts, as `ruleFor` reads it. */
export interface Owner {
  readonly id: string;
  readonly hosts: readonly Host[];
}

/** A rule again. Its query is an expression of the catalogue's: a config gives hosts only. */
function unpacked(rule: string): Host {
  const [, host = '', path = '', query] = /^([^/?]*)([^?]*)\??(.*)$/.exec(rule) ?? [];
  return { host, path: path.split(','), ...(query && { query: new RegExp(query) }) };
}

export const owners = (table: HostTable): Owner[] =>
  Object.entries(table).map(([id, rules]) => ({ id, hosts: rules.split(' ').map(unpacked) }));
