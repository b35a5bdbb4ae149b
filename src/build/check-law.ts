import { nearest } from '../core/nearest.ts';
import { isObject, type Fields } from './check-vendors.ts';
import { error, hint, type Found, type Path } from './found.ts';
import { BUILT_IN, findVendor, type Known } from './known.ts';

const list = (value: unknown, path: Path): [name: string, path: Path][] =>
  Array.isArray(value) ? value.map((name, i): [string, Path] => [String(name), [...path, i]]) : [];

const inside = (value: unknown, path: Path): [key: string, value: unknown, path: Path][] =>
  isObject(value) ? Object.entries(value).map(([key, one]) => [key, one, [...path, key]]) : [];

/**
 * Wherever the config names vendors and categories, they must be among those it uses: a misspelt one would leave a pixel
 * on the page that it was to be kept off.
 */
export function checkLaw(config: Fields, known: Known): Found[] {
  const vendors = isObject(config['vendors']) ? Object.keys(config['vendors']) : [];
  const categories = [...BUILT_IN, ...(isObject(config['categories']) ? Object.keys(config['categories']) : [])];
  const names = new Set([
    ...categories,
    ...vendors.flatMap((name) => {
      const vendor = findVendor(known.vendors, name);
      return vendor ? [vendor.id] : [name];
    }),
  ]);
  const named = [
    ...list(config['gpc'], ['gpc']),
    ...inside(config['sensitive'], ['sensitive']).flatMap(([, value, path]) => list(value, path)),
    ...inside(config['regimes'], ['regimes']).flatMap(([, value, path]) =>
      inside(value, path).flatMap(([, list_, at]) => list(list_, at)),
    ),
  ];
  const { poster } = isObject(config['theme']) ? config['theme'] : {};
  // A frame that the interceptors hold may be of a vendor that the config does not name.
  const pictured = inside(poster, ['theme', 'poster'])
    .filter(([name]) => !findVendor(known.vendors, name))
    .map(([name, , path]): [string, Path] => [name, path]);
  return [...named, ...pictured]
    .filter(([name]) => name !== '*' && !names.has(name))
    .map(([name, path]) => error('unknown-vendor', path, hint(nearest(name, [...names]))));
}
