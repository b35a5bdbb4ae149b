import { nearest } from '../core/nearest.ts';
import type { SiteConfig } from '../core/config.ts';
import { checkGoogle } from './check-google.ts';
import { checkImport } from './check-import.ts';
import { checkLaw } from './check-law.ts';
import { checkRegimes } from './check-regimes.ts';
import { checkTexts } from './check-texts.ts';
import { checkTheme } from './check-theme.ts';
import { checkTraces } from './check-traces.ts';
import { checkUnwise } from './check-unwise.ts';
import { checkVendors, isObject, type Fields } from './check-vendors.ts';
import { error, hint, warning, type Found } from './found.ts';
import { check } from './issues.ts';
import { BUILT_IN, findVendor, type Known } from './known.ts';
import { siteSchema } from './schema-site.ts';

/** Categories that vendors are put in must be there, and no category may be called like a vendor. */
function checkCategories(config: Fields, known: Known): Found[] {
  const own = isObject(config['categories']) ? Object.keys(config['categories']) : [];
  const categories = [...new Set([...BUILT_IN, ...own])];
  const vendors = isObject(config['vendors']) ? config['vendors'] : {};
  const named = [...Object.keys(vendors), ...known.vendors.map((vendor) => vendor.id)];
  const found = own
    .filter((category) => named.includes(category))
    .map((category) => error('bad-value', ['categories', category], { expected: 'a name that no vendor has' }, true));
  for (const [name, value] of Object.entries(vendors)) {
    const category = isObject(value) ? value['category'] : undefined;
    if (typeof category !== 'string') continue;
    const path = ['vendors', name, 'category'];
    const vendor = findVendor(known.vendors, name);
    if (!categories.includes(category))
      found.push(error('unknown-category', path, { category, ...hint(nearest(category, categories)) }));
    else if (vendor && category === 'strictly-necessary' && vendor.category !== category)
      found.push(warning('made-necessary', path, { vendor: vendor.name, category: vendor.category }));
  }
  for (const name of Object.keys(vendors))
    if (categories.includes(name))
      found.push(error('bad-value', ['vendors', name], { expected: 'a name that no category has' }, true));
  return found;
}

/** Everything that is wrong with a config, by its own words and by what is known. */
export function checkSite(value: unknown, known: Known): Found[] {
  if (!isObject(value)) return [error('bad-value', [], { expected: 'an object: { "vendors": { … } }' })];
  const { vendors } = value;
  const site = check(siteSchema, { vendors: {}, ...value }, []);
  const inVendors =
    vendors === undefined || (isObject(vendors) && Object.keys(vendors).length === 0)
      ? [error('no-vendors', ['vendors'])]
      : isObject(vendors)
        ? checkVendors(vendors, known)
        : [error('bad-value', ['vendors'], { expected: 'an object of vendors by id' })];
  const own = [...inVendors, ...site].some(({ level }) => level === 'error')
    ? []
    : checkTraces(value as unknown as SiteConfig, known.vendors);
  const policy = value['policyUrl'] === undefined ? [warning('no-policy-url', ['policyUrl'])] : [];
  const controller = value['controller'] === undefined ? [warning('no-controller', ['controller'])] : [];
  return [
    ...site,
    ...inVendors,
    ...checkCategories(value, known),
    ...checkTexts(value, known),
    ...checkGoogle(value),
    ...checkLaw(value, known),
    ...checkRegimes(value, known),
    ...checkUnwise(value, known),
    ...checkTheme(value),
    ...checkImport(value, known),
    ...own,
    ...policy,
    ...controller,
  ];
}
