import type { Count, CountKey } from './count.ts';
import type { Entry, Head, Outcome, StoredRecord } from './record.ts';

/** A receipt, and how it counts. */
export interface Counted {
  readonly entry: Entry;
  readonly key: CountKey;
}

/**
 * Where receipts lie. Append-only: records are added at the end, and taken away only from the beginning, by retention,
 * which leaves the hash of the last one it took. What a promise has settled survives the end of the process.
 */
export interface Store {
  /** One outcome for each, in order. All of them, and their counts, or none. */
  append(receipts: readonly Counted[], shown: readonly CountKey[]): Promise<readonly Outcome[]>;
  find(id: string): Promise<StoredRecord | undefined>;
  /** At most `limit` records after this one, in order. */
  records(after: number, limit: number): Promise<readonly StoredRecord[]>;
  /** What retention has taken away last; the start of everything where it has taken nothing. */
  anchor(): Promise<Head>;
  /** Days inclusive. */
  counts(from: string, to: string): Promise<readonly Count[]>;
  /** Takes away what was received before; returns how many. */
  prune(before: string): Promise<number>;
  close(): Promise<void>;
}

/** How many records are read at a time. */
const PAGE = 1000;

/** All records, oldest first, without holding them all. */
export async function* allRecords(store: Pick<Store, 'records'>, after = 0): AsyncGenerator<StoredRecord> {
  let last = after;
  for (;;) {
    const page = await store.records(last, PAGE);
    yield* page;
    const next = page.at(-1)?.seq;
    if (next === undefined) return;
    last = next;
  }
}
