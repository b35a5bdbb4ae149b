import type { Host } from '../core/consent.ts';
import { override, ownTexts } from './texts/fill.ts';
import type { Texts } from './texts/texts.ts';

export { list, pick, plural } from './texts/wording.ts';

/** The texts of one language, and what depends on it. */
export interface Voice<Part extends keyof Texts = keyof Texts> {
  readonly language: string;
  /** The page's tag where it says the same language more exactly (`es-MX`), else the language. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly texts: Pick<Texts, Part>;
}

/** Tags of the languages to speak, best first: the page's, or the visitor's where the page does not say. */
export const wanted = (): readonly string[] =>
  document.documentElement.lang ? [document.documentElement.lang] : navigator.languages;

/**
 * The texts to use now, with the site's own in their places: in the page's language; of a page that does not say, in what
 * the visitor prefers. Asked again each time the interface appears, because a page can change its language. Where nothing
 * can be loaded, English is spoken.
 */
export async function speak<Part extends keyof Texts>(host: Host, english: Pick<Texts, Part>): Promise<Voice<Part>> {
  const page = document.documentElement.lang;
  const { language, texts = english } = ((await host.texts(wanted()).catch(() => undefined)) ?? {
    language: 'en',
  }) as { language: string; texts?: Texts };
  const lang = `${page}-`.startsWith(`${language}-`) ? page : language;
  return {
    language,
    lang,
    dir: (texts as Partial<Texts>).dir ?? 'ltr',
    texts: override(texts, ownTexts(host.settings.texts, [language, lang])),
  };
}
