import { saidOfLaw } from './shared.ts';
import type { Voice } from './speak.ts';
import { law } from './texts/en.ts';
import type { LawTexts } from './texts/texts.ts';

/** The texts about the law, and the language that they are marked with where it is not the element's own. */
export const lawTexts = (voice: Voice<'banner'>): { readonly law: LawTexts; readonly lang: 'en' | undefined } =>
  saidOfLaw(voice, law);
