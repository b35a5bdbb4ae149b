import { describe, expect, it } from 'vitest';
import { readMark } from '../../src/core/mark.ts';

const known = new Set(['analytics', 'pixel', 'targeting']);
const met = (value: string, ...allowed: string[]) => readMark(value, known, new Set(allowed)).met;

describe('a mark', () => {
  it('is met when all its ids are allowed', () => {
    expect(met('analytics', 'analytics')).toBe(true);
    expect(met(' analytics\n pixel ', 'analytics', 'pixel')).toBe(true);
    expect(met('analytics pixel', 'analytics')).toBe(false);
  });
  it('with an exclamation mark is met while refused', () => {
    expect(met('!targeting')).toBe(true);
    expect(met('!targeting', 'targeting')).toBe(false);
    expect(met('!pixel analytics', 'analytics')).toBe(true);
  });
  it('with an id nobody knows, or with none, is never met', () => {
    expect(met('analitics', 'analitics')).toBe(false);
    expect(met('!analitics')).toBe(false);
    expect(met('')).toBe(false);
    expect(met('!')).toBe(false);
  });
});
