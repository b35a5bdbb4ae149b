import { describe, expect, it, test } from 'vitest';
import { elements as enElements } from '../../src/ui/texts/elements/en.ts';
import { loadElementTexts } from '../../src/ui/texts/elements/languages.ts';
import * as en from '../../src/ui/texts/en.ts';
import { fill, override, ownTexts } from '../../src/ui/texts/fill.ts';
import { languages, loadTexts } from '../../src/ui/texts/languages.ts';
import { all, places, tags } from './languages.ts';

const placeholders = (text: string): string[] => (text.match(/\{\w*\}?/g) ?? []).sort();
const PLURALS = ['banner.text', 'preferences.services', 'preferences.stored'];
const isForm = (place: string): boolean => /\.(zero|one|two|few|many)$/.test(place);
/** What only the languages have whose vendors' records do not speak them. */
const isVendor = (place: string): boolean => place.startsWith('preferences.vendors.');

const english = new Map(places({ banner: en.banner, preferences: en.preferences, law: en.law, elements: enElements }));

test('the npm door offers every language that there is a file for, English first', () => {
  expect([...languages].sort()).toEqual([...tags].sort());
  expect(languages[0]).toBe('en');
  expect(tags.length).toBeGreaterThanOrEqual(40);
});

test('every language can be loaded by its tag, and a strange one is refused', async () => {
  for (const [tag, { banner, elements }] of all.filter(([tag]) => tag !== 'en')) {
    expect(((await loadTexts(tag)) as typeof en).banner.title).toBe(banner.title);
    expect(((await loadElementTexts(tag)) as { elements: typeof enElements }).elements).toEqual(elements);
  }
  await expect(loadTexts('xx')).rejects.toThrow('no texts in "xx"');
  await expect(loadElementTexts('xx')).rejects.toThrow('no texts of elements in "xx"');
});

test('every tag is one that browsers know by this name', () => {
  for (const tag of tags) {
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    expect(Intl.PluralRules.supportedLocalesOf(tag)).toEqual([tag]);
  }
});

describe.each(all)('in %s', (tag, texts) => {
  const { banner, preferences, law, elements, dir } = texts;
  const said = new Map(places({ banner, preferences, law, elements }));

  it('everything is said that English says, with the same placeholders', () => {
    for (const [place, text] of english) {
      if (isForm(place)) continue;
      expect(said.get(place)?.trim(), place).toBeTruthy();
      expect(placeholders(said.get(place) ?? ''), place).toEqual(placeholders(text));
    }
  });

  it('nothing is said that English does not say', () => {
    const more = [...said.keys()].filter((place) => !isForm(place) && !isVendor(place) && !english.has(place));
    expect(more).toEqual([]);
  });

  it('two purposes are joined as this language joins a list', () => {
    const { performance: first, targeting: second } = banner.purposes;
    const joined = new Intl.ListFormat(tag).format([first, second]);
    // What Welsh says for "and" depends on the word after it, and the list does not know that word.
    expect(fill(banner.both, { first, second })).toBe(joined.replace(' a(c) i ', ' ac i '));
  });

  it('every number has its form, and a form for several numbers shows which', () => {
    const rules = new Intl.PluralRules(tag);
    const numbers: Partial<Record<Intl.LDMLPluralRule, number[]>> = {};
    for (let n = 1; n <= 200; n++) (numbers[rules.select(n)] ??= []).push(n);
    for (const place of PLURALS) {
      const forms = [...said].filter(([at]) => at.startsWith(`${place}.`));
      const named = forms.map(([at]) => at.slice(place.length + 1));
      for (const [category, those] of Object.entries(numbers)) {
        expect(named, place).toContain(category);
        if (those.length > 1) expect(said.get(`${place}.${category}`), `${place} for ${those[1]}`).toContain('{n}');
      }
      expect(rules.resolvedOptions().pluralCategories, place).toEqual(expect.arrayContaining(named));
      if (place === 'banner.text') for (const [at, text] of forms) expect(text, at).toContain('{purposes}');
    }
  });

  it('the direction is that of its script', () => {
    const { script } = new Intl.Locale(tag).maximize();
    expect(dir ?? 'ltr').toBe(['Arab', 'Hebr'].includes(script ?? '') ? 'rtl' : 'ltr');
  });

  it('it is written in its own script, and not in English', () => {
    const { script = '' } = new Intl.Locale(tag).maximize();
    const scripts: Record<string, string> = {
      Jpan: 'Han}\\p{sc=Hira}\\p{sc=Kana',
      Kore: 'Hang',
      Hans: 'Han',
      Hant: 'Han',
    };
    const own = new RegExp(`[\\p{sc=${scripts[script] ?? script}}]`, 'u');
    for (const [place, text] of said) {
      const words = text.replace(/\{\w+\}/g, '');
      // Two words are the same in many languages, and Japanese joins two phrases by a comma.
      if (!/^(Cookie|Cache|、)$/.test(words)) expect(words, place).toMatch(own);
      // Words that languages share stand alone; a sentence that is the same was forgotten.
      if (tag !== 'en' && / \w+ /.test(text)) expect(text, place).not.toBe(english.get(place));
    }
  });

  it('no letter is of another script that only looks the same', () => {
    for (const [place, text] of said)
      for (const word of text.replace(/\{\w+\}/g, ' ').match(/[\p{L}\p{M}]+/gu) ?? [])
        if (/\p{sc=Cyrl}|\p{sc=Grek}/u.test(word)) expect(word, place).not.toMatch(/\p{sc=Latn}/u);
  });

  it('there is no loose space, and one kind of ending for a sentence', () => {
    for (const [place, text] of said) {
      expect(text, place).toBe(text.trim());
      expect(text, place).not.toMatch(/ {2}|\.\.|undefined|[\u200e\u200f]/);
      expect(text.length, place).toBeLessThan(260);
    }
  });

  it('accepting and refusing are said alike: as long, and neither on two lines', () => {
    const [accept, reject] = [banner.accept, banner.reject];
    expect(accept).not.toBe(reject);
    expect(Math.abs(accept.length - reject.length)).toBeLessThanOrEqual(8);
    expect(Math.max(accept.length, reject.length)).toBeLessThanOrEqual(24);
    expect(/[.!?]$/.test(accept)).toBe(/[.!?]$/.test(reject));
  });

  it('nobody is called a robot, thanked, pressed or told that using the site is a yes', () => {
    for (const [place, text] of said) expect(text, place).not.toMatch(/[!?¿¡！？؟]|\b(GDPR|DSGVO|RGPD|LGPD|OK)\b/);
  });
});

