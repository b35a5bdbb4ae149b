import type { PageMaker } from './page-maker.ts';

/** Files of a bundle, as far as a page needs them. */
type Bundle = Readonly<Record<string, { type: 'asset'; source: string | Uint8Array } | { type: 'chunk' }>>;
interface Context {
  warn(message: string): void;
  emitFile(file: { type: 'asset'; fileName: string; source: string }): unknown;
}
export interface RollupPlugin {
  readonly name: string;
  generateBundle: { readonly order: 'post'; handler(this: Context, options: unknown, bundle: Bundle): Promise<void> };
}

/** The part of a build that both bundlers have. `make`: see `pageMaker`. */
export function forBundle(make: () => Promise<PageMaker>): RollupPlugin {
  return {
    name: 'consentinel',
    generateBundle: {
      order: 'post',
      async handler(_output, bundle) {
        const maker = await make();
        for (const [file, content] of Object.entries(bundle)) {
          if (!/\.html?$/i.test(file) || content.type !== 'asset') continue;
          const html = typeof content.source === 'string' ? content.source : new TextDecoder().decode(content.source);
          const made = maker.page(html, file, (message) => {
            this.warn(message);
          });
          if (made !== html) content.source = made;
        }
        if (maker.elsewhere !== undefined)
          this.warn(
            `The gate looks for its files at ${maker.elsewhere}, which is outside of this build: publish there what "consentinel build" writes.`,
          );
        for (const [fileName, source] of maker.files) this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}
