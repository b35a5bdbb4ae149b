import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/receipts/open-store.ts';
import { counted } from '../receipts/support/counted.ts';
import { accepted, receipt } from '../receipts/support/receipts.ts';
import { run, TEST_BIN, type Ran } from './run.ts';

const place = mkdtempSync(join(tmpdir(), 'consentinel-cli-'));
const inPlace = (...args: string[]): Promise<Ran> => run(TEST_BIN, ['receipts', ...args], place);
const one = receipt();
afterAll(() => {
  rmSync(place, { recursive: true });
});
beforeAll(async () => {
  const store = await openStore(join(place, 'receipts.db'));
  await store.append([counted(one, '2020-01-01T00:00:00.000Z'), counted(accepted()), counted(accepted())], []);
  await store.close();
});

describe('consentinel receipts', () => {
  it('explains itself', async () => {
    const { code, out } = await inPlace('--help');
    expect(code).toBe(0);
    for (const word of [
      'serve',
      'export',
      'verify',
      'show',
      'prune',
      'counts',
      '--origin',
      '--keep',
      'docs/receipts.md',
    ])
      expect(out).toContain(word);
  });

  it.each([
    [[], 'Which sites may send receipts?'],
    [['serve', '--origin', 'www.shop.example'], '--origin is the origin of a site'],
    [['serve', '--origin', 'https://www.shop.example/path'], '--origin is the origin of a site'],
    [['serve', '--origin', 'https://a.example', '--port', '99999'], '--port is a whole number'],
    [['serve', '--origin', 'https://a.example', '--keep', 'long'], '--keep is a time'],
    [['wash'], 'has no command "wash"'],
    [['export', '--format', 'xml'], '--format is jsonl or csv'],
    [['export', '--from', 'yesterday'], '--from is a day'],
    [['verify', '--keep', '5y'], '"receipts verify" has no --keep'],
    [['verify', '--expect', '12'], '--expect is what "verify" printed'],
    [['show'], 'needs the id of a receipt'],
    [['prune'], 'needs --keep'],
    [['counts', 'more'], 'one too many'],
    [['verify', '--sore', 'x'], '--sore'],
  ])('says what is wrong with %j, and ends with 2', async (words, message) => {
    const { code, err } = await inPlace(...words);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  it('verifies, and says the head that is to be kept elsewhere', async () => {
    const { code, out } = await inPlace('verify');
    const head = /^Head: (3:[0-9a-f]{64})$/m.exec(out)?.[1] ?? '';
    expect([code, out]).toEqual([0, expect.stringContaining('3 receipts, none changed')]);
    expect((await inPlace('verify', '--expect', head)).code).toBe(0);
    const other = await inPlace('verify', '--expect', head.replace('3:', '9:'), '--json');
    expect([other.code, JSON.parse(other.out)]).toEqual([1, expect.objectContaining({ ok: false, count: 3 })]);
  });

  it('exports, shows one, and counts', async () => {
    const lines = (await inPlace('export')).out.trim().split('\n');
    expect(lines).toHaveLength(3);
    expect(JSON.parse((JSON.parse(lines[0] ?? '') as { body: string }).body)).toEqual(one);
    expect((await inPlace('export', '--format', 'csv', '--from', '2026-01-01')).out.trim().split('\r\n')).toHaveLength(
      3,
    );
    expect(JSON.parse((await inPlace('show', one.id)).out)).toMatchObject({ seq: 1, receipt: one });
    expect((await inPlace('show', '0'.repeat(32))).code).toBe(1);
    expect((await inPlace('counts')).out).toContain('2026-11-23\twww.shop.example\t-\tde\topt-in\taccepted\t2');
  });

  it('takes away what is old, and still verifies', async () => {
    expect(await inPlace('prune', '--keep', '3y')).toMatchObject({ code: 0, out: '1 receipt taken away\n' });
    expect((await inPlace('verify')).out).toContain('1 receipt taken away by retention');
  });

  it('says what it cannot open, and ends with 1', async () => {
    writeFileSync(join(place, 'text.db'), 'This is no database, and never was, however long one looks at it.');
    expect(await inPlace('verify', '--store', 'text.db')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/\S/) as string,
    });
    expect((await inPlace('verify', '--store', 'postgres://nobody@127.0.0.1:1/none')).code).toBe(1);
  });
});
