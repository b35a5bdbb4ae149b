import { isObject, type Fields } from '../../build/check-vendors.ts';
import type { Edit } from './edit.ts';
import { ownPart, type Scope } from './scopes.ts';

/** The keys that may be one word, or an object of which that word is one field. */
const WORD = { layout: 'banner', theme: 'scheme' } as const;
type Group = keyof typeof WORD;

/** A field of the looks as it stands in the config; `undefined` = the default. */
export function look(config: Fields, group: Group, field: string): unknown {
  const value = config[group];
  if (isObject(value)) return value[field];
  return field === WORD[group] ? value : undefined;
}

/** Sets a field; `undefined` is the default. One word stays one word for as long as there is no more to say. */
export function setLook(scope: Scope, group: Group, field: string, value: unknown): Edit[] {
  const path = [...scope.path, group];
  const there = ownPart(scope)[group];
  if (isObject(there)) return [{ path: [...path, field], value }];
  if (field === WORD[group]) return [{ path, value }];
  if (value === undefined) return [];
  return [{ path, value: { ...(there !== undefined && { [WORD[group]]: there }), [field]: value } }];
}
