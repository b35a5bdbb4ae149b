import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { REAL_BIN, run, type Ran } from './run.ts';

const PIXEL = '<script async src="https://connect.facebook.net/en_US/fbevents.js"></script>\n';
const HELD = PIXEL.replace('<script', '<script type="text/plain" data-consent="meta-pixel"');
const config = (more: object = {}, settings: object = { load: 'page' }): string =>
  JSON.stringify({ policyUrl: '/p', vendors: { 'meta-pixel': { pixelId: '12345', ...settings } }, ...more });

let place = '';
const inPlace = (...args: string[]): Promise<Ran> => run(REAL_BIN, ['rewrite', ...args], place);
const at = (path: string): Promise<string> => readFile(join(place, path), 'utf8');

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'consentinel-rewrite-'));
  for (const folder of ['site/deep', 'site/node_modules', 'site/.cache'])
    await mkdir(join(place, folder), { recursive: true });
  await writeFile(join(place, 'consent.config.json'), config());
  for (const file of ['index.html', 'deep/old.HTM', 'node_modules/a.html', '.cache/a.html', 'page.php'])
    await writeFile(join(place, 'site', file), `<p>für</p>\n${PIXEL}`);
  await writeFile(join(place, 'site/plain.html'), '<p>nothing</p>');
});
afterEach(() => rm(place, { recursive: true }));

describe('consentinel rewrite', () => {
  it('says what it would change, changes nothing, and ends with 1', async () => {
    const { code, out, err } = await inPlace('site/index.html');
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain(`--- a/site/index.html`);
    expect(out).toContain(` <p>für</p>\n-${PIXEL}+${HELD}`);
    expect(out).toContain('1 file, 1 tag would be made inert: meta-pixel 1\n');
    expect(await at('site/index.html')).toContain(PIXEL);
  });

  it('changes the files with --write, ends with 0, and has nothing to do the next time', async () => {
    const first = await inPlace('site', '--write');
    expect([first.code, first.out]).toEqual([0, '3 files, 2 tags were made inert: meta-pixel 2\n']);
    expect(await at('site/index.html')).toBe(`<p>für</p>\n${HELD}`);
    expect(await at('site/deep/old.HTM')).toContain(HELD);
    for (const file of ['site/node_modules/a.html', 'site/.cache/a.html', 'site/page.php'])
      expect(await at(file)).toContain(PIXEL);
    expect(await inPlace('site')).toEqual({ code: 0, out: '3 files, nothing to mark\n', err: '' });
  });

  it('takes a file that is named whatever it is called', async () => {
    expect((await inPlace('site/page.php', '--write')).code).toBe(0);
    expect(await at('site/page.php')).toContain(HELD);
  });

  it('warns where the library would load the vendor as well', async () => {
    await writeFile(join(place, 'other.json'), config({}, {}));
    const { out } = await inPlace('site/index.html', '--config', 'other.json');
    expect(out).toContain('site/index.html:2:1  warning  vendors.meta-pixel: the page has a tag of its own');
    expect(out).toContain('[own-tag]');
  });

  it('leaves UTF-16 alone and says so', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(PIXEL, 'utf16le')]);
    await writeFile(join(place, 'wide.html'), bytes);
    const { code, out } = await inPlace('wide.html', '--write');
    expect([code, out]).toEqual([0, expect.stringContaining('[not-read]')]);
    expect(await readFile(join(place, 'wide.html'))).toEqual(bytes);
  });

  it('tells what it found, and changes nothing, in the mode observe', async () => {
    await writeFile(join(place, 'consent.config.json'), config({ mode: 'observe' }));
    const { code, out } = await inPlace('site/index.html', '--write');
    expect([code, out]).toEqual([1, expect.stringContaining('1 tag would be made inert (not in the mode "observe")')]);
    expect(await at('site/index.html')).toContain(PIXEL);
  });

  it('tells a machine every change', async () => {
    const { code, out } = await inPlace('site/index.html', '--json');
    expect([code, JSON.parse(out)]).toEqual([
      1,
      {
        config: 'consent.config.json',
        ok: true,
        written: false,
        files: [
          {
            file: 'site/index.html',
            problems: [],
            changes: [expect.objectContaining({ item: 'meta-pixel', what: 'script', line: 2, column: 1 })],
          },
        ],
      },
    ]);
  });

  it('reads no page where the config is wrong, and ends with 1', async () => {
    await writeFile(join(place, 'consent.config.json'), config().replace('meta-pixel', 'meta-pixl'));
    const { code, out } = await inPlace('site', '--write');
    expect([code, out]).toEqual([1, expect.stringContaining('[unknown-vendor]')]);
    expect(out).toContain('nothing was read');
    expect(await at('site/index.html')).toContain(PIXEL);
  });

  it.each([
    [[], '"rewrite" needs a file or a folder.'],
    [['missing.html'], 'Cannot read missing.html'],
    [['site', '--config', 'missing.json'], 'Cannot read missing.json'],
    [['site', '--out', 'x'], 'has no --out'],
    [['site', '--config', ''], '--config needs a value.'],
  ])('ends with 2 and says why for %j', async (args, reason) => {
    const { code, out, err } = await inPlace(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(reason);
  });

  it('explains itself', async () => {
    const { code, out } = await inPlace('--help');
    expect([code, out]).toEqual([0, expect.stringContaining('consentinel rewrite <files or folders>')]);
  });
});
