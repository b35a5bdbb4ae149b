import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hashOf, type StoredRecord } from '../../src/receipts/record.ts';
import { openStore } from '../../src/receipts/open-store.ts';
import { allRecords, type Store } from '../../src/receipts/store.ts';
import { verify, type Verified } from '../../src/receipts/verify.ts';
import { counted } from './support/counted.ts';
import { accepted, receipt } from './support/receipts.ts';
import { kinds, place, type Place } from './support/stores.ts';

/** Somebody with full power over the store, who may switch its guards off. */
interface Tamperer {
  /** As an ordinary statement, with the guards on. */
  tries(sql: string): Promise<void>;
  does(sql: string): Promise<void>;
}

async function tamperer(kind: string, where: string): Promise<Tamperer> {
  if (kind === 'sqlite') {
    const run = (...all: string[]): Promise<void> => {
      const db = new DatabaseSync(where);
      try {
        for (const sql of all) db.exec(sql);
      } finally {
        db.close();
      }
      return Promise.resolve();
    };
    return {
      tries: (sql) => Promise.resolve().then(() => run(sql)),
      does: (sql) => run('DROP TRIGGER IF EXISTS receipts_stay', 'DROP TRIGGER IF EXISTS receipts_last', sql),
    };
  }
  const { default: pg } = await import('pg');
  const run = async (...all: string[]): Promise<void> => {
    const client = new pg.Client({ connectionString: where });
    await client.connect();
    try {
      for (const sql of all) await client.query(sql);
    } finally {
      await client.end();
    }
  };
  return {
    tries: (sql) => run(sql),
    does: (sql) => run('ALTER TABLE receipts DISABLE TRIGGER ALL', sql),
  };
}

describe.each(kinds)('the evidence in %s', (kind) => {
  let there: Place, where: string, someone: Tamperer;
  beforeAll(async () => {
    there = await place(kind);
  }, 120_000);
  afterAll(() => there.remove());
  beforeEach(async () => {
    where = await there.next();
    await within((store) =>
      store.append(
        [receipt(), accepted(), receipt(), accepted()].map((one) => counted(one)),
        [],
      ),
    );
    someone = await tamperer(kind, where);
  });
  const within = async <T>(run: (store: Store) => Promise<T>): Promise<T> => {
    const store = await openStore(where);
    try {
      return await run(store);
    } finally {
      await store.close();
    }
  };
  const check = (expect?: Parameters<typeof verify>[1]): Promise<Verified> => within((store) => verify(store, expect));
  const brokenAt = async (): Promise<string> => {
    const { broken } = await check();
    return broken ? `${broken.seq}: ${broken.why}` : 'whole';
  };

  it.each([
    ['changed', "UPDATE receipts SET body = replace(body, 'banner-reject', 'banner-accept') WHERE seq = 1"],
    ['taken out', 'DELETE FROM receipts WHERE seq = 2'],
    ['taken off the end', 'DELETE FROM receipts WHERE seq = 4'],
    ['all taken out', kind === 'sqlite' ? 'DELETE FROM receipts' : 'TRUNCATE receipts'],
  ])('cannot simply be %s', async (_, sql) => {
    await expect(someone.tries(sql)).rejects.toThrow('append-only');
    expect(await brokenAt()).toBe('whole');
  });

  it.each([
    ["UPDATE receipts SET body = replace(body, 'banner-accept', 'banner-reject') WHERE seq = 2", '2: its content has been changed'], // prettier-ignore
    ["UPDATE receipts SET received = '2020-01-01T00:00:00.000Z' WHERE seq = 2", '2: its content has been changed'],
    ["UPDATE receipts SET site = 'www.other.example' WHERE seq = 3", '3: its content has been changed'],
    ["UPDATE receipts SET id = 'ffffffffffffffffffffffffffffffff' WHERE seq = 3", '3: its id has been changed'],
    ['DELETE FROM receipts WHERE seq = 2', '3: record 2 is missing'],
    ['DELETE FROM receipts WHERE seq = 1', '2: record 1 is missing'],
    ['UPDATE receipts SET previous = repeat_zero WHERE seq = 3', '3: it does not follow from the record before it'],
  ])('shows what was done behind the guards’ back: %s', async (sql, found) => {
    await someone.does(sql.replace('repeat_zero', `'${'0'.repeat(64)}'`));
    expect(await brokenAt()).toBe(found);
  });

  it('shows a chain that was made anew, or cut off, to whoever kept an earlier head', async () => {
    const { head } = await check();
    expect((await check(head)).broken).toBeUndefined();
    const records: StoredRecord[] = [];
    await within(async (store) => {
      for await (const record of allRecords(store)) records.push(record);
    });
    // The last one forged, with a hash that fits.
    const last = records.at(-1) as StoredRecord;
    const forged = { ...last, site: 'www.other.example' };
    await someone.does(
      `UPDATE receipts SET site = '${forged.site}', hash = '${hashOf(forged)}' WHERE seq = ${last.seq}`,
    );
    expect(await brokenAt()).toBe('whole');
    expect((await check(head)).broken).toEqual({ seq: 4, why: 'it had another hash' });
    await someone.does('DELETE FROM receipts WHERE seq = 4');
    expect(await brokenAt()).toBe('whole');
    expect((await check(head)).broken).toEqual({ seq: 4, why: 'the chain ends at 3, and had gone as far as 4' });
  });
});
