import { describe, expect, it } from 'vitest';
import { lifetime } from '../../src/ui/texts/lifetime.ts';

describe('a lifetime in words', () => {
  for (const [days, count, unit] of [
    [730, 2, 'year'],
    [395, 13, 'month'],
    [400, 400, 'day'],
    [90, 3, 'month'],
    [30, 1, 'month'],
    [1, 1, 'day'],
    [1.5, 36, 'hour'],
    [0.4167, 10, 'hour'],
    [0.0208, 30, 'minute'],
    [0.0001, 9, 'second'],
    [9999, 27, 'year'],
  ] as const)
    it(`of ${days} days is ${count} ${unit}`, () => {
      expect(lifetime(days)).toEqual({ count, unit });
    });
});