test('no text claims consent by using the site, or makes refusing look bad', () => {
  for (const [, texts] of all)
    for (const [place, text] of places({ ...texts }))
      expect(text, place).not.toMatch(
        /by (using|continuing)|al (usar|continuar)|en continuant|durch die (weitere )?Nutzung|unfortunately|lamentablemente|leider|malheureusement|sure\?/i,
      );
});

test('names are isolated in sentences that run from right to left', () => {
  for (const [, { banner, preferences, law, elements }] of all.filter(([, { dir }]) => dir === 'rtl'))
    for (const [place, text] of places({ banner, preferences, law, elements }))
      for (const [name] of text.matchAll(/\{(name|domain|signal)\}/g))
        expect(text, place).toContain(`\u2068${name}\u2069`);
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

describe("of a site's own texts", () => {
  const own = {
    fr: { 'banner.title': 'Choix', 'banner.accept': 'Oui' },
    'fr-CA': { 'banner.title': 'Choix d’ici' },
    zh: { 'banner.title': '选择' },
    'zh-Hant': { 'banner.accept': '好' },
  };

  it.each([
    [
      'those for fr count for fr-CA, and those for fr-CA before them',
      ['fr-CA', 'fr-CA'],
      { 'banner.title': 'Choix d’ici', 'banner.accept': 'Oui' },
    ],
    [
      'those for the region of the page count where the texts are of no region',
      ['fr', 'fr-CA'],
      { 'banner.title': 'Choix d’ici', 'banner.accept': 'Oui' },
    ],
    ['those for a region do not count elsewhere', ['fr', 'fr-BE'], own.fr],
    ['those in another script never count', ['zh-Hant', 'zh-Hant'], own['zh-Hant']],
    ['there may be none', ['de', 'de-AT'], {}],
  ])('%s', (_, [language, lang], expected) => {
    expect(ownTexts(own, [language as string, lang as string])).toEqual(expected);
  });

  it('those of no language in particular are not taken from the prototype', () => {
    expect(ownTexts(own, ['toString', 'constructor'])).toEqual({});
  });
});
