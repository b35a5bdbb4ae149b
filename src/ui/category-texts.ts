import type { CategoryTexts } from '../core/config.ts';
import type { Host } from '../core/consent.ts';
import type { CommonTexts } from './texts/texts.ts';

/** What a category is called: by the site, else by the library, else its id. */
export const categoryTexts = (category: string, host: Host, say: CommonTexts): CategoryTexts =>
  host.settings.categories[category] ??
  (say.categories as Readonly<Record<string, CategoryTexts>>)[category] ?? { name: category, description: '' };
