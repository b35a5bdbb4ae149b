import type { Receipt } from '../../../src/core/receipt.ts';
import { countKey } from '../../../src/receipts/count.ts';
import { readSent } from '../../../src/receipts/schema.ts';
import type { Counted } from '../../../src/receipts/store.ts';

export const SITE = 'www.shop.example';

/** A receipt as the collector hands it to the store. */
export function counted(sent: Receipt, received = '2026-11-23T10:00:01.000Z'): Counted {
  const read = readSent(JSON.stringify(sent));
  if (read.kind !== 'receipt') throw new Error(JSON.stringify(read));
  return {
    entry: { received, site: SITE, id: sent.id, body: JSON.stringify(read.receipt) },
    key: countKey(read.receipt, received, SITE),
  };
}
