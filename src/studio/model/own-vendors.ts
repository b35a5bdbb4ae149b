import { isObject, type Fields } from '../../build/check-vendors.ts';
import type { Edit } from './edit.ts';
import type { Scope } from './scopes.ts';
import { setIn } from './set-in.ts';

/** What a name becomes where it has to be an id: lower-case words joined by hyphens, of two letters at least. */
export function idFor(name: string, taken: readonly string[]): string {
  const words = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[\d-]+|-+$/g, '')
    .slice(0, 36)
    .replace(/-$/, '');
  const wanted = words.length > 1 ? words : 'own-vendor';
  for (let i = 1; ; i++) {
    const id = i === 1 ? wanted : `${wanted}-${i}`;
    if (!taken.includes(id)) return id;
  }
}

/** A vendor that the catalogue does not know: it has a name, and everything else is still missing. */
export const addVendor = (scope: Scope, id: string, name: string): Edit[] =>
  setIn(scope, ['vendors', id], { name: name.trim(), category: 'targeting' });

/** Whether the config declares it as one of its own. */
export function isOwn({ vendors }: Fields, key: string): boolean {
  const value = isObject(vendors) ? vendors[key] : undefined;
  return (
    isObject(value) && ['name', 'company', 'purpose', 'policyUrl', 'tags'].some((field) => Object.hasOwn(value, field))
  );
}
