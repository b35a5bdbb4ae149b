import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { catalogue as real } from '../../categories/index.ts';
import { checkConfig } from '../../src/build/check-config.ts';
import { ownVendorSchema, vendorSchema } from '../../src/build/schema-vendor.ts';
import { siteSchema } from '../../src/build/schema-site.ts';
import { trace } from '../../src/build/schema-trace.ts';
import { CODES, words } from '../../src/build/words.ts';
import type { Vendor } from '../../src/core/vendor.ts';
import { languages } from '../../src/ui/texts/languages.ts';
import { catalogue } from './catalogue.ts';
import { problemsOf } from './check.ts';
import { OTHER_CODES, wrongConfigs } from './wrong-configs.ts';

const doc = (name: string): Promise<string> => readFile(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
const config = await doc('config.md');
const problems = await doc('problems.md');
const example = /```jsonc\n([^]*?)```/.exec(config)?.[1] ?? '';

describe('docs/problems.md', () => {
  it('has one section for every code, and none for anything else', () => {
    const sections = [...problems.matchAll(/^### (.+)\n\n(.+)$/gm)];
    expect(sections.map(([, code]) => code).sort()).toEqual([...CODES].sort());
  });

  it('is about codes that a test config produces, or that a page or the build gives', () => {
    expect([...Object.keys(wrongConfigs), ...OTHER_CODES].sort()).toEqual([...CODES].sort());
  });

  it('calls a warning what is one', () => {
    for (const [code, wrong] of Object.entries(wrongConfigs)) {
      const warns = problemsOf(wrong.config)[0]?.level === 'warning';
      const section = problems.split(`### ${code}\n`)[1]?.split('###')[0] ?? '';
      expect(/A warning|It works/.test(section), code).toBe(warns);
    }
  });
});

describe('the words of a problem', () => {
  it.each(CODES)('say what is wrong with %s and what to do, also when nothing more is known', (code) => {
    const { reason, repair } = words({ code, level: 'error', path: 'somewhere' });
    for (const part of [reason, repair]) expect(part).toMatch(/^\S.*[^\s.]$/);
    expect(`${reason} ${repair}`).not.toMatch(/undefined|""/);
  });

  it.each(Object.entries(wrongConfigs))('are whole for %s', (_code, wrong) => {
    for (const problem of problemsOf(wrong.config)) {
      const { reason, repair } = words(problem);
      expect(`${reason}; ${repair}`).not.toMatch(/undefined|""|\.\.|\.;|\.$|Invalid input/);
    }
  });
});

describe('docs/config.md', () => {
  const settings = Object.keys(vendorSchema(catalogue[0] as Vendor).shape).filter((key) => key !== 'siteId');
  const cookie = Object.keys(siteSchema.shape.cookie.unwrap().shape).map((key) => `cookie.${key}`);
  const keys = [siteSchema, ownVendorSchema, trace].flatMap((schema) => Object.keys(schema.shape));

  it.each([...new Set([...keys, ...cookie, ...settings])])('has a row for %s', (key) => {
    const rows = config.split('\n').filter((line) => line.startsWith('|'));
    expect(rows.some((row) => row.split('|')[1]?.includes(`\`${key}\``))).toBe(true);
  });

  it('has an example that is right with the real catalogue', () => {
    expect(checkConfig(example, { vendors: real, languages }).problems).toEqual([]);
  });

  it('has an example with every key in it', () => {
    for (const key of keys) expect(example, key).toContain(`"${key}":`);
    for (const tag of ['script', 'style', 'call', 'push', 'set']) expect(example).toContain(`"kind": "${tag}"`);
  });
});
