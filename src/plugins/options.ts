import type { SiteConfig } from '../core/config.ts';

/** What the bundlers' plugins take. */
export interface PluginOptions {
  /** The config, or where it is: a path from the working folder. Default: `consent.config.json`, or `.ts`, `.mjs`, `.js`. */
  readonly config?: string | SiteConfig;
  /** Of a config file with `sites`: which one. */
  readonly site?: string;
  /** Of a config file with `environments`: which one. */
  readonly environment?: string;
  /** The host that the pages will be at. Only needed where `unknown` is `block`. */
  readonly host?: string;
  /**
   * Puts the gate, with this config inside, into the head of every page, and the files that it loads into the output
   * (under the config's `base`, `/consent/` by default). Default: the pages bring the gate themselves.
   */
  readonly gate?: boolean;
}
