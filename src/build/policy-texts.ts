import type { SiteConfig } from '../core/config.ts';
import { chooseLanguage } from '../ui/texts/choose.ts';
import { elements as elementsInEnglish } from '../ui/texts/elements/en.ts';
import { loadElementTexts } from '../ui/texts/elements/languages.ts';
import * as english from '../ui/texts/en.ts';
import { override, ownTexts } from '../ui/texts/fill.ts';
import { languages, loadTexts } from '../ui/texts/languages.ts';
import type { BannerTexts, ElementTexts, PreferencesTexts, Texts } from '../ui/texts/texts.ts';

/** What a policy says in one language, with the site's own words in their places. */
export interface PolicyTexts {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly banner: BannerTexts;
  readonly preferences: PreferencesTexts;
  readonly elements: ElementTexts;
}

const fits = (wanted: string, language: string): boolean =>
  new Intl.Locale(wanted).language === new Intl.Locale(language).language || /^(no|nn|iw|in|sh)\b/.test(wanted);

/**
 * The texts for a language, or for what serves it (`fr-BE` → `fr`). Missing: the config's first language, else English.
 * `undefined` where there are none in it.
 */
export async function policyTexts(config: SiteConfig, wanted?: string): Promise<PolicyTexts | undefined> {
  const first = wanted ?? config.languages?.[0] ?? 'en';
  let language: string;
  try {
    language = chooseLanguage([first], languages);
    if (!fits(first, language)) return undefined;
  } catch {
    return undefined; // Not a tag at all.
  }
  const { banner, preferences, dir } = (language === 'en' ? english : await loadTexts(language)) as Texts;
  const { elements } = (language === 'en' ? { elements: elementsInEnglish } : await loadElementTexts(language)) as {
    elements: ElementTexts;
  };
  const texts = override({ banner, preferences, elements }, ownTexts(config.texts ?? {}, [language, first]));
  return { language, dir: dir ?? 'ltr', ...texts };
}
