import type { Adapters } from './adapter.ts';

/** Where a vendor of the npm door carries the adapters of its signals. Not an enumerable word of the record's own. */
const ADAPTERS = Symbol.for('consentinel.adapters');

/** A record with its adapters beside it; what it says of itself is unchanged. */
export const withAdapters = <V extends object>(record: V, adapters: Adapters): V => ({
  ...record,
  [ADAPTERS]: adapters,
});

/** All adapters that these records bring along. */
export const attachedAdapters = (records: readonly object[]): Adapters =>
  Object.assign({}, ...records.map((record) => (record as Record<symbol, unknown>)[ADAPTERS])) as Adapters;
