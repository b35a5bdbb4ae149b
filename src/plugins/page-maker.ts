import { catalogue, firstLayer, readTemplates, scriptFiles } from '../build/index.ts';
import { ownTags, rewriteHtml } from '../rewrite/index.ts';
import { addGate } from './add-gate.ts';
import type { PluginOptions } from './options.ts';
import { readConfig } from './read-config.ts';

/** What both plugins do with pages. */
export interface PageMaker {
  /** The page with the vendors' tags inert, and with the gate where that was asked for. */
  page(html: string, file: string, warn: (message: string) => void): string;
  /** What has to be published beside the pages: path in the output → content. */
  readonly files: ReadonlyMap<string, string>;
  /** Where they belong instead, if that is outside of what the build publishes: then somebody else has to. */
  readonly elsewhere?: string;
}

/** Files of the build that nobody loads. */
const NOT_PUBLISHED = /^(?:consentinel\.js|snippet\.html|csp\.txt|integrity\.json)$/;

/** Stands for the site, whose name a build does not know. */
const SITE = 'https://site.invalid';

/** Where the gate's files are: as a page says it, and the folder of the output, if they belong into it. */
function placeOf(base: string | undefined, root: string): { readonly base: string; readonly folder?: string } {
  const output = new URL(root, SITE);
  const { href } = new URL(base ?? 'consent/', output);
  return {
    base: href.replace(SITE, ''),
    ...(href.startsWith(output.href) && { folder: href.slice(output.href.length) }),
  };
}

/**
 * `templates`: where the package keeps the code of the gate. `root`: the address at which the output is published, from the
 * site's own root, or whole.
 */
export async function pageMaker(options: PluginOptions, templates: URL, root = '/'): Promise<PageMaker> {
  const config = await readConfig(options);
  const rewriting = { config, vendors: catalogue, ...(options.host !== undefined && { site: options.host }) };
  const page =
    (snippet?: string): PageMaker['page'] =>
    (html, file, warn) => {
      const { html: rewritten, changes } = rewriteHtml(html, rewriting);
      for (const { item, line } of ownTags(changes, rewriting))
        warn(`${file}:${line}: ${item} has a tag here and the library loads it too: give it "load": "page".`);
      return snippet === undefined ? rewritten : addGate(rewritten, snippet);
    };
  if (options.gate !== true) return { page: page(), files: new Map() };

  const { base, folder } = placeOf(config.base, root);
  const placed = { ...config, base };
  const first = await firstLayer(placed, catalogue);
  const { files, snippet } = scriptFiles(await readTemplates(templates), catalogue, placed, undefined, first);
  if (folder === undefined) return { page: page(snippet), files: new Map(), elsewhere: base };
  const published = [...files].filter(([name]) => !NOT_PUBLISHED.test(name));
  return { page: page(snippet), files: new Map(published.map(([name, content]) => [folder + name, content])) };
}
