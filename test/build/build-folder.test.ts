import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildFolder } from '../../src/build/build-folder.ts';
import { checkConfig } from '../../src/build/check-config.ts';
import { MANIFEST, manifest } from '../../src/build/manifest.ts';
import type { SiteConfig } from '../../src/core/config.ts';
import { catalogue, known, rightConfig } from './catalogue.ts';

const config = checkConfig(rightConfig, known).config as SiteConfig;
const write = (folder: string, files: Readonly<Record<string, string>>): ReturnType<typeof buildFolder> => {
  const map = new Map(Object.entries(files));
  return buildFolder(folder, map, manifest(config, catalogue, '1.2.3', map));
};

describe('the folder of a build', () => {
  let place = '';
  let folder = '';
  beforeEach(async () => {
    place = await mkdtemp(join(tmpdir(), 'consentinel-'));
    folder = join(place, 'site', 'consent');
  });
  afterEach(() => rm(place, { recursive: true }));
  const there = async (): Promise<string[]> => (await readdir(folder)).sort();

  it('is made where there is none, and used where it is empty', async () => {
    await write(folder, { 'a.js': '1' });
    expect(await there()).toEqual(['a.js', MANIFEST]);
    const empty = join(place, 'empty');
    await mkdir(empty);
    expect(await write(empty, { 'a.js': '1' })).toEqual({ written: ['a.js', MANIFEST], removed: [] });
  });

  it('is left alone, to the byte, where it holds files of somebody else', async () => {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'a.js'), 'precious');
    for (const marker of [undefined, '{}', 'null', 'not json', '{"madeBy":"me","files":{}}', '[]']) {
      if (marker !== undefined) await writeFile(join(folder, MANIFEST), marker);
      expect(await write(folder, { 'a.js': '1' })).toMatchObject({ problem: { code: 'foreign-folder', path: folder } });
      expect(await readFile(join(folder, 'a.js'), 'utf8')).toBe('precious');
    }
  });

  it('loses the files of the last build that are no longer made, and no others', async () => {
    await write(folder, { 'a.111.js': 'a', 'b.js': 'b' });
    await writeFile(join(folder, 'mine.txt'), 'mine');
    expect(await write(folder, { 'a.222.js': 'A', 'b.js': 'b2' })).toMatchObject({ removed: ['a.111.js'] });
    expect(await there()).toEqual(['a.222.js', 'b.js', MANIFEST, 'mine.txt']);
    expect(await readFile(join(folder, 'b.js'), 'utf8')).toBe('b2');
  });

  it('keeps a file of the last build that somebody has changed since', async () => {
    await write(folder, { 'a.js': 'a' });
    await writeFile(join(folder, 'a.js'), 'changed by hand');
    expect(await write(folder, { 'b.js': 'b' })).toMatchObject({ removed: [] });
    expect(await there()).toContain('a.js');
  });

  it('is the only place where anything is removed, whatever its manifest says', async () => {
    await write(folder, { 'a.js': 'a' });
    const outside = join(place, 'site', 'outside.js');
    await writeFile(outside, 'a');
    const forged = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')) as { files: Record<string, string> };
    const hash = forged.files['a.js'] ?? '';
    forged.files = { '../outside.js': hash, [outside]: hash, '..': hash, '.': hash, 'gone.js': hash };
    await writeFile(join(folder, MANIFEST), JSON.stringify(forged));
    expect(await write(folder, { 'b.js': 'b' })).toMatchObject({ removed: [] });
    expect(await readFile(outside, 'utf8')).toBe('a');
  });

  it('can be made again over itself and is then the same', async () => {
    const bytes = async (): Promise<string[]> =>
      Promise.all((await there()).map((name) => readFile(join(folder, name), 'utf8')));
    await write(folder, { 'a.js': 'a' });
    const first = await bytes();
    await write(folder, { 'a.js': 'a' });
    expect(await bytes()).toEqual(first);
  });
});

describe('the manifest', () => {
  it('says which vendors are inside, with which options, and why; and which are not', () => {
    const made = manifest(config, catalogue, '1.2.3', new Map([['a.js', 'a']]));
    expect(made.vendors[0]).toEqual({
      id: 'count-visits',
      category: 'performance',
      from: 'catalogue',
      because: 'vendors.count-visits is in the config',
      loadedBy: 'the library',
      options: { siteId: 'C-1234' },
      checked: '2026-11-01',
    });
    expect(made.vendors.map(({ id, from, category }) => [id, from, category]).slice(1)).toEqual([
      ['page-parts', 'catalogue', 'strictly-necessary'],
      ['own-chat', 'config', 'comfort'],
    ]);
    expect(made.leftOut).toEqual([{ id: 'sell-things', because: 'vendors.sell-things is switched off' }]);
    expect(made).toMatchObject({ version: '1.2.3', base: '/assets/consent/' });
  });
});
