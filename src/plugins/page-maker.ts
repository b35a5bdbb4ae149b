import { catalogue, firstLayer, readTemplates, scriptFiles } from '../build/index.ts';
import { ownTags, rewriteHtml } from '../rewrite/index.ts';
import { addGate } from './add-gate.ts';
import type { PluginOptions } from './options.ts';
import { readConfig } from './read-config.ts';

/** What both plugins do with pages. */
export interface PageMaker {
  /** The page with the vendors' tags inert, and with the gate where that was asked for. */
  page(html: string, file: string, warn: (message: string) => void): string;
  /** What has to be published beside the pages: path → content. */
  readonly files: ReadonlyMap<string, string>;
}

/** Files of the build that nobody loads. */
const NOT_PUBLISHED = /^(?:consentinel\.js|snippet\.html|csp\.txt|integrity\.json)$/;

/** `templates`: where the package keeps the code of the gate. */
export async function pageMaker(options: PluginOptions, templates: URL): Promise<PageMaker> {
  const config = await readConfig(options);
  const built =
    options.gate === true
      ? scriptFiles(await readTemplates(templates), catalogue, config, undefined, await firstLayer(config, catalogue))
      : undefined;
  // A `base` on another host is published there by whoever owns it.
  const folder = /^\/(?!\/)(.*?)\/?$/.exec(config.base ?? '/consent/')?.[1];
  const files = [...(built?.files ?? [])].filter(([name]) => !NOT_PUBLISHED.test(name));
  const rewriting = { config, vendors: catalogue, ...(options.host !== undefined && { site: options.host }) };
  return {
    files: new Map(folder === undefined ? [] : files.map(([name, content]) => [`${folder}/${name}`, content])),
    page: (html, file, warn) => {
      const { html: rewritten, changes } = rewriteHtml(html, rewriting);
      for (const { item, line } of ownTags(changes, rewriting))
        warn(`${file}:${line}: ${item} has a tag here and the library loads it too: give it "load": "page".`);
      return built ? addGate(rewritten, built.snippet) : rewritten;
    },
  };
}
