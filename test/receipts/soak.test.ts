import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { soak, startCollector } from './support/soak.ts';
import { kinds, place, type Place } from './support/stores.ts';

// The short form of `npm run soak`.
describe.each(kinds)('a collector with a store in %s', (kind) => {
  let there: Place;
  beforeAll(async () => {
    there = await place(kind);
  }, 120_000);
  afterAll(() => there.remove());

  it('loses nothing that it has acknowledged when it is killed in the middle of its work', async () => {
    const found = await soak(await there.next(), { rounds: 3, milliseconds: 500, senders: 16, crash: there.crash });
    expect(found.acknowledged).toBeGreaterThan(50);
    expect(found).toMatchObject({ lost: 0, broken: undefined, kills: 3, collapses: 0 });
    // Each once, however often it was sent, and each counted with its receipt or not at all.
    expect([found.stored, found.counted]).toEqual([found.acknowledged, found.acknowledged]);
  }, 120_000);

  it('ends when it is asked to', async () => {
    const collector = await startCollector(await there.next());
    expect(await collector.stop()).toBe(0);
  }, 60_000);
});
