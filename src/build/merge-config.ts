import { isObject } from './check-vendors.ts';
import type { Path } from './found.ts';

/** A part of a config file: the base, or what is laid over it; and where in the file it stands. */
export interface Layer {
  readonly path: Path;
  readonly value: unknown;
}

/** Where the keys are vendors: there `true` and `false` stand for `on`, so that one word switches one in an overlay. */
const isVendor = (path: Path): boolean => path.length === 2 && path[0] === 'vendors';
const asObject = (value: unknown): unknown => (typeof value === 'boolean' ? { on: value } : value);

/** `{ on: true }` alone is `true` again: some vendors take nothing else. */
function asSwitch(value: unknown): unknown {
  const keys = isObject(value) ? Object.keys(value) : [];
  return isObject(value) && keys.length === 1 && typeof value['on'] === 'boolean' ? value['on'] : value;
}

function merge(base: unknown, overlay: unknown, path: Path): unknown {
  if (isVendor(path) && (isObject(base) || isObject(overlay)) && base !== undefined)
    return asSwitch(mergeObjects(asObject(base), asObject(overlay), path));
  return mergeObjects(base, overlay, path);
}

function mergeObjects(base: unknown, overlay: unknown, path: Path): unknown {
  if (!isObject(overlay)) return overlay;
  const merged: Record<string, unknown> = isObject(base) ? { ...base } : {};
  for (const [key, value] of Object.entries(overlay))
    if (value === null) Reflect.deleteProperty(merged, key);
    else merged[key] = merge(Object.hasOwn(merged, key) ? merged[key] : undefined, value, [...path, key]);
  return merged;
}

/**
 * What an overlay makes of a base: objects are merged key by key, everything else replaces what was there, lists too, and
 * `null` takes it away (RFC 7396, JSON Merge Patch). Of a vendor `true` and `false` mean its `on`. Changes neither of them.
 */
export const mergeConfig = (base: unknown, overlay: unknown): unknown => merge(base, overlay, []);

/** The layers, first to last. */
export const mergeLayers = ([first, ...overlays]: readonly Layer[]): unknown =>
  overlays.reduce((base, { value }) => mergeConfig(base, value), first?.value);

const has = (value: unknown, key: string | number): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key);

/**
 * Where in the file stands what lies at a path of the merged config: in the last layer that says it. Of what is missing,
 * the place in the last layer that says something of what it is missing in; of what no layer comes near, in the base.
 */
export function originOf(layers: readonly Layer[], path: Path): Path {
  let here = [...layers];
  let walked: Path = [];
  for (const step of path) {
    const next = here.flatMap((layer): Layer[] =>
      has(layer.value, step)
        ? [{ path: [...layer.path, step], value: (layer.value as Readonly<Record<string | number, unknown>>)[step] }]
        : [],
    );
    const last = here.at(-1);
    // A vendor's `on` may stand there as one word.
    if (isVendor(walked) && step === 'on' && typeof last?.value === 'boolean') return last.path;
    if (next.length === 0)
      return [...((walked.length > 0 ? last : layers[0])?.path ?? []), ...path.slice(walked.length)];
    walked = [...walked, step];
    // What is replaced has no say; one word about a vendor replaces nothing.
    const replaces = ({ value }: Layer): boolean =>
      !isObject(value) && !(isVendor(walked) && typeof value === 'boolean');
    here = next.slice(Math.max(next.map(replaces).lastIndexOf(true), 0));
  }
  return here.at(-1)?.path ?? path;
}
