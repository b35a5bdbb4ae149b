import { describe, expect, it } from 'vitest';
import { readLooks, type Layout, type Theme } from '../../src/core/looks.ts';

const read = (layout: unknown, theme: unknown): ReturnType<typeof readLooks> =>
  readLooks({ layout: layout as Layout, theme: theme as Theme });

describe('looks', () => {
  it('are what a word says, or an object that says more', () => {
    const attributes = { layout: 'box', theme: 'dark', density: '' };
    expect(read('box', 'dark')).toEqual({ attributes, logo: undefined, strict: false });
    expect(read({ banner: 'box', density: 'compact' }, { scheme: 'dark', logo: '/logo.svg', strict: true })).toEqual({
      attributes: { ...attributes, density: 'compact' },
      logo: '/logo.svg',
      strict: true,
    });
  });

  it.each([[[]], [5], [true], [{}], ['nonsense'], [{ banner: 7, scheme: [], strict: 'yes' }]])(
    'of a config that nobody has checked throw nothing: %j',
    (value) => {
      expect(read(value, value).strict).toBe(false);
    },
  );
});
