import { stripVTControlCharacters } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { line } from '../../src/cli/report.ts';
import { terminal } from '../../src/cli/terminal.ts';

const problem = { code: 'unknown-key', level: 'error', path: 'a', line: 1, column: 2 } as const;

describe('colours', () => {
  const tty = process.stdout.isTTY;
  afterEach(() => {
    vi.unstubAllEnvs();
    process.stdout.isTTY = tty;
  });

  it('are for a terminal alone, and not where NO_COLOR says no', () => {
    for (const [isTTY, no, colour] of [
      [true, '', true],
      [true, '1', false],
      [false, '', false],
    ] as const) {
      process.stdout.isTTY = isTTY;
      vi.stubEnv('NO_COLOR', no);
      expect(terminal().colour).toBe(colour);
    }
  });

  it('change how a line looks, not what it says', () => {
    const painted = line('f.json', problem, { colour: true });
    expect(painted).toContain('\u001b[31merror');
    expect(stripVTControlCharacters(painted)).toBe(line('f.json', problem, { colour: false }));
  });
});
