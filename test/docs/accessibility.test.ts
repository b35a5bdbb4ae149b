import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read, root, rowsOf, section } from './markdown.ts';

const page = read('docs/accessibility.md');
const named = [...page.matchAll(/“([^”]+)” in \[[\w-]+\]\(\.\.\/(test\/[^)]+)\)/g)].map(
  ([, name = '', file = '']) => [file, name] as const,
);

describe('the report on accessibility', () => {
  it.each(named)('names a test that exists in %s: %s', (file, name) => {
    const tests = [...read(file).matchAll(/\b(?:it|describe)(?:\.each\([^]*?\))?\(\s*(['"`])([^]*?)\1/g)];
    expect(tests.map(([, , title = '']) => title.replace(/ \(\$\{.*\}.*\)$/, ''))).toContain(name);
  });

  it('names every file of tests that is about it', () => {
    const files = ['test/ui', 'test/journeys'].flatMap((folder) =>
      readdirSync(root + folder)
        .filter((name) => name.startsWith('accessibility-'))
        .map((name) => `${folder}/${name}`),
    );
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => !named.some(([one]) => one === file))).toEqual([]);
  });

  it('gives each criterion a result and a reason', () => {
    for (const [criterion, result, how] of rowsOf(section(page, '## Results'))) {
      expect(criterion).toMatch(/^\d\.\d\.\d/);
      expect(result).toMatch(/^(supports|not applicable)/);
      expect(how).toBeTruthy();
    }
  });
});
