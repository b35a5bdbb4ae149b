import { PRESETS, SIX_MONTHS, type Preset, type Regime } from '../core/regime.ts';
import type { Vendor } from '../core/vendor.ts';
import { isObject, type Fields } from './check-vendors.ts';
import { warning, type Found, type Path } from './found.ts';
import { findVendor, type Known } from './known.ts';

/** What the law of a place wants an answer to be kept for, in days. Sources: docs/regimes. */
const AT_LEAST: Readonly<Partial<Record<Preset, { readonly days: number; readonly why: string }>>> = {
  us: { days: 365, why: 'nobody may be asked to opt in again for twelve months' },
  italy: { days: SIX_MONTHS, why: 'nobody may be asked again for six months' },
  france: { days: SIX_MONTHS, why: 'an answer is to be kept for six months' },
};

/** Vendors that record what visitors do on a page; not every one of them is in every catalogue. */
const REPLAY = /replay|heatmap|clarity|fullstory|hotjar|mouseflow|quantum-metric|contentsquare|smartlook|logrocket/;

interface Place {
  readonly region: string;
  readonly name: Preset;
  readonly changes: Fields;
  readonly path: Path;
}

function places(regimes: unknown): Place[] {
  if (regimes === 'presets') return [{ region: 'US', name: 'us', changes: {}, path: ['regimes'] }];
  if (!isObject(regimes)) return [];
  return Object.entries(regimes).flatMap(([region, value]) => {
    const changes = isObject(value) ? value : {};
    const name = (isObject(value) ? value['like'] : value) as Preset;
    return Object.hasOwn(PRESETS, name) ? [{ region, name, changes, path: ['regimes', region] }] : [];
  });
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const isUs = ({ region }: Place): boolean => /^US(-|$)/.test(region);

/** A vendor that a config asks for, whether the rest of it is right or not. */
export interface Used {
  readonly id: string;
  readonly category: string;
  readonly record: Vendor | undefined;
}

export function usedIn(config: Fields, known: Known): Used[] {
  const vendors = isObject(config['vendors']) ? config['vendors'] : {};
  return Object.entries(vendors).flatMap(([name, value]) => {
    if (value === false || (isObject(value) && value['on'] === false)) return [];
    const record = findVendor(known.vendors, name);
    const own = isObject(value) && typeof value['category'] === 'string' ? value['category'] : undefined;
    return [{ id: record?.id ?? name, category: own ?? record?.category ?? '', record }];
  });
}

/** Whether a list of vendors and categories means it; `*` is all. */
export const isNamed = (names: readonly string[], { id, category }: Used): boolean =>
  names.some((name) => name === '*' || name === id || name === category);

/** Only what says of itself that it measures, and does nothing else, can be exempt as audience measurement. */
const isMeasurement = ({ record }: Used): boolean =>
  record === undefined || record.purposes.every((purpose) => purpose === 'measurement' || purpose === 'operation');

function checkPlace(place: Place, used: readonly Used[]): Found[] {
  const { name, changes, path } = place;
  const grants: readonly string[] = (PRESETS[name] as Regime).grants ?? [];
  const optIn = texts(changes['optIn']);
  const found: Found[] = [];
  const least = AT_LEAST[name];
  const days = changes['days'];
  if (least && typeof days === 'number' && days < least.days)
    found.push(warning('too-few-days', [...path, 'days'], { least: String(least.days), why: least.why }));
  if (isUs(place) && grants[0] !== undefined)
    for (const vendor of used)
      if (REPLAY.test(vendor.id) && !isNamed(optIn, vendor))
        found.push(warning('replay-without-yes', path, { vendor: vendor.record?.name ?? vendor.id, id: vendor.id }));
  texts(changes['exempt']).forEach((entry, i) => {
    const wrong = used.find((vendor) => isNamed([entry], vendor) && !isMeasurement(vendor));
    if (wrong) found.push(warning('not-exempt', [...path, 'exempt', i], { vendor: wrong.record?.name ?? wrong.id }));
  });
  return found;
}

/** Whether a visitor from that region can be known to be there. */
function checkSource({ regimes, region }: Fields, all: readonly Place[]): Found[] {
  if (regimes === undefined) return region === undefined ? [] : [warning('no-regimes', ['region'])];
  const one = isObject(regimes) ? Object.keys(regimes) : [];
  const source = isObject(region) && Object.keys(region).some((key) => key !== 'timeout');
  if (region === undefined || (isObject(region) && !source))
    return one.length > 0 && one.every((key) => key === '*') ? [] : [warning('no-region', ['regimes'], {}, true)];
  if (typeof region !== 'string' || !isObject(regimes)) return [];
  const reached = [region, region.slice(0, 2), '*'].find((key) => one.includes(key));
  return all
    .filter((place) => place.region !== reached)
    .map(({ path, region: other }) => warning('unreached-regime', path, { region: other, fixed: region }, true));
}

/** Where a config contradicts the law of the place that it names. Not a proof of the contrary. */
export function checkRegimes(config: Fields, known: Known): Found[] {
  const all = places(config['regimes']);
  const used = usedIn(config, known);
  const gpc =
    config['gpc'] === false && all.some((place) => isUs(place) || place.name === 'us')
      ? [warning('gpc-off', ['gpc'])]
      : [];
  return [...gpc, ...checkSource(config, all), ...all.flatMap((place) => checkPlace(place, used))];
}
