import { describe, expect, it } from 'vitest';
import { posterFor, readLooks, reopenCorner, type Layout, type Theme } from '../../src/core/looks.ts';

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
      expect(reopenCorner(value as Layout)).toBeUndefined();
      expect(posterFor(value as Theme, ['toString', 'length', '0'])).toBeUndefined();
    },
  );

  it('say where the button that reopens floats, or that there is none', () => {
    expect(reopenCorner('bar')).toBeUndefined();
    expect(reopenCorner({ banner: 'box', reopen: 'top-left' })).toBe('top-left');
    expect(reopenCorner({ reopen: 'none' })).toBe('none');
    expect(reopenCorner({ reopen: 'middle' } as unknown as Layout)).toBeUndefined();
  });

  it('say which picture stands behind a placeholder: one for all, or the first that is named', () => {
    expect(posterFor('dark', ['film'])).toBeUndefined();
    expect(posterFor({ poster: '/held.jpg' }, ['film'])).toBe('/held.jpg');
    const theme = { poster: { targeting: '/ads.jpg', film: '/film.jpg' } };
    expect(posterFor(theme, ['film', 'targeting'])).toBe('/film.jpg');
    expect(posterFor(theme, ['map', 'targeting'])).toBe('/ads.jpg');
    expect(posterFor(theme, ['map', 'toString'])).toBeUndefined();
  });

  it.each([[null], [5], [{ film: 7 }], [{ film: null }]])('have no picture in %j', (poster) => {
    expect(posterFor({ poster } as unknown as Theme, ['film'])).toBeUndefined();
  });
});
