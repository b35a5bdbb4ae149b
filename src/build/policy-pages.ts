import type { SiteConfig } from '../core/config.ts';
import type { Vendor } from '../core/vendor.ts';
import { policyHtml } from './policy-html.ts';
import { policyPage } from './policy-page.ts';
import { policyTexts } from './policy-texts.ts';

/** The cookie policy as a page in each language that the config names, in English where it names none: `policy.en.html`. */
export async function policyPages(config: SiteConfig, catalogue: readonly Vendor[]): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  for (const language of config.languages ?? ['en']) {
    const texts = await policyTexts(config, language);
    if (texts) pages.set(`policy.${language}.html`, policyHtml(policyPage(config, catalogue, texts)));
  }
  return pages;
}
