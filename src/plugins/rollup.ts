import { forBundle, type RollupPlugin } from './for-bundle.ts';
import type { PluginOptions } from './options.ts';

export type { PluginOptions, RollupPlugin };

/** Makes known vendors' tags inert in the HTML files of a Rollup build. */
export const consentinel = (options: PluginOptions = {}): RollupPlugin =>
  forBundle(options, new URL('./script/templates/', import.meta.url));
