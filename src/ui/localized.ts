import type { Localized } from '../core/vendor.ts';
import { html, type TemplateResult } from 'lit';
import { pick, type Voice } from './speak.ts';

/** A text of a record in the visitor's language, else what stands in for it, else in English and marked so. */
export function localized(text: Localized, { language }: Voice, standIn?: string): string | TemplateResult {
  const picked = pick(language, text);
  const foreign = language !== 'en' && (typeof text === 'string' || picked === text.en);
  if (!foreign) return picked;
  if (standIn) return standIn;
  return html`<span lang="en" dir="ltr">${picked}</span>`;
}
