import type { Host } from '../core/consent.ts';
import type { Localized } from '../core/vendor.ts';
import { fill, override, ownTexts } from './texts/fill.ts';
import type { Plural, Texts } from './texts/texts.ts';

/** The texts of one language, and what depends on it. */
export interface Voice<Part extends keyof Texts = keyof Texts> {
  readonly language: string;
  /** The page's tag where it says the same language more exactly (`es-MX`), else the language. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly texts: Pick<Texts, Part>;
}

/**
 * The texts to use now, with the site's own in their places: in the page's language; of a page that does not say, in what
 * the visitor prefers. Asked again each time the interface appears, because a page can change its language. Where nothing
 * can be loaded, English is spoken.
 */
export async function speak<Part extends keyof Texts>(host: Host, english: Pick<Texts, Part>): Promise<Voice<Part>> {
  const page = document.documentElement.lang;
  const { language, texts = english } = ((await host
    .texts(page ? [page] : navigator.languages)
    .catch(() => undefined)) ?? { language: 'en' }) as { language: string; texts?: Texts };
  const lang = `${page}-`.startsWith(`${language}-`) ? page : language;
  return {
    language,
    lang,
    dir: (texts as Partial<Texts>).dir ?? 'ltr',
    texts: override(texts, ownTexts(host.settings.texts, [language, lang])),
  };
}

/** The form for a number, with the values (and the number as `{n}`) in place. */
export const plural = (language: string, forms: Plural<'n'>, n: number, values: Record<string, string> = {}): string =>
  fill(forms[new Intl.PluralRules(language).select(n)] ?? forms.other, { n, ...values });

/** "a, b and c". From right to left each name is isolated, so that its own direction does not reorder the sentence. */
export const list = ({ language, dir }: Pick<Voice, 'language' | 'dir'>, names: readonly string[]): string =>
  new Intl.ListFormat(language).format(dir === 'rtl' ? names.map((name) => `\u2068${name}\u2069`) : names);

/** A text of a record or of the site in this language, else in the same of no region, else in English. */
export const pick = (language: string, text: Localized): string =>
  typeof text === 'string' ? text : (text[language] ?? text[language.replace(/-.*/, '')] ?? text.en);
