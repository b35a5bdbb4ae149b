import { catalogue } from '../../categories/index.ts';
import type { SiteConfig } from '../../src/core/config.ts';
import { rewriteHtml, type Change, type RewriteOptions } from '../../src/rewrite/index.ts';

export const PIXEL = 'https://www.facebook.com/tr?id=1';
export const UET = 'https://bat.bing.com/bat.js';

export const options = (config: Partial<SiteConfig> = {}, more: Partial<RewriteOptions> = {}): RewriteOptions => ({
  config: { vendors: {}, ...config },
  vendors: catalogue,
  site: 'www.harbour.example',
  ...more,
});

/** The page afterwards. */
export const rewritten = (html: string, config: Partial<SiteConfig> = {}, more: Partial<RewriteOptions> = {}): string =>
  rewriteHtml(html, options(config, more)).html;

export const changesIn = (html: string, config: Partial<SiteConfig> = {}): readonly Change[] =>
  rewriteHtml(html, options(config)).changes;
