import { expect, test } from 'vitest';
import { checkTexts } from '../../src/build/check-texts.ts';
import { words } from '../../src/build/words.ts';
import { languages } from '../../src/ui/texts/languages.ts';

const found = (config: Record<string, unknown>, there: readonly string[] = languages): string[] =>
  checkTexts(config, { vendors: [], languages: there }).map(({ code, path, args }) => {
    const { repair } = words({ code, level: 'error', path: path.join('.'), ...(args && { args }) });
    return `${path.join(' > ')}: ${code}; ${repair}`;
  });
const own = (language: string, ...places: string[]): Record<string, unknown> => ({
  texts: { [language]: Object.fromEntries(places.map((place) => [place, 'x'])) },
});

test('texts at places that there are, in languages that there are, are right', () => {
  expect(found(own('en', 'banner.title', 'preferences.purposes.sign-in', 'banner.text.one', 'law.controller'))).toEqual(
    [],
  );
  expect(found(own('fr-CA', 'banner.accept', 'preferences.vendors.chat'))).toEqual([]);
  expect(found(own('de-AT', 'preferences.categories.targeting.name'))).toEqual([]);
  expect(found({ languages: ['zh-Hant', 'nb', 'pt-BR'] })).toEqual([]);
});

test('a place that does not exist is told, with the one that was meant', () => {
  expect(found(own('de', 'banner.tittle'))).toEqual([
    'texts > de > banner.tittle: unknown-key; did you mean "banner.title"?',
  ]);
  expect(found(own('de', 'reject'))).toEqual(['texts > de > reject: unknown-key; did you mean "banner.reject"?']);
  expect(found(own('de', 'preferences'))).toEqual(['texts > de > preferences: unknown-key; remove it']);
  expect(found(own('de', 'toString', '__proto__x'))).toHaveLength(2);
});

test("a text by number has the forms of its language, and no other's", () => {
  expect(found(own('pl', 'banner.text.few', 'preferences.services.many'))).toEqual([]);
  expect(found(own('de', 'banner.text.few'))).toEqual([
    'texts > de > banner.text.few: unknown-key; did you mean "banner.text.one"?',
  ]);
});

test('a language that is called otherwise is told by its name here', () => {
  expect(found({ languages: ['zh-TW', 'no', 'iw'] })).toEqual([
    'languages > 0: unknown-language; did you mean "zh-Hant"?',
    'languages > 1: unknown-language; did you mean "nb"?',
    'languages > 2: unknown-language; did you mean "he"?',
  ]);
  expect(found(own('zh-TW', 'banner.title'))).toEqual(['texts > zh-TW: unknown-language; did you mean "zh-Hant"?']);
});

test('a message does not list fifty languages, but a few', () => {
  const [many = ''] = found({ languages: ['xx'] });
  expect(many).toBe(`languages > 0: unknown-language; use one of the ${languages.length} in docs/languages.md`);
  expect(found({ languages: ['xx'] }, ['en', 'de'])).toEqual(['languages > 0: unknown-language; use one of en, de']);
});

test('what is no list and no object is for others to tell', () => {
  expect(found({ languages: 'de', texts: ['de'] })).toEqual([]);
  expect(found({ languages: [7, null], texts: { de: 'x', en: null } })).toHaveLength(2);
  expect(checkTexts({ languages: ['xx'], texts: { xx: {} } }, { vendors: [] })).toEqual([]);
});
