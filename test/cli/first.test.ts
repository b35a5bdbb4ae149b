import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { catalogue } from '../build/catalogue.ts';
import { run, TEST_BIN, type Ran } from './run.ts';

let place = '';
const inPlace = (...args: string[]): Promise<Ran> => run(TEST_BIN, args, place);
const written = (name = 'consent.config.json'): Promise<string> => readFile(join(place, name), 'utf8');
beforeEach(async () => (place = await mkdtemp(join(tmpdir(), 'consentinel-first-'))));
afterEach(() => rm(place, { recursive: true }));

/** Somebody at a terminal who types these lines. */
async function typed(
  lines: readonly string[],
  ...args: string[]
): Promise<{ code: number; out: string; asked: string[] }> {
  const asked: string[] = [];
  let out = '';
  const rest = [...lines];
  const code = await main(
    args,
    {
      out: (text) => (out += text),
      err: (text) => (out += text),
      cwd: place,
      colour: false,
      ask: (question) => {
        asked.push(question);
        const line = rest.shift();
        return line === undefined ? Promise.reject(new Error(`nobody answers "${question}"`)) : Promise.resolve(line);
      },
    },
    {
      version: '1',
      catalogue,
      templates: new URL('./templates/', import.meta.url),
      studio: new URL('./studio-page/', import.meta.url),
    },
  );
  expect(rest).toEqual([]);
  return { code, out, asked };
}

describe('consentinel init', () => {
  it('asks, and writes a config that is right', async () => {
    const { code, out } = await typed(
      [
        'privacy',
        '/privacy',
        'Shop Example Ltd',
        '?',
        'Count Visits, page parts; Somebody',
        'X-1',
        'C-1234',
        'en, xx',
        'de',
      ],
      'init',
    );
    expect(code).toBe(0);
    for (const said of [
      'begins with https://',
      'count-visits (Count Visits)',
      'Somebody is not in the catalogue',
      'does not look like one',
      'no texts in "xx"',
    ])
      expect(out).toContain(said);
    expect(await written()).toContain('"count-visits": { "siteId": "C-1234" }');
    expect(await inPlace('check')).toMatchObject({ code: 0, out: 'consent.config.json: no problems\n' });
  });

  it('takes an empty line for an answer', async () => {
    const { code, asked } = await typed(['', '', '', ''], 'init');
    expect([code, asked.length]).toEqual([0, 4]);
    expect((await inPlace('check')).out).toContain('no-vendors');
  });

  it('replaces a file only for somebody who says so', async () => {
    await writeFile(join(place, 'consent.config.json'), 'precious');
    expect(await typed([''], 'init')).toMatchObject({ code: 1, out: 'consent.config.json was left as it is.\n' });
    expect(await written()).toBe('precious');
    expect((await inPlace('init', '--yes', '--vendors', 'page-parts')).code).toBe(1);
    expect(await written()).toBe('precious');
    expect((await typed(['y', '/p', '', 'page parts', ''], 'init')).code).toBe(0);
    expect(await written()).toContain('"page-parts": true');
    expect((await inPlace('init', '--yes', '--force', '--vendors', 'count-visits')).code).toBe(0);
    expect(await written()).toContain('"count-visits"');
  });

  it('asks nothing with --yes, and writes where it is told to', async () => {
    const { code, out } = await inPlace(
      'init',
      '--yes',
      '--vendors',
      'count-visits, page-parts',
      '--policy-url',
      '/p',
      '--controller',
      'Shop Example Ltd',
      '--languages',
      'de,en',
      '--out',
      'deep/mine.json',
    );
    expect([code, out]).toEqual([
      0,
      'deep/mine.json: count-visits, page-parts\nThen: npx consentinel check deep/mine.json, and npx consentinel build deep/mine.json\n',
    ]);
    expect((await inPlace('check', 'deep/mine.json')).out).toBe('deep/mine.json: no problems\n');
  });

  it('begins with what an audit has seen', async () => {
    const vendors = [{ id: 'count-visits', options: { siteId: ['C-1234'] }, pages: [] }];
    await writeFile(
      join(place, 'audit.json'),
      JSON.stringify({ tool: { name: 'consentinel' }, vendors, unknownHosts: [{ host: 'cdn.who.example' }] }),
    );
    const { code, out } = await inPlace('init', '--from', 'audit.json', '--policy-url', '/p', '--json');
    expect([code, JSON.parse(out)]).toEqual([
      0,
      { ok: true, file: 'consent.config.json', vendors: ['count-visits'], unknown: ['cdn.who.example, seen'] },
    ]);
    expect((await inPlace('check')).code).toBe(0);
  });

  it.each([
    [['init'], 'There is no terminal to ask at'],
    [['init', 'x.json'], '"init" takes no file'],
    [['init', '--yes', '--vendors', 'count-vists'], 'The catalogue has no "count-vists". Did you mean "count-visits"?'],
    [['init', '--yes', '--vendors', 'nobody-at-all'], 'See docs/vendors.md.'],
    [['init', '--yes', '--languages', 'xx'], 'There are no texts in "xx".'],
    [['init', '--from', 'missing.json'], 'Cannot read missing.json'],
    [['init', '--site', 'x'], '"init" has no --site.'],
    [['import'], '"import" needs the file'],
    [['import', 'a', 'b'], 'One file at a time'],
    [['import', 'missing.js'], 'Cannot read missing.js'],
    [['import', 'a', '--from', 'onetrust'], '--from is one of'],
    [['import', 'a', '--switched', '2026-13-40'], '--switched is a day'],
  ])('ends with 2 and says why for %j', async (args, reason) => {
    const { code, err } = await inPlace(...args);
    expect([code, err]).toEqual([2, expect.stringContaining(reason)]);
    expect(await readdir(place)).toEqual([]);
  });
});

describe('consentinel import', () => {
  const OLD = `var klaroConfig = { services: [{ name: 'counter', purposes: [] }, { name: 'films', purposes: [] }] };`;

  it('writes a config, and says what it could not carry over', async () => {
    await writeFile(join(place, 'old.js'), OLD);
    const { code, out } = await inPlace('import', 'old.js', '--switched', '2026-11-01');
    expect(code).toBe(0);
    expect(out).toContain('consent.config.json: from klaro: count-visits\n  "films" was not found in the catalogue.\n');
    expect(await written()).toContain('"switched": "2026-11-01"');
    expect((await inPlace('check')).code).toBe(0);
  });

  it('leaves a file alone that is there, and says so to a machine as well', async () => {
    await writeFile(join(place, 'old.js'), OLD);
    await writeFile(join(place, 'consent.config.json'), 'precious');
    const { code, out } = await inPlace('import', 'old.js', '--json');
    expect([code, JSON.parse(out)]).toEqual([
      1,
      { ok: false, error: expect.stringContaining('is there already') as string },
    ]);
    expect(await written()).toBe('precious');
    expect((await inPlace('import', 'old.js', '--force')).code).toBe(0);
  });

  it('ends with 1 where the file is no such configuration', async () => {
    await writeFile(join(place, 'old.js'), 'go();');
    const { code, err } = await inPlace('import', 'old.js');
    expect([code, err]).toEqual([1, expect.stringContaining('old.js: No configuration of')]);
    expect(await readdir(place)).toEqual(['old.js']);
  });
});
