import { describe, expect, it } from 'vitest';
import { step } from '../../src/receipts/chart.ts';
import type { Count } from '../../src/receipts/count.ts';
import { countsPage } from '../../src/receipts/counts-page.ts';
import { countsHandler, readQuery } from '../../src/receipts/counts-server.ts';
import { exported } from '../../src/receipts/export.ts';
import { keptSince, readKeep } from '../../src/receipts/keep.ts';
import { link, START } from '../../src/receipts/record.ts';
import { overTime, total } from '../../src/receipts/summary.ts';
import { counted } from './support/counted.ts';
import { receipt } from './support/receipts.ts';
import { run } from './support/running.ts';

describe('how long receipts are kept', () => {
  it.each([
    ['5y', 1826.25],
    ['18m', 547.875],
    ['2w', 14],
    ['400d', 400],
  ])('%s is so many days: %d', (text, days) => {
    expect(readKeep(text)).toBe(days * 86_400_000);
  });
  it.each(['', '5', 'y', '0y', '-1y', '5 years', '1e3d', '999999y'])('"%s" is no time', (text) => {
    expect(readKeep(text)).toBeUndefined();
  });
  it('has no end where it is for ever', () => {
    expect(keptSince(readKeep('forever') ?? 0, 0)).toBeUndefined();
    expect(keptSince(86_400_000, Date.parse('2026-11-23'))).toBe('2026-11-22T00:00:00.000Z');
  });
});

describe('an export', () => {
  const { records } = link(
    START,
    [counted(receipt({ previous: 'ab'.repeat(16) })).entry, counted(receipt()).entry],
    new Map(),
  );
  async function* stream(): AsyncGenerator<(typeof records)[number]> {
    for (const record of records) yield await Promise.resolve(record);
  }
  const text = async (...how: [format: 'jsonl' | 'csv', from?: string, to?: string]): Promise<string> => {
    let all = '';
    for await (const piece of exported(stream(), ...how)) all += piece;
    return all;
  };

  it('has a line a receipt, with all that is hashed', async () => {
    const lines = (await text('jsonl'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as (typeof records)[number]);
    expect(lines.map(({ seq, hash, previous, body }) => ({ seq, hash, previous, body }))).toEqual(
      records.map(({ seq, hash, previous, body }) => ({ seq, hash, previous, body })),
    );
  });
  it('is a table with one width, in which nothing is a formula', async () => {
    const lines = (await text('csv')).trim().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(new Set(lines.map((line) => line.split(',').length)).size).toBe(1);
    const [record] = records;
    const body = (record?.body ?? '').replace('"de"', '"=1+1"');
    async function* hostile(): AsyncGenerator<(typeof records)[number]> {
      if (record) yield await Promise.resolve({ ...record, body });
    }
    let all = '';
    for await (const piece of exported(hostile(), 'csv')) all += piece;
    expect(all).toContain(",'=1+1,");
  });
  it('takes only the days that are asked for', async () => {
    expect(await text('jsonl', '2026-11-24')).toBe('');
    expect((await text('jsonl', '2026-11-23', '2026-11-23')).split('\n')).toHaveLength(3);
  });
});

const count = (what: Count['what'], n: number, over: Partial<Count> = {}): Count => ({
  day: '2026-11-23',
  site: 'a.example',
  group: '',
  language: 'en',
  regime: 'opt-in',
  what,
  n,
  ...over, // prettier-ignore
});

describe('the sums', () => {
  it('call ignored what was shown and not answered, where showing is counted', () => {
    expect(total([count('shown', 10), count('accepted', 3), count('custom', 1), count('changed', 5)]).ignored).toBe(6);
    expect(total([count('accepted', 3)]).ignored).toBeUndefined();
    expect(total([count('shown', 1), count('accepted', 3)]).ignored).toBe(0);
  });
  it('have a row for every day, and one a month of a long time', () => {
    expect(overTime([], '2026-11-20', '2026-11-23').map(({ name }) => name)).toHaveLength(4);
    const year = overTime([count('accepted', 2)], '2026-01-01', '2026-12-31');
    expect(year.map(({ totals }) => totals.accepted)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0]);
  });
  it.each([
    [0, 1],
    [3, 1],
    [17, 5],
    [100, 50],
    [1234, 500],
  ])('reach %d in steps of %d', (highest, every) => {
    expect(step(highest)).toBe(every);
  });
});

describe('the page of counts', () => {
  const query = { from: '2026-11-22', to: '2026-11-23', filter: {} };
  it('escapes whatever a sender called a thing', () => {
    const page = countsPage([count('accepted', 1, { group: '<script>alert(1)</script>', regime: '"><img>' })], query);
    expect(page).not.toMatch(/<script|<img/);
    expect(page).toContain('&lt;script&gt;');
  });
  it('says nothing was counted where nothing was', () => {
    expect(countsPage([], query)).toContain('Nothing was counted');
  });
  it('takes what a query says only where it can be meant', () => {
    const now = Date.parse('2026-11-23');
    expect(readQuery(new URLSearchParams(), now)).toEqual({ from: '2026-10-27', to: '2026-11-23', filter: {} });
    expect(readQuery(new URLSearchParams('from=x&to=2026-02-30&group=%3D'), now)).toEqual({
      from: expect.stringMatching(/^2026-/) as string,
      to: expect.stringMatching(/^2026-/) as string,
      filter: { group: '' }, // prettier-ignore
    });
    expect(readQuery(new URLSearchParams('from=0001-01-01&to=9999-12-31'), now).from > '9980').toBe(true);
  });
  it('is served to this machine’s own names only, strictly, and without a script', async () => {
    const there = await run(
      countsHandler(
        { counts: () => Promise.resolve([count('accepted', 1)]) },
        { hosts: ['localhost'], onError: () => undefined, now: Date.now },
      ),
    );
    const get = (path: string, host = 'localhost:4401', method = 'GET') =>
      there.send(undefined, { host }, method, path);
    const page = await get('/?from=2026-11-01&to=2026-11-30');
    expect([page.status, page.headers['content-security-policy']]).toEqual([
      200,
      expect.stringContaining("default-src 'none'"),
    ]);
    expect(page.text).not.toContain('<script');
    expect((await get('/style.css')).headers['content-type']).toContain('text/css');
    expect((await get('/', 'rebound.example')).status).toBe(421);
    expect((await get('/', 'localhost', 'POST')).status).toBe(405);
    expect((await get('//x?%%%')).status).toBe(404);
    await there.close();
  });
});
