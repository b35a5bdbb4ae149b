import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/ui/texts/languages.ts';
import { built, read, root, rowsOf, section } from './markdown.ts';

const page = read('docs/languages.md');
const code = (cell = ''): string => cell.replaceAll('`', '');

describe('docs/languages.md', () => {
  const tables = section(page, '## Those there are');
  const reviews = rowsOf(tables.split('<!--')[0] ?? '').map(([name]) => code(name));
  const rows = rowsOf(tables.split('-start -->')[1] ?? '');

  it('has every language, and says of each how far it was reviewed, in a closed list', () => {
    expect(rows.map(([tag]) => code(tag))).toEqual([...languages].sort());
    for (const [tag, , , review = ''] of rows) expect(reviews, tag).toContain(review);
  });

  it('has the sizes of this build: otherwise "npm run languages"', async () => {
    built('script/consentinel.js');
    const { withTable } = await import('../../tools/language-table.mjs');
    expect(withTable(page)).toBe(page);
  });

  it('has no language of more than four kilobytes', () => {
    for (const [tag, , , , size = ''] of rows) expect(parseFloat(size) || 0, tag).toBeLessThan(4000);
  });
});

describe('npm run language', () => {
  let copy = '';
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'languages-'));
    cpSync(join(root, 'src/ui/texts'), join(copy, 'src/ui/texts'), { recursive: true });
    cpSync(join(root, 'tools/new-language.mjs'), join(copy, 'tools/new-language.mjs'));
    writeFileSync(join(copy, 'package.json'), '{ "type": "module" }');
  });
  afterAll(() => {
    rmSync(copy, { recursive: true });
  });
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(copy, 'tools/new-language.mjs'), ...args], { encoding: 'utf8', cwd: tmpdir() });

  it.each([
    ['Usage:', []],
    ['Usage:', ['nn', 'nb']],
    ['"../x" is not a language tag', ['../x']],
    ['"iw" is written "he"', ['iw']],
    ['de is there already', ['de']],
  ])('says "%s" and writes nothing for %j', (words, args) => {
    const { status, stderr } = run(...args);
    expect(stderr).toContain(words);
    expect(status).toBe(2);
  });

  it('writes a language with its own plural forms and direction, and lists it', () => {
    expect(run('be').status).toBe(0);
    expect(run('ckb').status).toBe(0);
    const file = (name: string): string => readFileSync(join(copy, 'src/ui/texts', `${name}.ts`), 'utf8');
    expect(file('be')).toMatch(/services: \{ one: .*few: .*many: .*other: /);
    expect(file('be')).toContain("remarketing: 'Shows you");
    expect(file('be')).not.toContain('rtl');
    expect(file('be')).toMatch(/vendors: \{[^}]*\},\n\};\n\nexport const law: LawTexts = \{\n/);
    expect(file('be')).toMatch(/ {2}embedElsewhere: .*,\n\};\n$/);
    expect(file('ckb')).toContain("export const dir = 'rtl';");
    expect(file('languages')).toContain("  bg: () => import('./bg.ts'),");
    expect(file('languages')).toContain("  be: () => import('./be.ts'),\n  bg:");
  });
});
