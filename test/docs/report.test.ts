import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { catalogue } from '../../categories/index.ts';
import { checkConfig } from '../../src/build/check-config.ts';
import { OUTCOMES } from '../../src/core/report-lines.ts';
import { blocksOf, built, inlineCode, read, root, rowsOf, section } from './markdown.ts';

const page = read('docs/report.md');
const block = (language: string): string => blocksOf(page).find((one) => one.language === language)?.code ?? '';
const names = (heading: string): (string | undefined)[] =>
  rowsOf(section(page, heading)).map(([cell = '']) => inlineCode(cell)[0]);

it('the report’s fields and outcomes are those of the code, in their order', () => {
  const fields = [...read('src/core/report.ts').matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, name]) => name);
  expect(fields.length).toBe(7);
  const told = names('## A line');
  expect(told.slice(0, fields.length)).toEqual(fields);
  expect(
    told
      .slice(fields.length)
      .filter((name) => name !== 'outcome')
      .sort(),
  ).toEqual([...OUTCOMES].sort());
});

it('the config in docs/report.md is right, without a warning', () => {
  expect(checkConfig(block('json'), { vendors: catalogue, languages: ['en', 'es'] }).problems).toEqual([]);
});

it('the program in docs/report.md uses what there is in a page', () => {
  built('index.d.ts');
  const site = mkdtempSync(join(tmpdir(), 'consentinel-report-'));
  try {
    mkdirSync(join(site, 'node_modules'));
    symlinkSync(root, join(site, 'node_modules/consentinel'), 'junction');
    writeFileSync(join(site, 'page.js'), block('js'));
    writeFileSync(
      join(site, 'page.d.ts'),
      `declare const consentinel: import('consentinel').Consent;
interface DocumentEventMap { 'consentinel:report': CustomEvent<{ outcome: string }> }`,
    );
    const compilerOptions = {
      strict: true,
      noEmit: true,
      allowJs: true,
      checkJs: true,
      module: 'esnext',
      moduleResolution: 'bundler',
      moduleDetection: 'auto',
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      types: [],
    };
    writeFileSync(join(site, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['page.js', 'page.d.ts'] }));
    const compiler = join(root, 'node_modules/@typescript/native/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [compiler, '-p', '.', '--pretty', 'false'], {
      cwd: site,
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
  } finally {
    rmSync(site, { recursive: true });
  }
});
