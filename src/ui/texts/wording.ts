import type { Localized } from '../../core/vendor.ts';
import { fill } from './fill.ts';
import type { Plural } from './texts.ts';

/** The form for a number, with the values (and the number as `{n}`) in place. */
export const plural = (language: string, forms: Plural<'n'>, n: number, values: Record<string, string> = {}): string =>
  fill(forms[new Intl.PluralRules(language).select(n)] ?? forms.other, { n, ...values });

/** "a, b and c". From right to left each name is isolated, so that its own direction does not reorder the sentence. */
export function list(
  { language, dir }: { readonly language: string; readonly dir: 'ltr' | 'rtl' },
  names: readonly string[],
): string {
  const isolated = dir === 'rtl' ? names.map((name) => `\u2068${name}\u2069`) : names;
  // The first list format of a page costs a quarter of the banner's time: not for nothing.
  return isolated.length > 1 ? new Intl.ListFormat(language).format(isolated) : isolated.join('');
}

/** A text of a record or of the site in this language, else in the same of no region, else in English. */
export const pick = (language: string, text: Localized): string =>
  typeof text === 'string' ? text : (text[language] ?? text[language.replace(/-.*/, '')] ?? text.en);

/** A text, and whether it had to stay in English. */
export interface Picked {
  readonly text: string;
  readonly foreign: boolean;
}

/** A text of a record in this language, else what stands in for it, else in English. */
export function pickMarked(text: Localized, language: string, standIn = ''): Picked {
  const picked = pick(language, text);
  const foreign = language !== 'en' && (typeof text === 'string' || picked === text.en);
  return foreign && standIn ? { text: standIn, foreign: false } : { text: picked, foreign };
}
