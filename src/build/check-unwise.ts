import { SIX_MONTHS } from '../core/regime.ts';
import { isNamed, usedIn, type Used } from './check-regimes.ts';
import { isObject, type Fields } from './check-vendors.ts';
import { warning, type Found } from './found.ts';
import { BUILT_IN, type Known } from './known.ts';

/** What is legal, and is mostly regretted: each a warning. */

/** Purposes that make of a visit to such a page a fact about a person that is passed on, or watched. */
const TELLING = ['advertising', 'conversions', 'remarketing', 'recording', 'personalisation'];

const isTelling = ({ category, record }: Used): boolean =>
  category !== 'strictly-necessary' &&
  (category === 'targeting' || (record?.purposes.some((purpose) => TELLING.includes(purpose)) ?? false));

/** A path was called sensitive, and somebody who advertises or records may still load there. */
function checkSensitive({ sensitive }: Fields, used: readonly Used[]): Found[] {
  if (!isObject(sensitive)) return [];
  return Object.entries(sensitive).flatMap(([path, names]) => {
    if (!Array.isArray(names)) return [];
    const there = used.filter((vendor) => isTelling(vendor) && !isNamed(names.map(String), vendor));
    if (there.length === 0) return [];
    const vendors = there.map(({ id, record }) => record?.name ?? id).join(', ');
    const ids = there.map(({ id }) => `"${id}"`).join(', ');
    return [warning('on-sensitive-path', ['sensitive', path], { vendors, ids, path }, true)];
  });
}

function checkUnused({ categories }: Fields, used: readonly Used[]): Found[] {
  if (!isObject(categories)) return [];
  return Object.keys(categories)
    .filter((id) => !BUILT_IN.includes(id) && !used.some(({ category }) => category === id))
    .map((id) => warning('unused-category', ['categories', id], {}, true));
}

/** Where regimes say nothing else, the site's own lifetime counts. Sources: docs/regimes. */
function checkDays({ cookie, regimes }: Fields): Found[] {
  const days = isObject(cookie) ? cookie['days'] : undefined;
  if (typeof days !== 'number' || !Number.isInteger(days) || days >= SIX_MONTHS || days < 1) return [];
  const own = isObject(regimes) ? Object.keys(regimes) : [];
  // Named places may each have a lifetime of their own; everybody else has the site's.
  if (own.length > 0 && own.every((region) => /^US(-|$)/.test(region))) return [];
  const why = "nobody may be asked again for six months in Italy, and France's regulator recommends the same";
  return [warning('too-few-days', ['cookie', 'days'], { least: String(SIX_MONTHS), why })];
}

const checkLockdown = ({ mode, unknown }: Fields): Found[] =>
  mode === 'lockdown' && (unknown === 'allow' || unknown === 'report')
    ? [warning('open-lockdown', ['unknown'], { unknown })]
    : [];

export function checkUnwise(config: Fields, known: Known): Found[] {
  const used = usedIn(config, known);
  return [
    ...checkSensitive(config, used),
    ...checkUnused(config, used),
    ...checkDays(config),
    ...checkLockdown(config),
  ];
}
