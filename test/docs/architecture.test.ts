import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { built, inlineCode, read, root, rowsOf, section } from './markdown.ts';

const page = read('docs/architecture.md');
const code = (cell = ''): string => cell.replaceAll('`', '');

describe('docs/architecture.md', () => {
  it('has every room of the project', () => {
    const { references } = JSON.parse(read('tsconfig.json')) as { references: { path: string }[] };
    const rooms = rowsOf(section(page, '## Rooms')).map(([room]) => code(room));
    for (const { path } of references.filter(({ path }) => path.startsWith('src/'))) expect(rooms).toContain(path);
    for (const room of rooms.filter((name) => !/[<*]/.test(name))) expect(existsSync(root + room)).toBe(true);
  });

  it('has every step of a plan, and no other', () => {
    const steps = [...read('src/core/step.ts').matchAll(/readonly do: '(\w+)'/g)].map(([, step]) => step);
    const told = rowsOf(section(page, '## The plan')).map(([step]) => code(step));
    expect([...told].sort()).toEqual(steps.sort());
  });

  it('has every script of the script door, and no other', () => {
    built('script/consentinel.js');
    const stem = (name: string): string => name.split('.')[0] ?? '';
    const files = readdirSync(`${root}dist/script`).filter((name) => name.endsWith('.js'));
    const told = rowsOf(section(page, '## The files of the script door')).map(([name]) => stem(code(name)));
    expect([...told].sort()).toEqual([...new Set(files.map(stem))].sort());
  });

  it('names files that exist', () => {
    const files = inlineCode(page).filter((name) => /^[\w/.-]+\/[\w.-]+\.ts$/.test(name));
    expect(files.length).toBeGreaterThan(4);
    for (const file of files)
      expect([file, existsSync(root + file) || existsSync(`${root}src/${file}`)]).toEqual([file, true]);
  });
});

describe('the decision records', () => {
  const records = readdirSync(`${root}docs/decisions`).sort();

  it('have a number each', () => {
    expect(new Set(records.map((name) => /^\d{4}(?=-)/.exec(name)?.[0])).size).toBe(records.length);
  });

  it.each(records)('%s is short, and says when, why, what and what follows', (name) => {
    const text = read(`docs/decisions/${name}`);
    expect(text.split('\n').length).toBeLessThan(51);
    expect(text).toMatch(
      new RegExp(`^# ${Number(name.slice(0, 4))}\\. .+\n\nDate: \\d{4}-\\d\\d-\\d\\d\\. Status: \\w+\\.\n`),
    );
    for (const heading of ['## Context', '## Decision', '## Consequences']) section(text, heading);
  });

  it.each(records)('%s names files that exist', (name) => {
    for (const file of inlineCode(read(`docs/decisions/${name}`)).filter((one) => /^src\/[\w/.-]+$/.test(one)))
      expect([file, existsSync(root + file)]).toEqual([file, true]);
  });
});
