import { hashOf, type Head, type StoredRecord } from './record.ts';
import { readSent } from './schema.ts';
import { allRecords, type Store } from './store.ts';

export interface Verified {
  /** How many records fit. */
  readonly count: number;
  /** What retention has taken away; `seq` 0: nothing. */
  readonly anchor: Head;
  /** The last record that fits: what to write down elsewhere. */
  readonly head: Head;
  /** The first thing that does not fit. */
  readonly broken?: { readonly seq: number; readonly why: string };
}

function fault(record: StoredRecord, before: Head): string | undefined {
  if (record.seq !== before.seq + 1) return `record ${before.seq + 1} is missing`;
  if (record.previous !== before.hash) return 'it does not follow from the record before it';
  if (hashOf(record) !== record.hash) return 'its content has been changed';
  if (record.received < before.received) return 'it was received before the record before it';
  const sent = readSent(record.body);
  if (sent.kind !== 'receipt') return 'it is no receipt';
  return sent.receipt.id === record.id ? undefined : 'its id has been changed';
}

/**
 * Whether the chain is whole, from what retention has left to its end. `expect`: a head that was written down earlier and
 * kept elsewhere; without one, somebody who can write to the store could have made the whole chain anew, or cut off its end.
 */
export async function verify(store: Store, expect?: Pick<Head, 'seq' | 'hash'>): Promise<Verified> {
  const anchor = await store.anchor();
  let head = anchor;
  let met = !expect || expect.seq < anchor.seq || (expect.seq === anchor.seq && expect.hash === anchor.hash);
  let count = 0;
  for await (const record of allRecords(store)) {
    const why = fault(record, head);
    if (why) return { count, anchor, head, broken: { seq: record.seq, why } };
    if (expect?.seq === record.seq && expect.hash === record.hash) met = true;
    head = record;
    count++;
  }
  const { seq, hash, received } = head;
  const last = { seq, hash, received };
  if (met || !expect) return { count, anchor, head: last };
  const why =
    expect.seq > seq ? `the chain ends at ${seq}, and had gone as far as ${expect.seq}` : 'it had another hash';
  return { count, anchor, head: last, broken: { seq: expect.seq, why } };
}
