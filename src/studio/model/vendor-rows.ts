import { isObject, type Fields } from '../../build/check-vendors.ts';
import { findVendor } from '../../build/known.ts';
import { requiredOptions } from '../../build/schema-vendor.ts';
import { pick } from '../../ui/texts/wording.ts';
import type { Localized, OptionRule, Vendor } from '../../core/vendor.ts';

export interface OptionRow {
  readonly name: string;
  readonly rule: OptionRule;
  /** As it stands in the config, also where it is no text; empty where it is missing. */
  readonly value: string;
}

/** A vendor as the studio lists it: of the catalogue, or what else the config names. */
export interface VendorRow {
  /** Its key in the config: the id, or an older name of it. */
  readonly key: string;
  readonly name: string;
  readonly company: string;
  readonly purpose: string;
  /** Missing where the catalogue does not know it: a vendor of the site's own, or a misspelt one. */
  readonly record: Vendor | undefined;
  readonly on: boolean;
  readonly category: string;
  readonly load: 'library' | 'page';
  readonly options: readonly OptionRow[];
}

const shown = (value: unknown): string =>
  value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
const said = (text: unknown): string =>
  typeof text === 'string' || isObject(text) ? pick('en', text as Localized) : '';

function row(key: string, value: unknown, record: Vendor | undefined): VendorRow {
  const fields = isObject(value) ? value : {};
  const text = (field: string): string => shown(fields[field]);
  return {
    key,
    name: record?.name ?? (text('name') || key),
    company: record?.company ?? text('company'),
    purpose: said(record?.purpose ?? fields['purpose']),
    record,
    on: value !== undefined && value !== false && fields['on'] !== false,
    category: text('category') || (record?.category ?? ''),
    load: fields['load'] === 'page' ? 'page' : 'library',
    options: Object.entries(record?.options ?? {}).map(([name, rule]) => ({ name, rule, value: shown(fields[name]) })),
  };
}

/** All of the catalogue and of the config. */
export function vendorRows(config: Fields, catalogue: readonly Vendor[]): readonly VendorRow[] {
  const vendors = isObject(config['vendors']) ? config['vendors'] : {};
  const named = Object.entries(vendors).map(([key, value]) => row(key, value, findVendor(catalogue, key)));
  const others = catalogue.filter(({ id }) => !named.some(({ record }) => record?.id === id));
  return [...named, ...others.map((record) => row(record.id, undefined, record))];
}

/** Whether what somebody looks for is in it: every word somewhere. */
export function fits({ key, name, company, purpose, record }: VendorRow, search: string): boolean {
  const all = [key, name, company, purpose, ...(record?.purposes ?? []), ...(record?.aliases ?? [])]
    .join(' ')
    .toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

export const needsOptions = (record: Vendor | undefined): boolean => !!record && requiredOptions(record).length > 0;
