import type { Item } from './item.ts';
import { vendorId, type KnownVendors } from './known.ts';
import type { Group } from './report-lines.ts';

/** What to write in the config so that a group is asked for and held: a piece of it, as JSON. */
export interface Advice {
  readonly why: 'not-named' | 'unknown-host' | 'unknown-names';
  /** Where in the config. */
  readonly at: string;
  readonly text: string;
}

const idOf = (host: string): string =>
  host
    .replace(/^www\./, '')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^[\d-]+|-$/g, '') || 'own-vendor';

const json = (value: unknown): string =>
  JSON.stringify(value, null, 2)
    .replace(/^\{\n|\n\}$/g, '')
    .replace(/^ {2}/gm, '');

/** Nothing where the config already names it. */
export function advice({ item, host, lines }: Group, items: readonly Item[], known: KnownVendors): Advice | undefined {
  if (item !== undefined) {
    const id = vendorId(item);
    const vendor = known[id];
    if (!vendor || items.some((named) => vendorId(named.id) === id)) return undefined;
    const options = Object.keys(vendor.options).length > 0 ? vendor.options : true;
    return { why: 'not-named', at: 'vendors', text: json({ [id]: options }) };
  }
  if (host !== undefined) {
    const vendor = {
      name: '…',
      company: '…',
      category: 'targeting',
      purpose: { en: '…' },
      policyUrl: 'https://…',
      hosts: [host],
      traces: [],
    };
    return { why: 'unknown-host', at: 'vendors', text: json({ [idOf(host)]: vendor }) };
  }
  const traces = lines.map(({ what, target }) => ({ kind: what, name: target, purpose: '…' }));
  return { why: 'unknown-names', at: 'vendors.<id>', text: json({ traces }) };
}
