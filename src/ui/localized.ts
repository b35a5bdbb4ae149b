import type { Localized } from '../core/vendor.ts';
import { html, type TemplateResult } from 'lit';
import type { Voice } from './speak.ts';
import { pickMarked, type Picked } from './texts/wording.ts';

/** A text that had to stay in English is marked so. */
export const marked = ({ text, foreign }: Picked): string | TemplateResult =>
  foreign ? html`<span lang="en" dir="ltr">${text}</span>` : text;

/** A text of a record in the visitor's language, else what stands in for it, else in English and marked so. */
export const localized = (text: Localized, { language }: Voice, standIn?: string): string | TemplateResult =>
  marked(pickMarked(text, language, standIn));
