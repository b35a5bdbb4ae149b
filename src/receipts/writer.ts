import type { CountKey } from './count.ts';
import type { Outcome } from './record.ts';
import type { Counted, Store } from './store.ts';

/** More than these wait only where the store does not keep up: then a sender is told to come again. */
const MOST_WAITING = 5000;
const AT_ONCE = 500;

/** What became of it: what the store says, or that it was not taken. */
export type Written = Outcome | 'counted' | 'busy';

type Job = (
  { readonly kind: 'receipt'; readonly receipt: Counted } | { readonly kind: 'shown'; readonly key: CountKey }
) & { settle(written: Written): void; fail(error: unknown): void };

export interface Writer {
  readonly receipt: (receipt: Counted) => Promise<Written>;
  readonly shown: (key: CountKey) => Promise<Written>;
  /** When everything that was taken is settled. */
  readonly idle: () => Promise<void>;
}

/**
 * One transaction for all that has come while the one before was written: a disk confirms some hundred times a second,
 * however many receipts each time. Nobody is told that a receipt is stored before it is.
 */
export function createWriter(store: Pick<Store, 'append'>): Writer {
  let jobs: Job[] = [];
  let working: Promise<void> | undefined;

  const write = async (batch: readonly Job[]): Promise<void> => {
    const receipts = batch.flatMap((job) => (job.kind === 'receipt' ? [job] : []));
    const shown = batch.flatMap((job) => (job.kind === 'shown' ? [job] : []));
    try {
      const outcomes = await store.append(
        receipts.map(({ receipt }) => receipt),
        shown.map(({ key }) => key),
      );
      receipts.forEach((job, i) => {
        job.settle(outcomes[i] ?? 'busy');
      });
      for (const job of shown) job.settle('counted');
    } catch (error) {
      for (const job of batch) job.fail(error);
    }
  };
  const work = async (): Promise<void> => {
    // What comes in the same turn comes along.
    await new Promise((resolve) => setImmediate(resolve));
    while (jobs[0]) {
      const batch = jobs.slice(0, AT_ONCE);
      jobs = jobs.slice(AT_ONCE);
      await write(batch);
    }
    working = undefined;
  };
  type What = Pick<Extract<Job, { kind: 'receipt' }>, 'kind' | 'receipt'> | Pick<Extract<Job, { kind: 'shown' }>, 'kind' | 'key'>; // prettier-ignore
  const take = (what: What): Promise<Written> =>
    jobs.length >= MOST_WAITING
      ? Promise.resolve('busy')
      : new Promise((settle, fail) => {
          jobs.push({ ...what, settle, fail });
          working ??= work();
        });
  return {
    receipt: (receipt) => take({ kind: 'receipt', receipt }),
    shown: (key) => take({ kind: 'shown', key }),
    idle: () => working ?? Promise.resolve(),
  };
}
