import { forBundle, type RollupPlugin } from './for-bundle.ts';
import type { PluginOptions } from './options.ts';
import { pageMaker } from './page-maker.ts';

export type { PluginOptions, RollupPlugin };

/** Makes known vendors' tags inert in the HTML files of a Rollup build. */
export const consentinel = (options: PluginOptions = {}): RollupPlugin =>
  forBundle(() => pageMaker(options, new URL('./script/templates/', import.meta.url)));
