import { expect, test } from 'vitest';
import { chooseLanguage } from '../../src/ui/texts/choose.ts';

test.each([
  ['the language itself', ['es'], ['en', 'es'], 'es'],
  ['the shorter form of a regional one', ['fr-CA'], ['en', 'fr'], 'fr'],
  ['the regional one before the shorter form', ['fr-CA'], ['en', 'fr', 'fr-CA'], 'fr-CA'],
  ['through several subtags', ['zh-Hant-TW'], ['en', 'zh', 'zh-Hant'], 'zh-Hant'],
  ['the first wanted one that there is', ['sv', 'es-MX', 'en'], ['en', 'es'], 'es'],
  ["the site's fallback, where none fits", ['sv'], ['de', 'en'], 'de'],
  ['in any letter case', ['ES-mx'], ['en', 'Es'], 'Es'],
  ['with an underscore', ['es_MX'], ['en', 'es'], 'es'],
  ['not one that merely begins alike', ['est'], ['en', 'es'], 'en'],
  ['English where nothing is offered', ['es'], [], 'en'],
  ['the fallback for nonsense', ['', '*', '-', '�'.repeat(10_000)], ['en', 'es'], 'en'],
])('the language spoken is %s', (_, wanted, available, spoken) => {
  expect(chooseLanguage(wanted, available)).toBe(spoken);
});

test('the order of the languages offered is left as it is', () => {
  const available = ['en', 'zh-Hant'];
  chooseLanguage(['es'], available);
  expect(available).toEqual(['en', 'zh-Hant']);
});
