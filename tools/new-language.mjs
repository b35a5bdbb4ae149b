// Writes the file of a new language, in English, and lists it: `npm run language -- <tag>`. What is still English then
// fails the tests, sentence by sentence. Exit code 2: nothing was written.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { languages } from '../src/ui/texts/languages.ts';

const folder = new URL('../src/ui/texts/', import.meta.url);
const read = (name) => readFileSync(new URL(name, folder), 'utf8');

/** What vendors do: said in English by their records, so that en.ts has none of it. */
const VENDORS = {
  operation: 'Makes the site work.',
  fonts: 'Brings the fonts of the site.',
  'tag-management': 'Loads the other services of this site.',
  measurement: 'Measures how the site is used.',
  recording: 'Records how visitors use the pages: movements and clicks.',
  translation: 'Translates the site.',
  chat: 'Offers a chat.',
  experiments: 'Compares versions of a page.',
  advertising: 'Shows advertising.',
  conversions: 'Measures what advertising leads to.',
  remarketing: 'Shows you, also on other sites, advertising for what you looked at here.',
  personalisation: 'Adapts content to what you looked at before.',
};

/** @returns {string | undefined} what speaks against the tag, in words */
function objection(tag) {
  if (!tag) return 'Usage: npm run language -- <tag>, for example nn or es-MX';
  if (!/^[a-z]{2,3}(-[A-Za-z]+)*$/.test(tag)) return `"${tag}" is not a language tag such as "nn" or "es-MX".`;
  const [canonical] = Intl.getCanonicalLocales(tag);
  if (canonical !== tag) return `"${tag}" is written "${canonical}".`;
  if (existsSync(new URL(`${tag}.ts`, folder))) return `${tag} is there already: src/ui/texts/${tag}.ts`;
  return undefined;
}

const key = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);

/** English as a file of another language, with the plural forms that it needs. */
function template(tag) {
  const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const vendors = Object.entries(VENDORS).map(([name, text]) => `    ${key(name)}: '${text}',\n`);
  const { textInfo = new Intl.Locale(tag).getTextInfo?.() } = new Intl.Locale(tag);
  return read('en.ts')
    .replaceAll('PreferencesTexts', 'TranslatedPreferences')
    .replace(/one: ('[^']*'),(\s+)other: ('[^']*')/g, (_, one, space, other) =>
      forms.map((form) => `${form}: ${form === 'one' ? one : other}`).join(`,${space}`),
    )
    .replace(/\n\nexport/, textInfo?.direction === 'rtl' ? "\n\nexport const dir = 'rtl';\n\nexport" : '\n\nexport')
    .replace(/\};\n\nexport const law/, `  vendors: {\n${vendors.join('')}  },\n};\n\nexport const law`);
}

const [tag, ...more] = process.argv.slice(2);
const problem = objection(more.length > 0 ? undefined : tag);
if (problem) {
  console.error(problem);
  process.exitCode = 2;
} else {
  writeFileSync(new URL(`${tag}.ts`, folder), template(tag));
  const all = [...languages, tag].filter((one) => one !== 'en').sort();
  const list = all.map((one) => `  ${key(one)}: () => import('./${one}.ts'),\n`).join('');
  writeFileSync(new URL('languages.ts', folder), read('languages.ts').replace(/= \{\n[^]*?\};\n/, `= {\n${list}};\n`));
  console.log(`src/ui/texts/${tag}.ts is in English now: translate it, then npm run test:unit and npm run languages.`);
}
