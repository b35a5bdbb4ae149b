import { forBundle, type RollupPlugin } from './for-bundle.ts';
import type { PluginOptions } from './options.ts';
import { pageMaker, type PageMaker } from './page-maker.ts';
import { serveFiles, type DevelopmentServer } from './serve-files.ts';

export type { PluginOptions } from './options.ts';

export interface VitePlugin extends RollupPlugin {
  readonly enforce: 'post';
  readonly configResolved: (config: { readonly base: string }) => void;
  readonly configureServer: (server: DevelopmentServer) => void;
  readonly transformIndexHtml: {
    readonly order: 'post';
    readonly handler: (html: string, page: { readonly filename: string }) => Promise<string>;
  };
}

/**
 * Makes known vendors' tags inert in the pages of a Vite app, in the development server and in the build, and puts the gate
 * into them where `gate` says so. Where the config names no `base`, the gate's files are in `consent/` of the app's.
 */
export function consentinel(options: PluginOptions = {}): VitePlugin {
  let root = '/';
  let maker: Promise<PageMaker> | undefined;
  /** The development server reads the config once. */
  const make = (): Promise<PageMaker> =>
    (maker ??= pageMaker(options, new URL('./script/templates/', import.meta.url), root));
  return {
    ...forBundle(make),
    enforce: 'post',
    configResolved({ base }) {
      root = base;
    },
    configureServer(server) {
      serveFiles(server, async () => [(await make()).files, root]);
    },
    transformIndexHtml: {
      order: 'post',
      // Pages say nothing here that the build does not say again.
      handler: async (html, { filename }) => (await make()).page(html, filename, () => undefined),
    },
  };
}
