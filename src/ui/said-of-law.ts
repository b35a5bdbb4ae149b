import type { Voice } from './speak.ts';
import type { LawTexts, Texts } from './texts/texts.ts';

/** What is said about the law in this voice; in English, and marked so, where it does not speak of it. */
export function saidOfLaw<Said extends Partial<LawTexts>>(
  { texts }: Voice<'banner'>,
  english: Said,
): { readonly law: Said; readonly lang: 'en' | undefined } {
  const { law } = texts as Partial<Texts>;
  return law ? { law: law as LawTexts & Said, lang: undefined } : { law: english, lang: 'en' };
}
