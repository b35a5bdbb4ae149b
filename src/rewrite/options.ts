import type { SiteConfig } from '../core/config.ts';
import type { Vendor } from '../core/vendor.ts';

/** What the rewrite goes by. */
export interface RewriteOptions {
  readonly config: SiteConfig;
  /** The catalogue. All of it is known, whether the config names a vendor or not. */
  readonly vendors: readonly Vendor[];
  /**
   * The page's host (`www.example.com`): says what belongs to the site. Without it, third parties that nobody knows cannot
   * be told from the site itself, and are left alone whatever the config says of them.
   */
  readonly site?: string;
  /** Ids of items that are allowed for this request already: their tags are left alone. */
  readonly granted?: ReadonlySet<string>;
  /**
   * How many characters of a tag, script or style sheet may be held back while it is not known how it ends. What is longer
   * is made inert unseen. Default 2 MiB for a stream, no limit for a whole page.
   */
  readonly limit?: number;
}

/** One tag that is made inert; in `observe` mode, that would be. */
export interface Change {
  /** Whose it is: the ids in the mark, with spaces between them where it is several; `unknown`: nobody knows. */
  readonly item: string;
  /** What it is: `script`, `inline script`, `img`, `link preconnect`, `iframe`, … */
  readonly what: string;
  /** The address, or the call in the script, that gave it away. */
  readonly target: string;
  /** Where the tag begins, both from 1; the column in UTF-16 units, in bytes for a stream. */
  readonly line: number;
  readonly column: number;
  /** The start tag, as it was and as it is now; cut where it is long. */
  readonly before: string;
  readonly after: string;
}

/** A page that comes in pieces. */
export interface Rewriter {
  /** What of the page can be said for certain now. */
  write(chunk: string): string;
  /** The rest. */
  end(): string;
  /** Everything changed so far. */
  readonly changes: readonly Change[];
}
