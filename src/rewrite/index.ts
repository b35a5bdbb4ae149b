export { rewriteBytes, type RewrittenBytes } from './bytes.ts';
export type { Change, Rewriter, RewriteOptions } from './options.ts';
export { ownTags } from './own-tags.ts';
export { rewriteHtml } from './rewrite-html.ts';
export { createRewriter } from './rewriter.ts';
export { rewriteStream } from './stream.ts';
