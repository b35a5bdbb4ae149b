import { describe, expect, it } from 'vitest';
import { inlineCode, read, rowsOf } from './markdown.ts';

const upTo = (front: string, n: number): string[] =>
  Array.from({ length: n }, (_, i) => `${front}${String(i + 1).padStart(front === 'E-CA-' ? 1 : 2, '0')}`);
const ALL = [...upTo('E-', 20), ...upTo('E-CA-', 5), ...upTo('C-', 6), ...upTo('A-', 9)];

const rows = rowsOf(read('docs/assertions.md')).map(([id = '', , , tests = '']) => ({ id, tests }));
const titles = (file: string): string[] =>
  [...read(file).matchAll(/\b(?:it|test|describe)(?:\.each\([^]*?\))?\(\s*(['"`])(.*?)\1,/g)].map(
    ([, , title = '']) => title,
  );

describe('docs/assertions.md', () => {
  it('has a row for every rule', () => {
    expect(rows.map(({ id }) => id).sort()).toEqual([...ALL].sort());
  });

  it.each(rows)('$id has a test of its name where its row says, or says why not', ({ id, tests }) => {
    const files = inlineCode(tests).filter((path) => path.endsWith('.test.ts'));
    if (tests.startsWith('none: ')) return;
    const others = [...tests.matchAll(/[AC]-\d\d|E-(?:CA-)?\d+/g)].map(([other]) => other);
    if (files.length === 0) {
      expect(others.length).toBeGreaterThan(0);
      for (const other of others) expect(rows.find((row) => row.id === other)?.tests).toContain('.test.ts');
    }
    for (const file of files)
      expect(
        titles(file).some((title) => new RegExp(`^(.*, )?${id}\\b(?!-)`).test(title)),
        file,
      ).toBe(true);
  });
});
