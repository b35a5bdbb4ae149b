import { forBundle, type RollupPlugin } from './for-bundle.ts';
import type { PluginOptions } from './options.ts';
import { pageMaker, type PageMaker } from './page-maker.ts';

export type { PluginOptions } from './options.ts';

export interface VitePlugin extends RollupPlugin {
  readonly enforce: 'post';
  readonly transformIndexHtml: {
    readonly order: 'post';
    handler(html: string, page: { readonly filename: string }): Promise<string>;
  };
}

/** Makes known vendors' tags inert in the pages of a Vite app: in the development server and in the build. */
export function consentinel(options: PluginOptions = {}): VitePlugin {
  const templates = new URL('./script/templates/', import.meta.url);
  let maker: Promise<PageMaker> | undefined;
  return {
    ...forBundle(options, templates),
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { filename }) {
        // Pages say nothing here that the build does not say again; the development server reads the config once.
        maker ??= pageMaker({ ...options, gate: false }, templates);
        return (await maker).page(html, filename, () => undefined);
      },
    },
  };
}
