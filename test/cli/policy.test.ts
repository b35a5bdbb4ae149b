import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REAL_BIN, run, type Ran } from './run.ts';

const RIGHT = `{
  "policyUrl": "/privacy", "controller": { "name": "S" },
  "languages": ["de", "en"],
  "vendors": { "google-analytics": { "measurementId": "G-ABC1234567" } },
}`;

let place = '';
const policy = (...args: string[]): Promise<Ran> => run(REAL_BIN, ['policy', ...args], place);
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'consentinel-policy-'));
  await writeFile(join(place, 'consent.config.json'), RIGHT);
  await writeFile(join(place, 'wrong.json'), RIGHT.replace('google-analytics', 'google-analitics'));
  await writeFile(
    join(place, 'warned.json'),
    '{ "vendors": { "google-analytics": { "measurementId": "G-ABC1234567" } } }',
  );
});
afterAll(() => rm(place, { recursive: true }));

describe('consentinel policy', () => {
  it("prints a page in the config's first language", async () => {
    const { code, out, err } = await policy();
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^<!doctype html>\n<html lang="de" dir="ltr">/);
    expect(out).toContain('<h3>Google Analytics</h3>');
  });

  it('prints Markdown in another language, to be piped', async () => {
    const { code, out } = await policy('--format', 'markdown', '--language', 'pt-BR');
    expect(code).toBe(0);
    expect(out).toMatch(/^# /);
    expect(out).toContain('recebido por Google Ireland Limited');
  });

  it('writes a file, also into a folder that is new', async () => {
    const { code, out } = await policy('--language', 'ar', '--out', 'pages/cookies.html');
    expect([code, out]).toEqual([0, 'pages/cookies.html: ar, html\n']);
    expect(await readFile(join(place, 'pages/cookies.html'), 'utf8')).toContain('<main lang="ar" dir="rtl">');
  });

  it('says what is wrong with the config, and prints nothing that could be taken for a policy', async () => {
    const { code, out, err } = await policy('wrong.json');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('did you mean "google-analytics"?');
    expect((await policy('none.json')).code).toBe(2);
  });

  it('keeps warnings out of what is piped', async () => {
    const { code, out, err } = await policy('warned.json', '--format', 'markdown');
    expect([code, err]).toEqual([0, expect.stringContaining('[no-policy-url]')]);
    expect(out).toMatch(/^# /);
  });

  it('says the same as JSON', async () => {
    const right = JSON.parse((await policy('--json', '--language', 'en', '--format', 'markdown')).out) as object;
    expect(right).toMatchObject({ ok: true, language: 'en', format: 'markdown', problems: [] });
    const wrong = await policy('wrong.json', '--json');
    expect([wrong.code, JSON.parse(wrong.out)]).toEqual([1, expect.objectContaining({ ok: false })]);
  });
});
