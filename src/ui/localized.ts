import type { Localized } from '../core/vendor.ts';
import { html, pick, type TemplateResult } from './shared.ts';
import type { Voice } from './speak.ts';

/** A text of a record in the visitor's language, else in English and marked so. */
export function localized(text: Localized, { language }: Voice): string | TemplateResult {
  const picked = pick(language, text);
  const foreign = language !== 'en' && (typeof text === 'string' || picked === text.en);
  return foreign ? html`<span lang="en" dir="ltr">${picked}</span>` : picked;
}
