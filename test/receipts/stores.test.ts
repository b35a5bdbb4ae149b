import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { hashOf, START } from '../../src/receipts/record.ts';
import { openStore } from '../../src/receipts/open-store.ts';
import { allRecords, type Store } from '../../src/receipts/store.ts';
import { verify } from '../../src/receipts/verify.ts';
import { counted, SITE } from './support/counted.ts';
import { accepted, receipt } from './support/receipts.ts';
import { kinds, place, type Place } from './support/stores.ts';

describe.each(kinds)('a store in %s', (kind) => {
  let there: Place, where: string, store: Store;
  beforeAll(async () => {
    there = await place(kind);
  }, 120_000);
  afterAll(() => there.remove());
  beforeEach(async () => {
    where = await there.next();
    store = await openStore(where);
  });
  afterEach(() => store.close());

  const all = async () => {
    const records = [];
    for await (const record of allRecords(store)) records.push(record);
    return records;
  };

  it('keeps what it is given, to the byte and in order, each linked to the one before', async () => {
    const sent = [receipt(), accepted({ previous: 'ab'.repeat(16) }), receipt({ signal: 'gpc', method: 'gpc' })];
    expect(
      await store.append(
        sent.slice(0, 2).map((one) => counted(one)),
        [],
      ),
    ).toEqual(['stored', 'stored']);
    expect(
      await store.append(
        sent.slice(2).map((one) => counted(one)),
        [],
      ),
    ).toEqual(['stored']);
    const records = await all();
    expect(records.map(({ body }) => JSON.parse(body) as unknown)).toEqual(sent);
    expect(records.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(records.map(({ previous }) => previous)).toEqual([START.hash, records[0]?.hash, records[1]?.hash]);
    for (const record of records) expect(hashOf(record)).toBe(record.hash);
    expect(await store.find(sent[1]?.id ?? '')).toEqual(records[1]);
    expect(await store.find('0'.repeat(32))).toBeUndefined();
  });

  it('stores what comes twice once, and never replaces one receipt by another of the same id', async () => {
    const one = receipt();
    const other = accepted({ id: one.id });
    expect(await store.append([counted(one), counted(one), counted(other)], [])).toEqual([
      'stored',
      'known',
      'conflict',
    ]);
    expect(await store.append([counted(one, '2026-11-24T00:00:00.000Z')], [])).toEqual(['known']);
    expect(await all()).toHaveLength(1);
    expect((await store.counts('2026-01-01', '2026-12-31')).map(({ n }) => n)).toEqual([1]);
  });

  it('is still whole when two write at once, and after it was closed', async () => {
    const second = await openStore(where);
    const batch = (): Promise<unknown> => store.append([counted(receipt()), counted(accepted())], []);
    const other = (): Promise<unknown> => second.append([counted(receipt())], []);
    await Promise.all(Array.from({ length: 10 }, () => [batch(), other()]).flat());
    await second.close();
    await store.close();
    store = await openStore(where);
    expect(await verify(store)).toMatchObject({ count: 30, head: { seq: 30 } });
    expect((await verify(store)).broken).toBeUndefined();
  });

  it('counts by day, site, group, language and regime, and takes counts without receipts', async () => {
    const shown = {
      day: '2026-11-23',
      site: SITE,
      group: 'quote',
      language: 'de',
      regime: 'us',
      what: 'shown',
    } as const;
    await store.append(
      [counted(receipt({ group: 'quote' })), counted(receipt({ group: 'quote' }))],
      [shown, shown, shown],
    );
    await store.append([counted(accepted({ language: 'fr' }), '2026-11-24T00:00:00.000Z')], [shown]);
    const lines = (await store.counts('2026-11-23', '2026-11-24')).map(({ day, group, language, regime, what, n }) =>
      [day, group, language, regime, what, n].join(' '),
    );
    expect(lines.sort()).toEqual([
      '2026-11-23 quote de opt-in refused 2',
      '2026-11-23 quote de us shown 4',
      '2026-11-24  fr opt-in accepted 1',
    ]);
    expect(await store.counts('2026-11-24', '2026-11-24')).toHaveLength(1);
  });

  it('takes away what is old from the beginning, and goes on from there', async () => {
    for (const day of ['01', '02', '03']) await store.append([counted(receipt(), `2026-11-${day}T00:00:00.000Z`)], []);
    const before = await all();
    expect(await store.prune('2026-11-03T00:00:00.000Z')).toBe(2);
    expect(await store.prune('2026-11-03T00:00:00.000Z')).toBe(0);
    expect(await store.anchor()).toMatchObject({ seq: 2, hash: before[1]?.hash });
    await store.append([counted(receipt(), '2026-11-04T00:00:00.000Z')], []);
    expect((await all()).map(({ seq }) => seq)).toEqual([3, 4]);
    expect(await verify(store)).toMatchObject({ count: 2, anchor: { seq: 2 }, head: { seq: 4 } });
    // Also when nothing is left, the next one follows from the last.
    expect(await store.prune('2027-01-01T00:00:00.000Z')).toBe(2);
    await store.append([counted(receipt(), '2027-01-02T00:00:00.000Z')], []);
    expect(await verify(store)).toMatchObject({ count: 1, head: { seq: 5 } });
    expect((await verify(store)).broken).toBeUndefined();
  });

  it('lets no time run backwards, whatever the clocks of its machines say', async () => {
    await store.append([counted(receipt(), '2026-11-23T10:00:05.000Z')], []);
    await store.append([counted(receipt(), '2026-11-23T10:00:01.000Z')], []);
    expect((await all()).map(({ received }) => received.slice(17, 19))).toEqual(['05', '05']);
  });

  it('stores all of a batch or nothing', async () => {
    const bad = counted(receipt());
    const broken = { ...bad, entry: { ...bad.entry, body: undefined as unknown as string } };
    await expect(store.append([counted(receipt()), broken], [])).rejects.toThrow();
    expect(await all()).toEqual([]);
    expect(await store.counts('2026-01-01', '2026-12-31')).toEqual([]);
    expect(await store.append([counted(receipt())], [])).toEqual(['stored']);
  });
});
