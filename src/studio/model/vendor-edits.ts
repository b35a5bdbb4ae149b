import { isObject } from '../../build/check-vendors.ts';
import { without } from '../../build/without.ts';
import type { Edit } from './edit.ts';
import { ownPart, type Scope } from './scopes.ts';
import { needsOptions, type VendorRow } from './vendor-rows.ts';

/** What the scope itself says of a vendor; in an overlay that is only what differs. */
function entryIn(scope: Scope, { key }: VendorRow): unknown {
  const { vendors } = ownPart(scope);
  return isObject(vendors) ? vendors[key] : undefined;
}
const at = (scope: Scope, { key }: VendorRow): readonly (string | number)[] => [...scope.path, 'vendors', key];
const isOverlay = ({ path }: Scope): boolean => path.length > 0;

/** Switched off it keeps its ids, for later. */
export function switchVendor(scope: Scope, row: VendorRow, on: boolean): Edit[] {
  const path = at(scope, row);
  const entry = entryIn(scope, row);
  if (!isObject(entry)) return [{ path, value: on && !isOverlay(scope) && needsOptions(row.record) ? {} : on }];
  if (!on || isOverlay(scope)) return [{ path: [...path, 'on'], value: on }];
  const others = Object.keys(without(entry, ['on']));
  if (others.length > 0) return [{ path: [...path, 'on'] }];
  return [{ path, value: needsOptions(row.record) ? {} : true }];
}

/** Sets a field of a vendor; `undefined` takes it away. */
function setField(scope: Scope, row: VendorRow, field: string, value: unknown): Edit[] {
  const path = at(scope, row);
  const entry = entryIn(scope, row);
  if (isObject(entry)) {
    if (value !== undefined || !Object.hasOwn(entry, field) || Object.keys(entry).length > 1)
      return [{ path: [...path, field], value }];
    return [{ path, value: isOverlay(scope) || needsOptions(row.record) ? {} : true }];
  }
  if (value === undefined) return [];
  const before = entry === false ? { on: false } : entry === true && isOverlay(scope) ? { on: true } : {};
  return [{ path, value: { ...before, [field]: value } }];
}

export const setOption = (scope: Scope, row: VendorRow, name: string, value: string): Edit[] =>
  setField(scope, row, name, value.trim() || undefined);

/** Where the catalogue puts it anyway, the config need not say so. */
export const moveVendor = (scope: Scope, row: VendorRow, category: string): Edit[] =>
  setField(scope, row, 'category', category === row.record?.category && !isOverlay(scope) ? undefined : category);

export const loadBy = (scope: Scope, row: VendorRow, load: VendorRow['load']): Edit[] =>
  setField(scope, row, 'load', load === 'library' && !isOverlay(scope) ? undefined : load);
