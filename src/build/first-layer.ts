import type { SiteConfig } from '../core/config.ts';
import type { Host } from '../core/consent.ts';
import type { FirstLayerData, FirstLayerWords } from '../core/first-layer.ts';
import { NO_FACTS } from '../core/facts.ts';
import { asked, type Item } from '../core/item.ts';
import { readLooks } from '../core/looks.ts';
import { themeSheet } from '../core/theme-sheet.ts';
import type { Vendor } from '../core/vendor.ts';
import { bannerCss, bannerMarkup } from '../ui/banner-markup.ts';
import { override, ownTexts } from '../ui/texts/fill.ts';
import { languages as all, loadTexts } from '../ui/texts/languages.ts';
import type { Texts } from '../ui/texts/texts.ts';
import { compile } from './compile.ts';
import { gateParts } from './gate-parts.ts';
import { BANNER_LANGUAGE } from './script-files.ts';
import { usedVendors } from './used-vendors.ts';

/** Every page pays for each: a site in more languages than these shows the first layer in English and its first one only. */
const MOST = 4;

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] as string;

/** The languages it is rendered in. */
function rendered({ languages = [] }: SiteConfig): string[] {
  const few = languages.length > MOST ? languages.slice(0, 1) : languages;
  return [...new Set([...few, BANNER_LANGUAGE])].filter((language) => all.includes(language));
}

/**
 * What a page's language has to be for these words: `fr-`, or only `fr` where a region of it would be spoken to in other
 * words, be it in another file or by the site's own texts.
 */
function keyFor(language: string, { languages = all, texts = {} }: SiteConfig): string {
  const near = [...languages, ...Object.keys(texts), BANNER_LANGUAGE].filter(
    (tag) => primary(tag) === primary(language),
  );
  return new Set(near).size > 1 || language.includes('-') ? language.toLowerCase() : `${language}-`;
}

/** Enough of a host for the plain question to be drawn. */
const hostOf = (items: readonly Item[], settings: Host['settings']): Host => {
  const host: Pick<Host, 'items' | 'settings' | 'fresh' | 'facts'> & { consent: Pick<Host['consent'], 'decision'> } = {
    items,
    settings,
    consent: { decision: {} },
    fresh: () => [],
    facts: () => NO_FACTS,
  };
  return host as Host;
};

/**
 * The banner's first layer for this config, rendered from the banner's own template; missing where the config leaves it
 * out or asks nobody anything.
 */
export async function firstLayer(
  config: SiteConfig,
  catalogue: readonly Vendor[],
): Promise<FirstLayerData | undefined> {
  if (!gateParts(config).some(({ part, inside }) => part === 'first' && inside)) return undefined;
  const compiled = compile(config, usedVendors(config, catalogue), catalogue);
  const settings: Host['settings'] = {
    theme: 'system',
    layout: 'bar',
    texts: {},
    categories: {},
    ...compiled.settings,
  };
  if (!asked(compiled.read.items)[0]) return undefined;
  const { attributes } = readLooks(settings);
  const words: Record<string, FirstLayerWords> = {};
  for (const language of rendered(config)) {
    const own = ownTexts(settings.texts, [language]);
    const texts = override(
      (language === BANNER_LANGUAGE ? await import('../ui/texts/en.ts') : await loadTexts(language)) as Texts,
      own,
    );
    const dir = (texts as Partial<Texts>).dir ?? 'ltr';
    words[keyFor(language, config)] = {
      language,
      markup: bannerMarkup(hostOf(compiled.read.items, settings), { language, lang: language, dir, texts }),
      unavailable: texts.banner.unavailable,
    };
  }
  const drawn = Object.values(words).map(({ markup }) => markup);
  return { css: bannerCss(attributes, drawn.join('')) + themeSheet(settings.theme), attributes, words };
}
