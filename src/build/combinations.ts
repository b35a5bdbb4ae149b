import { nearest } from '../core/nearest.ts';
import { isObject, type Fields } from './check-vendors.ts';
import { error, hint, type Found, type Path } from './found.ts';
import { KEBAB } from './schema-fields.ts';
import type { Layer } from './merge-config.ts';
import { without } from './without.ts';

/** Which of the sites and environments of a config file: neither, where it has none. */
export interface Choice {
  readonly site?: string;
  readonly environment?: string;
}

/** One config out of a file, before its layers are merged. */
export interface Combination extends Choice {
  readonly layers: readonly Layer[];
}

const NAME = 'a name in lower-case words joined by hyphens';
const OVERLAYS = 'an object of overlays by name, at least one';
const OVERLAY = 'an object with the keys of the config that differ';

const entries = (value: unknown): [name: string, value: unknown][] => (isObject(value) ? Object.entries(value) : []);

/** Whether `sites`, or `environments`, is a list of overlays by name; `allowed`: the names there may be. */
function checkOverlays(value: unknown, path: Path, allowed?: readonly string[]): Found[] {
  if (value === undefined) return [];
  if (!isObject(value) || Object.keys(value).length === 0) return [error('bad-value', path, { expected: OVERLAYS })];
  return Object.entries(value).flatMap(([name, overlay]) => {
    const at = [...path, name];
    const found: Found[] = [];
    if (!KEBAB.test(name)) found.push(error('bad-value', at, { expected: NAME }, true));
    else if (allowed && !allowed.includes(name))
      found.push(
        error(
          'bad-value',
          at,
          { expected: 'one of the top-level "environments"', ...hint(nearest(name, allowed)) },
          true,
        ),
      );
    if (!isObject(overlay)) found.push(error('bad-value', at, { expected: OVERLAY }));
    return found;
  });
}

export interface Combinations {
  readonly combinations: readonly Combination[];
  /** Where this is not empty, nothing can be merged. */
  readonly found: readonly Found[];
}

/**
 * Every config that a file holds: each site in each environment. The layers are the base, the site, the environment, and
 * what the site says for that environment. A file without `sites` and `environments` is one config.
 */
export function combinationsOf(config: Fields): Combinations {
  const { sites, environments } = config;
  const names = entries(environments).map(([name]) => name);
  const found = [
    ...checkOverlays(sites, ['sites']),
    ...checkOverlays(environments, ['environments']),
    ...entries(sites).flatMap(([site, value]) =>
      isObject(value) ? checkOverlays(value['environments'], ['sites', site, 'environments'], names) : [],
    ),
  ];
  if (found.length > 0) return { combinations: [], found };

  const base: Layer = { path: [], value: without(config, ['sites', 'environments']) };
  const combinations = (sites === undefined ? [undefined] : entries(sites)).flatMap((site) => {
    const [siteName, siteValue] = site ?? [];
    const ofSite = isObject(siteValue) ? siteValue : {};
    const siteLayer: Layer[] =
      siteName === undefined ? [] : [{ path: ['sites', siteName], value: without(ofSite, ['environments']) }];
    return (environments === undefined ? [undefined] : entries(environments)).map((environment): Combination => {
      const [name, value] = environment ?? [];
      const own = entries(ofSite['environments']).find(([one]) => one === name);
      return {
        ...(siteName !== undefined && { site: siteName }),
        ...(name !== undefined && { environment: name }),
        layers: [
          base,
          ...siteLayer,
          ...(name === undefined ? [] : [{ path: ['environments', name], value }]),
          ...(own && siteName !== undefined
            ? [{ path: ['sites', siteName, 'environments', own[0]], value: own[1] }]
            : []),
        ],
      };
    });
  });
  return { combinations, found };
}

/** `shop in staging`; empty for a file that holds one config. */
export const nameOf = ({ site, environment }: Choice): string =>
  [site, environment].filter((name) => name !== undefined).join(' in ');

/** Whether this is what was chosen: what was not named is any. */
export const isChosen = ({ site, environment }: Choice, chosen: Choice): boolean =>
  (chosen.site === undefined || chosen.site === site) &&
  (chosen.environment === undefined || chosen.environment === environment);
