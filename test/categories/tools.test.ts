import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogue } from '../../categories/index.ts';
import type { Vendor } from '../../src/core/vendor.ts';
import { indexText, root } from '../../tools/catalogue-index.mjs';
import { tableText } from '../../tools/vendor-table.mjs';
import { faultsOf } from './faults.ts';

const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');

test('categories/index.ts is what npm run catalogue writes', () => {
  expect(read(root, 'categories/index.ts')).toBe(indexText(root));
});

test('docs/vendors.md is what npm run catalogue writes', () => {
  expect(read(root, 'docs/vendors.md')).toBe(tableText(catalogue));
});

describe('npm run vendor', () => {
  let copy = '';
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'catalogue-'));
    for (const folder of ['categories', 'tools'])
      cpSync(join(root, folder), join(copy, folder), {
        recursive: true,
        filter: (path) => !/node_modules|\.types/.test(path.slice(root.length)),
      });
    writeFileSync(join(copy, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(copy, 'categories/tsconfig.json'), '{}');
  });
  afterAll(() => {
    rmSync(copy, { recursive: true });
  });
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(copy, 'tools/new-vendor.mjs'), ...args], { encoding: 'utf8', cwd: tmpdir() });

  test.each<[words: string, args: string[]]>([
    ['Usage: npm run vendor -- <category> <id>', []],
    ['Usage: npm run vendor -- <category> <id>', ['performance']],
    ['Usage: npm run vendor -- <category> <id>', ['performance', 'a', 'b']],
    ['"marketing" is no category: use strictly-necessary, performance, targeting.', ['marketing', 'a']],
    ['"../x" is no category', ['../x', 'a']],
    ['"Hot Jar" cannot be an id', ['performance', 'Hot Jar']],
    ['"../../x" cannot be an id', ['performance', '../../x']],
    ['"targeting" cannot be an id: the word is taken.', ['performance', 'targeting']],
    ['optimizely is there already: categories/performance/optimizely.ts', ['targeting', 'optimizely']],
    ['bing-ads is an old name of microsoft-advertising', ['targeting', 'bing-ads']],
  ])('says "%s" to %j and writes nothing', (words, args) => {
    const { status, stderr } = run(...args);
    expect(stderr).toContain(words);
    expect(status).toBe(2);
    expect(indexText(copy)).toBe(read(root, 'categories/index.ts'));
  });

  test('writes a file that the catalogue’s tests refuse, blank by blank, and lists it', async () => {
    const { status, stdout, stderr } = run('performance', '3-d-view');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('categories/performance/3-d-view.ts');
    expect(read(copy, 'categories/index.ts')).toBe(indexText(copy));
    expect(read(copy, 'categories/index.ts')).toContain("import vendor3DView from './performance/3-d-view.ts';");

    const path = join(copy, 'categories/performance/3-d-view.ts');
    const { default: vendor } = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as { default: Vendor };
    const faults = faultsOf(vendor, { category: 'performance', id: '3-d-view' }, '2026-11-23');
    const blanks = read(path).match(/FILL IN/g)?.length;
    expect(faults.filter((fault) => fault.includes('is still a blank')).length).toBe(blanks);
    expect(faults).toContain(
      'company: is still a blank (FILL IN: the legal person who receives the data (in the EEA where there is one))',
    );
    expect(faults).toContain('purposes: is empty');

    expect(run('targeting', '3-d-view').stderr).toContain('3-d-view is there already');
  });
});
