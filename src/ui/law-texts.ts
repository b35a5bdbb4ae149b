import type { Voice } from './speak.ts';
import { law } from './texts/en.ts';
import type { LawTexts, Texts } from './texts/texts.ts';

/** The texts about the law, and the language that they are marked with where it is not the element's own. */
export function lawTexts({ texts }: Voice<'banner'>): { readonly law: LawTexts; readonly lang: 'en' | undefined } {
  const { law: own } = texts as Partial<Texts>;
  return own ? { law: own, lang: undefined } : { law, lang: 'en' };
}
