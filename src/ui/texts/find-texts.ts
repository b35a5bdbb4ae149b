import { languageChain } from './choose.ts';

/** The language that comes with the banner, and needs no loading. */
const BUNDLED = 'en';

/**
 * The texts for whoever wants these languages, and the language they turn out to be in. One that does not load is passed
 * over for the next in the chain. `undefined` = English, which the banner has itself.
 */
export async function findTexts(
  wanted: readonly string[],
  offered: readonly string[],
  load: (language: string) => Promise<unknown>,
): Promise<{ readonly language: string; readonly texts: unknown } | undefined> {
  for (const language of languageChain(wanted, offered)) {
    if (language === BUNDLED) return undefined;
    try {
      return { language, texts: await load(language) };
    } catch {
      // To ask in another language is better than not to ask.
    }
  }
  return undefined;
}
