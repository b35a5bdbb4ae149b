import { expect, test } from 'vitest';
import * as en from '../../src/ui/texts/en.ts';
import * as es from '../../src/ui/texts/es.ts';
import { fill, override } from '../../src/ui/texts/fill.ts';

/** Every text by its place. */
function places(texts: object, place = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] => {
    const at = place ? `${place}.${key}` : key;
    return typeof value === 'string' ? [[at, value]] : places(value as object, at);
  });
}
const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
/** Numbers may be written out in the forms of a plural that stand for one number. */
const isForm = (place: string): boolean => /\.(zero|one|two)$/.test(place);

const english = new Map(places({ banner: en.banner, preferences: en.preferences }));

test.each([['es', es]])('%s says all that English says, with the same placeholders', (_, { banner, preferences }) => {
  const texts = new Map(places({ banner, preferences }));
  for (const [place, text] of english) {
    if (isForm(place)) continue;
    expect(texts.get(place), place).toBeTruthy();
    expect(placeholders(texts.get(place) ?? ''), place).toEqual(placeholders(text));
  }
});

test('no text claims consent by using the site, or makes refusing look bad', () => {
  for (const texts of [en, es])
    for (const [place, text] of places({ ...texts }))
      expect(text, place).not.toMatch(
        /by (using|continuing)|al (usar|continuar)|unfortunately|lamentablemente|sure\?/i,
      );
});

test('placeholders are filled, and one without a value stays to be seen', () => {
  expect(fill('{n} of {m} {what}', { n: 0, m: 4 })).toBe('0 of 4 {what}');
});

test("a site's own texts stand at their places, and places that do not exist are ignored", () => {
  const own = { 'banner.title': 'Own', 'preferences.kinds.cookie': 'Biscuit', 'banner.nothing': 'x', toString: 'y' };
  const texts = override({ banner: en.banner, preferences: en.preferences }, own);
  expect(texts.banner.title).toBe('Own');
  expect(texts.preferences.kinds.cookie).toBe('Biscuit');
  expect(texts.banner).toEqual({ ...en.banner, title: 'Own' });
});

test("a site's own text that is not a text is ignored", () => {
  expect(override(en.banner, { title: 7 })).toEqual(en.banner);
});
