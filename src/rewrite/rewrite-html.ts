import type { Change, RewriteOptions } from './options.ts';
import { createRewriter } from './rewriter.ts';

/** A whole page at once. */
export function rewriteHtml(
  html: string,
  options: RewriteOptions,
): { readonly html: string; readonly changes: readonly Change[] } {
  const rewriter = createRewriter({ limit: Infinity, ...options });
  const text = rewriter.write(html) + rewriter.end();
  return { html: text, changes: rewriter.changes };
}
