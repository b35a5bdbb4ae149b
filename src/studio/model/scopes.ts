import { isObject, type Fields } from '../../build/check-vendors.ts';
import type { Choice } from '../../build/combinations.ts';
import type { Path } from '../../build/found.ts';
import { mergeLayers, type Layer } from '../../build/merge-config.ts';
import { without } from '../../build/without.ts';

/** A part of a config file that can be worked on: what all share, a site, an environment, or a site in an environment. */
export interface Scope extends Choice {
  /** Unique in the file; `''` is what all share. */
  readonly key: string;
  /** Where in the file what is changed goes. */
  readonly path: Path;
  /** What it is laid over, and itself. */
  readonly layers: readonly Layer[];
}

/** The first is what all share. */
export type Scopes = readonly [Scope, ...Scope[]];

const parts = (value: unknown): [name: string, value: Fields][] =>
  isObject(value)
    ? Object.entries(value).flatMap(([name, one]): [string, Fields][] => (isObject(one) ? [[name, one]] : []))
    : [];

/** What there is to work on in a file; only the first where it holds one config. */
export function scopesOf(config: Fields): Scopes {
  const base: Layer = { path: [], value: without(config, ['sites', 'environments']) };
  const environments = parts(config['environments']).map(([environment, value]): Scope => {
    const path = ['environments', environment];
    return { key: path.join('/'), environment, path, layers: [base, { path, value }] };
  });
  const sites = parts(config['sites']).flatMap(([site, value]): Scope[] => {
    const path = ['sites', site];
    const own: Layer = { path, value: without(value, ['environments']) };
    const inside = parts(value['environments']).map(([environment, differs]): Scope => {
      const at = [...path, 'environments', environment];
      const shared = environments.find((one) => one.environment === environment)?.layers.slice(1) ?? [];
      const layers = [base, own, ...shared, { path: at, value: differs }];
      return { key: at.join('/'), site, environment, path: at, layers };
    });
    return [{ key: path.join('/'), site, path, layers: [base, own] }, ...inside];
  });
  return [{ key: '', path: [], layers: [base] }, ...sites, ...environments];
}

/** The config as it is there, right or not. */
export function configIn({ layers }: Scope): Fields {
  const merged = mergeLayers(layers);
  return isObject(merged) ? merged : {};
}

/** What the file says there and nowhere else. */
export const ownPart = ({ layers }: Scope): Fields => {
  const own = layers.at(-1)?.value;
  return isObject(own) ? own : {};
};
