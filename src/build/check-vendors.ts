import type { OwnVendor } from '../core/config.ts';
import { nearest } from '../core/nearest.ts';
import type { Vendor } from '../core/vendor.ts';
import { checkTags } from './check-tags.ts';
import { error, hint, warning, type Found, type Path } from './found.ts';
import { check } from './issues.ts';
import { findVendor, type Known } from './known.ts';
import { id as idSchema } from './schema-fields.ts';
import { ownVendorSchema, requiredOptions, vendorSchema } from './schema-vendor.ts';

export type Fields = Readonly<Record<string, unknown>>;
export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a catalogue file has and a config does not say of a vendor: it tells that somebody declares one of their own. */
const OWN_KEYS = ['name', 'company', 'purpose', 'policyUrl', 'tags'];

/** A problem with one of the vendor's own options is named so, and says what a right one looks like. */
function asOption(found: Found, vendor: Vendor, base: Path): Found {
  const key = found.path.length === base.length + 1 ? String(found.path.at(-1)) : '';
  const rule = Object.hasOwn(vendor.options, key) ? vendor.options[key] : undefined;
  return rule && found.code === 'bad-value'
    ? { ...found, code: 'bad-option', args: { example: rule.example, about: rule.about } }
    : found;
}

/** A trace's category is a field of the catalogue that a config cannot use: the page would not heed it. */
const asLater = (found: Found): Found =>
  found.code === 'unknown-key' && found.path.at(-1) === 'category' && found.path.at(-3) === 'traces'
    ? { ...found, code: 'not-supported', args: { what: 'a trace in another category', instead: 'a vendor of its own' } }
    : found;

function checkKnown(vendor: Vendor, value: unknown, path: Path): Found[] {
  if (value === false) return [];
  const fields = value === true ? {} : value;
  const found = check(vendorSchema(vendor), fields, path).map((one) => asOption(one, vendor, path));
  if (!isObject(fields) || fields['on'] === false || fields['load'] === 'page') return found;
  const missing = requiredOptions(vendor).filter((name) => !Object.hasOwn(fields, name));
  return [
    ...found,
    ...missing.map((name) => {
      const rule = vendor.options[name];
      return error('missing-option', [...path, name], { example: rule?.example ?? '', about: rule?.about ?? '' });
    }),
  ];
}

function checkOwn(name: string, value: unknown, path: Path, known: Known): Found[] {
  if (!isObject(value) || !OWN_KEYS.some((key) => Object.hasOwn(value, key)))
    return [error('unknown-vendor', path, hint(nearest(name, names(known))), true)];
  const wrong = check(ownVendorSchema, value, path);
  return [
    ...check(idSchema, name, path).map((one) => ({ ...one, atKey: true })),
    ...(wrong.length > 0 ? wrong : checkTags(value as unknown as OwnVendor, path)),
  ];
}

const names = (known: Known): string[] => known.vendors.map((vendor) => vendor.id);

/** Each vendor by itself: known, spelt right, its options as they must be. */
export function checkVendors(vendors: Fields, known: Known): Found[] {
  const seen = new Map<string, string>();
  return Object.entries(vendors)
    .flatMap(([name, value]) => {
      const path = ['vendors', name];
      const vendor = findVendor(known.vendors, name);
      if (!vendor) return checkOwn(name, value, path, known);
      const first = seen.get(vendor.id);
      seen.set(vendor.id, name);
      if (first !== undefined) return [error('duplicate-key', path, { other: `vendors.${first}` }, true)];
      const old = vendor.id === name ? [] : [warning('old-name', path, { didYouMean: vendor.id }, true)];
      return [...old, ...checkKnown(vendor, value, path)];
    })
    .map(asLater);
}
