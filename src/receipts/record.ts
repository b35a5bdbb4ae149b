import { createHash } from 'node:crypto';

/** A receipt that has come in, on its way to the store. */
export interface Entry {
  /** ISO 8601 with milliseconds, by the clock of this machine. */
  readonly received: string;
  /** Host of the site that sent it. */
  readonly site: string;
  readonly id: string;
  /** The receipt as JSON, to the byte as it is stored and hashed. */
  readonly body: string;
}

/** One line of the evidence. Each holds the hash of the line before it: whoever changes one breaks all that follow. */
export interface StoredRecord extends Entry {
  /** From 1, without a gap. */
  readonly seq: number;
  /** Hash of the record before, in hexadecimal. */
  readonly previous: string;
  /** SHA-256 over `seq`, `received`, `site`, `body` and `previous`, as a JSON list. */
  readonly hash: string;
}

/** Where a chain stands: its last record, or the last of what retention has taken away. */
export type Head = Pick<StoredRecord, 'seq' | 'hash' | 'received'>;

/** Before the first record. */
export const START: Head = { seq: 0, hash: '0'.repeat(64), received: '' };

export const hashOf = ({ seq, received, site, body, previous }: Omit<StoredRecord, 'hash' | 'id'>): string =>
  createHash('sha256')
    .update(JSON.stringify([seq, received, site, body, previous]))
    .digest('hex');

/** `conflict`: another receipt has that id already. */
export type Outcome = 'stored' | 'known' | 'conflict';

export interface Linked {
  readonly records: readonly StoredRecord[];
  /** One for each entry, in its order. */
  readonly outcomes: readonly Outcome[];
}

/**
 * The records that follow a head. A receipt that comes twice, because its browser had not heard that it had arrived, is
 * stored once. Time never runs backwards in a chain, whatever the machines' clocks say.
 */
export function link(head: Head, entries: readonly Entry[], known: ReadonlyMap<string, string>): Linked {
  const bodies = new Map(known);
  const records: StoredRecord[] = [];
  let last = head;
  const outcomes = entries.map(({ received: now, site, id, body }): Outcome => {
    const there = bodies.get(id);
    if (there !== undefined) return there === body ? 'known' : 'conflict';
    bodies.set(id, body);
    const received = now > last.received ? now : last.received;
    const fields = { seq: last.seq + 1, received, site, id, body, previous: last.hash };
    const record = { ...fields, hash: hashOf(fields) };
    records.push(record);
    last = record;
    return 'stored';
  });
  return { records, outcomes };
}
