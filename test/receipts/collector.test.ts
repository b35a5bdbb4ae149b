import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCollector, type CollectorOptions } from '../../src/receipts/collector.ts';
import { openStore } from '../../src/receipts/open-store.ts';
import { allRecords, type Store } from '../../src/receipts/store.ts';
import { accepted, receipt } from './support/receipts.ts';
import { ORIGIN, run, type Running } from './support/running.ts';

const STATE = { now: Date.parse('2026-11-23T12:00:00.000Z') };
const errors: unknown[] = [];

const options = (over: Partial<CollectorOptions> = {}): CollectorOptions => ({
  origins: [ORIGIN],
  rate: 1000,
  trustProxy: false,
  onError: (error) => errors.push(error),
  now: () => STATE.now,
  ...over,
});

describe('the collector', () => {
  let store: Store, there: Running;
  const start = async (over?: Partial<CollectorOptions>, of: Store = store): Promise<void> => {
    there = await run(createCollector(of, options(over)).handle);
  };
  beforeEach(async () => {
    store = await openStore(':memory:');
    errors.length = 0;
    await start();
  });
  afterEach(async () => {
    await there.close();
    await store.close();
  });
  const bodies = async (): Promise<unknown[]> => {
    const found = [];
    for await (const { body } of allRecords(store)) found.push(JSON.parse(body) as unknown);
    return found;
  };

  it('stores a receipt and says so only then, with nothing of the request but its body, site and time', async () => {
    const one = receipt({ previous: 'ab'.repeat(16), group: 'quote', signal: 'gpc' });
    const { status, headers } = await there.send(one, {
      origin: ORIGIN,
      'content-type': 'text/plain;charset=UTF-8',
      'user-agent': 'Secret/1.0',
      cookie: 'session=secret',
      'x-forwarded-for': '203.0.113.7',
    });
    expect([status, headers['access-control-allow-origin']]).toEqual([204, ORIGIN]);
    const record = await store.find(one.id);
    expect(record).toMatchObject({ seq: 1, received: '2026-11-23T12:00:00.000Z', site: 'www.shop.example' });
    expect(JSON.parse(record?.body ?? '')).toEqual(one);
    expect(JSON.stringify(record)).not.toMatch(/ecret|203\.0\.113|127\.0/);
  });

  it('acknowledges what it has already, and refuses another of the same id', async () => {
    const one = receipt();
    expect((await there.send(one)).status).toBe(204);
    expect((await there.send(one)).status).toBe(204);
    expect((await there.send(accepted({ id: one.id }))).status).toBe(409);
    expect(await bodies()).toEqual([one]);
  });

  it.each([
    ['no JSON', '{', 422],
    ['nothing', '', 422],
    ['a list', [], 422],
    ['null', 'null', 422],
    ['a key too many', { ...receipt(), email: 'somebody@shop.example' }, 422],
    ['a key too few', { version: 1 }, 422],
    ['an id that is none', receipt({ id: 'x' }), 422],
    ['a method that is none', receipt({ method: 'wished' }), 422],
    ['words where tokens belong', receipt({ refused: ['Somebody, 1 Main Street'] }), 422],
    ['a prototype', '{"__proto__":{"version":1}}', 422],
    ['a count of something else', { version: 1, count: 'clicked', language: 'en', regime: 'us' }, 422],
    ['too much', ' '.repeat(40_000), 413],
  ])('refuses %s, for good', async (_, body, status) => {
    const answer = await there.send(body);
    expect(answer.status).toBe(status);
    expect(answer.text).toMatch(/"error":"/);
    expect(await bodies()).toEqual([]);
  });

  it('refuses a body that grows too large without saying its length, and forms', async () => {
    const chunked = await there.send(' '.repeat(40_000), { origin: ORIGIN, 'transfer-encoding': 'chunked' });
    expect(chunked.status).toBe(413);
    const form = await there.send('a=b', { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' });
    expect(form.status).toBe(415);
  });

  it('takes only from the sites that are named', async () => {
    for (const headers of [{}, { origin: 'https://www.shop.example.evil.example' }, { origin: 'null' }]) {
      const { status, headers: said } = await there.send(receipt(), headers);
      expect([status, said['access-control-allow-origin']]).toEqual([403, undefined]);
    }
    expect(await bodies()).toEqual([]);
    expect((await there.send(undefined, { origin: ORIGIN }, 'OPTIONS')).status).toBe(204);
    expect((await there.send(undefined, { origin: 'https://evil.example' }, 'OPTIONS')).status).toBe(403);
    for (const method of ['PUT', 'DELETE', 'PATCH'])
      expect((await there.send(undefined, { origin: ORIGIN }, method)).status).toBe(405);
  });

  it('gives a receipt to whoever has its id, and nothing without one', async () => {
    const one = receipt();
    await there.send(one);
    const { status, text } = await there.send(undefined, {}, 'GET', `/receipts/${one.id}`);
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ seq: 1, receipt: one, site: 'www.shop.example' });
    for (const path of ['/', '/receipts', `/receipts/${'0'.repeat(32)}`, '/receipts/../../etc/passwd'])
      expect((await there.send(undefined, {}, 'GET', path)).status).toBe(404);
  });

  it('lets an address send so often in a minute, and others all the same', async () => {
    await there.close();
    await start({ rate: 2, trustProxy: true });
    const from = (address: string): Promise<number> =>
      there.send(receipt(), { origin: ORIGIN, 'x-forwarded-for': `forged, ${address}` }).then(({ status }) => status);
    expect([await from('203.0.113.7'), await from('203.0.113.7'), await from('203.0.113.7')]).toEqual([204, 204, 429]);
    expect(await from('203.0.113.8')).toBe(204);
    // One subscriber has a whole /64.
    for (const [end, status] of [
      ['1', 204],
      ['2', 204],
      ['3', 429],
    ] as const)
      expect(await from(`2001:db8:1:2::${end}`)).toBe(status);
    expect(await from('2001:db8:1:3::1')).toBe(204);
    STATE.now += 60_000;
    expect(await from('203.0.113.7')).toBe(204);
  });

  it('counts answers and what was shown, in numbers only', async () => {
    const shown = { version: 1, count: 'shown', language: 'de', regime: 'opt-in', group: 'quote' };
    for (const sent of [shown, shown, receipt({ group: 'quote' }), accepted(), receipt({ asked: undefined })])
      expect((await there.send(JSON.parse(JSON.stringify(sent)))).status).toBe(204);
    await there.send(receipt({ method: 'gpc', signal: 'gpc', asked: undefined }));
    await there.send(receipt({ method: 'preferences-save', granted: ['a.abc'] }));
    const counts = await store.counts('2026-11-23', '2026-11-23');
    expect(Object.fromEntries(counts.map(({ what, group, n }) => [`${what} ${group}`.trim(), n]))).toEqual({
      'shown quote': 2,
      'refused quote': 1,
      accepted: 1,
      changed: 1,
      gpc: 1,
      custom: 1,
    });
  });

  it('says that it is not stored when it is not, and that it is up when it is', async () => {
    await there.close();
    const failing = { ...store, append: () => Promise.reject(new Error('disk full')) };
    await start({}, failing);
    expect((await there.send(receipt())).status).toBe(503);
    expect(String(errors[0])).toContain('disk full');
    expect((await there.send(undefined, {}, 'GET', '/health')).status).toBe(200);
  });

  it('tells senders to come again rather than keep more than it can write', async () => {
    await there.close();
    const held: (() => void)[] = [];
    const slow: Store = {
      ...store,
      append: (...given) => new Promise((resolve) => held.push(() => void store.append(...given).then(resolve))),
    };
    const { createWriter } = await import('../../src/receipts/writer.ts');
    const writer = createWriter(slow);
    const key = { day: '2026-11-23', site: 'a', group: '', language: 'en', regime: 'us', what: 'shown' } as const;
    const waiting = Array.from({ length: 5500 }, () => writer.shown(key));
    const busy = await Promise.race([waiting.at(-1), new Promise((resolve) => setTimeout(resolve, 500, 'waits'))]);
    expect(busy).toBe('busy');
    const letGo = setInterval(() => {
      for (const go of held.splice(0)) go();
    }, 1);
    const all = await Promise.all(waiting);
    clearInterval(letGo);
    expect(all.filter((one) => one === 'counted')).toHaveLength(5000);
    expect((await store.counts('2026-11-23', '2026-11-23'))[0]?.n).toBe(5000);
    await start();
  });
});
