import type { Host } from '../core/consent.ts';
import type { Localized } from '../core/vendor.ts';
import { chooseLanguage } from './texts/choose.ts';
import { fill, override } from './texts/fill.ts';
import type { Plural, Texts } from './texts/texts.ts';

/** The texts of one language, and what depends on it. */
export interface Voice<Part extends keyof Texts = keyof Texts> {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly texts: Pick<Texts, Part>;
}

const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)\b/i;
/** The language that needs no loading. */
const BUNDLED = 'en';

/** The page's language; of a page that does not say, what the visitor prefers. */
export const pageLanguage = (): string => document.documentElement.lang;

/**
 * The texts to use now, with the site's own in their places. Asked again each time the interface appears, because a page
 * can change its language. Where a language cannot be loaded, English is spoken.
 */
export async function speak<Part extends keyof Texts>(host: Host, english: Pick<Texts, Part>): Promise<Voice<Part>> {
  const page = pageLanguage();
  let language = chooseLanguage(page ? [page] : navigator.languages, host.languages);
  let texts = english;
  if (language !== BUNDLED)
    try {
      texts = { ...english, ...((await host.texts(language)) as Texts) };
    } catch {
      // The page has reported what could not be loaded; to ask in English is better than not to ask.
      language = BUNDLED;
    }
  return {
    language,
    dir: RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr',
    texts: override(texts, host.settings.texts[language] ?? {}),
  };
}

/** The form for a number, with the values (and the number as `{n}`) in place. */
export const plural = (language: string, forms: Plural<'n'>, n: number, values: Record<string, string> = {}): string =>
  fill(forms[new Intl.PluralRules(language).select(n)] ?? forms.other, { n, ...values });

/** "a, b and c". */
export const list = (language: string, names: readonly string[]): string => new Intl.ListFormat(language).format(names);

/** A text of a record or of the site in this language, else in English. */
export const pick = (language: string, text: Localized): string =>
  typeof text === 'string' ? text : (text[language] ?? text.en);
