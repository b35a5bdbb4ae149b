import { expect, test } from 'vitest';
import { chooseLanguage, languageChain } from '../../src/ui/texts/choose.ts';
import { findTexts } from '../../src/ui/texts/find-texts.ts';
import { languages } from '../../src/ui/texts/languages.ts';

test.each([
  ['the language itself', ['es'], ['en', 'es'], 'es'],
  ['the shorter form of a regional one', ['fr-CA'], ['en', 'fr'], 'fr'],
  ['the regional one before the shorter form', ['fr-CA'], ['en', 'fr', 'fr-CA'], 'fr-CA'],
  ['not that of another region', ['fr-BE'], ['en', 'fr-CA', 'fr'], 'fr'],
  ['that of another region where there is no other', ['pt'], ['en', 'pt-BR'], 'pt-BR'],
  ['that of no region, where none is wanted', ['pt'], ['en', 'pt-BR', 'pt'], 'pt'],
  ['through several subtags', ['zh-Hant-TW'], ['en', 'zh', 'zh-Hant'], 'zh-Hant'],
  ['in the script of the region', ['zh-TW'], ['en', 'zh', 'zh-Hant'], 'zh-Hant'],
  ['in the script of the region, also of Hong Kong', ['zh-HK'], ['en', 'zh', 'zh-Hant'], 'zh-Hant'],
  ['in the script of the region, also of Singapore', ['zh-SG'], ['en', 'zh-Hant', 'zh'], 'zh'],
  ['in the script that is wanted', ['sr-Latn-RS'], ['en', 'sr', 'sr-Latn'], 'sr-Latn'],
  ['in the usual script where none is wanted', ['sr'], ['en', 'sr-Latn', 'sr'], 'sr'],
  ['in another script before another language', ['sr-Latn'], ['en', 'sr'], 'sr'],
  ['one of the two Norwegian ones', ['no'], ['en', 'nb'], 'nb'],
  ['the other Norwegian one before English', ['nn-NO'], ['en', 'nb'], 'nb'],
  ['by its present name: iw', ['iw'], ['en', 'he'], 'he'],
  ['by its present name: in', ['in-ID'], ['en', 'id'], 'id'],
  ['by its present name: sh', ['sh'], ['en', 'sr', 'sr-Latn'], 'sr-Latn'],
  ['by its present name: mo', ['mo'], ['en', 'ro'], 'ro'],
  ['the first wanted one that there is', ['sv', 'es-MX', 'en'], ['en', 'es'], 'es'],
  ['English, where the visitor wants it before others', ['sv', 'en-GB', 'es'], ['es', 'en'], 'en'],
  ["the site's fallback, where none fits", ['sv'], ['de', 'en'], 'de'],
  ['in any letter case', ['ES-mx'], ['en', 'Es'], 'Es'],
  ['with an underscore', ['es_MX'], ['en', 'es'], 'es'],
  ['with what servers put after a dot', ['pt_BR.UTF-8'], ['en', 'pt', 'pt-BR'], 'pt-BR'],
  ['with spaces around', [' de '], ['en', 'de'], 'de'],
  ['of a list, the first', ['de, en'], ['en', 'de'], 'de'],
  ['with a private part', ['de-x-formal'], ['en', 'de'], 'de'],
  ['with an extension', ['ar-EG-u-nu-latn'], ['en', 'ar'], 'ar'],
  ['that of a tag that only begins well', ['fr-1'], ['en', 'fr'], 'fr'],
  ['not one that merely begins alike', ['est'], ['en', 'es'], 'en'],
  ['not one that is spelt out', ['deutsch'], ['en', 'de'], 'en'],
  ['English where nothing is offered', ['es'], [], 'en'],
  ['the fallback where nothing is wanted', [], ['de', 'en'], 'de'],
  ['the fallback for nonsense', ['', '*', '-', '_', 'x-default', 'i', '<b>', '�'.repeat(10_000)], ['en', 'es'], 'en'],
  ['not slower for a very long tag', [`de${'-abcde'.repeat(10_000)}`], ['en', 'de'], 'de'],
])('the language spoken is %s', (_, wanted, available, spoken) => {
  expect(chooseLanguage(wanted, available)).toBe(spoken);
});

test('each language that there is, is chosen for itself', () => {
  for (const language of languages) expect(chooseLanguage([language], languages)).toBe(language);
});

test('what fits less well is next in the chain, then the fallback of the site, then English', () => {
  expect(languageChain(['fr-CA'], ['de', 'fr', 'fr-CA', 'es'])).toEqual(['fr-CA', 'fr', 'de', 'en']);
  expect(languageChain(['zh-TW'], ['en', 'zh', 'zh-Hant'])).toEqual(['zh-Hant', 'zh', 'en']);
  expect(languageChain(['de', 'de-AT'], ['de'])).toEqual(['de', 'en']);
});

test('the order of the languages offered is left as it is', () => {
  const available = ['en', 'zh-Hant'];
  chooseLanguage(['es'], available);
  expect(available).toEqual(['en', 'zh-Hant']);
});

test('a language that does not load is passed over, and English needs no loading', async () => {
  const asked: string[] = [];
  const load = (there: string[]) => (language: string) => {
    asked.push(language);
    return there.includes(language) ? Promise.resolve(language) : Promise.reject(new Error('404'));
  };
  const offered = ['de', 'fr', 'fr-CA', 'en'];
  expect(await findTexts(['fr-CA'], offered, load(['fr']))).toEqual({ language: 'fr', texts: 'fr' });
  expect(await findTexts(['fr-CA'], offered, load(['de']))).toEqual({ language: 'de', texts: 'de' });
  expect(await findTexts(['fr-CA'], offered, load([]))).toBe(undefined);
  expect(asked).toEqual(['fr-CA', 'fr', 'fr-CA', 'fr', 'de', 'fr-CA', 'fr', 'de']);
  expect(await findTexts(['en-GB'], offered, load(['en']))).toBe(undefined);
  expect(asked.length).toBe(8);
});
