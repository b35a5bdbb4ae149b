import type { SiteConfig } from '../core/config.ts';
import type { Vendor } from '../core/vendor.ts';
import { rewriteHtml } from '../rewrite/index.ts';
import type { TagsOf } from './drive/html.ts';
import { short } from './rules/hit.ts';

/** The live tags that the HTML rewrite would make inert, by the same rules. */
export const tagsOf =
  (vendors: readonly Vendor[], config: SiteConfig | undefined): TagsOf =>
  (html, page) =>
    rewriteHtml(html, {
      config: { ...(config ?? { vendors: {} }), mode: 'enforce' },
      vendors,
      site: new URL(page).hostname,
    })
      .changes.filter(({ item }) => item !== 'unknown')
      .map(({ item, what, target, line }) => ({
        page,
        // A mark may name several; a part is named after its vendor.
        vendor: item.split(' ')[0]?.split(':')[0] ?? item,
        what,
        target: short(target, 200),
        line,
      }));
