import type { ElementHost } from '../core/consent.ts';
import { override, ownTexts, wanted } from './shared.ts';
import { elements as english } from './texts/elements/en.ts';
import type { ElementTexts } from './texts/texts.ts';

/** What only the policy and the small elements say, and the language it is in. */
export interface Words {
  readonly language: string;
  readonly texts: ElementTexts;
}

/** In the language that the interface speaks; where its file does not come, in English. Never rejects. */
export async function elementTexts(host: ElementHost): Promise<Words> {
  const found = await host.elementTexts(wanted()).catch(() => undefined);
  const { language, texts } = (found ?? { language: 'en', texts: { elements: english } }) as {
    language: string;
    texts: { elements: ElementTexts };
  };
  return { language, texts: override(texts, ownTexts(host.settings.texts, [language, ...wanted()])).elements };
}
