import { isObject, type Fields } from '../../build/check-vendors.ts';
import type { Path } from '../../build/found.ts';
import type { Edit } from './edit.ts';
import { configIn, ownPart, type Scope } from './scopes.ts';

/** What lies there; `undefined` where nothing does. */
export const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((here, step) => {
    if (Array.isArray(here)) return (here as unknown[])[Number(step)];
    return isObject(here) && Object.hasOwn(here, step) ? here[step] : undefined;
  }, value);

const below = ({ layers, ...rest }: Scope): Fields => configIn({ ...rest, layers: layers.slice(0, -1) });

/** A copy with another value at that place; an item of a list without one goes. */
function withValue(here: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  const copy: unknown[] | Record<string, unknown> = Array.isArray(here)
    ? [...(here as unknown[])]
    : { ...(here as Fields) };
  if (Array.isArray(copy))
    copy.splice(
      Number(step),
      1,
      ...(rest.length === 0 && value === undefined ? [] : [withValue(copy[Number(step)], rest, value)]),
    );
  else copy[step] = withValue(copy[step], rest, value);
  return copy;
}

/**
 * Sets what lies at `keys` of the config in a scope; `undefined` takes it away. What an overlay takes away from what it is
 * laid over is `null` there, and of a list of that it has the whole.
 */
export function setIn(scope: Scope, keys: Path, value: unknown): Edit[] {
  const config = configIn(scope);
  const list = keys.findIndex((_, i) => i > 0 && Array.isArray(at(config, keys.slice(0, i))));
  const [to, inside] = list < 0 ? [keys, []] : [keys.slice(0, list), keys.slice(list)];
  if (list > 0 && !Array.isArray(at(ownPart(scope), to)))
    return [{ path: [...scope.path, ...to], value: withValue(at(config, to), inside, value) }];
  const path = [...scope.path, ...keys];
  if (value !== undefined) return [{ path, value }];
  return [list < 0 && at(below(scope), keys) !== undefined ? { path, value: null } : { path }];
}

/** Sets a field of what may be one word, which then stands for the field `word`, or an object. */
export function setPart(scope: Scope, keys: Path, word: string, field: string, value: unknown): Edit[] {
  const there = at(configIn(scope), keys);
  if (isObject(there)) return setIn(scope, [...keys, field], value);
  if (field === word) return setIn(scope, keys, value);
  if (value === undefined) return [];
  return setIn(scope, keys, { ...(there !== undefined && { [word]: there }), [field]: value });
}

/** A field of what may be one word, as it stands in the config. */
export function part(config: Fields, keys: Path, word: string, field: string): unknown {
  const there = at(config, keys);
  if (isObject(there)) return there[field];
  return field === word ? there : undefined;
}

/** Calls a key otherwise; nothing where the new name is taken, or none. */
export function renameIn(scope: Scope, keys: Path, name: string): Edit[] {
  const config = configIn(scope);
  const around = keys.slice(0, -1);
  if (!name || at(config, [...around, name]) !== undefined) return [];
  if (scope.path.length === 0) return [{ path: keys, rename: name }];
  return [...setIn(scope, [...around, name], at(config, keys)), ...setIn(scope, keys, undefined)];
}
