// The studio's page beside its code: what is served as it stands, and the licences of the packages inside the code.
import { readFileSync, readdirSync } from 'node:fs';

const page = new URL('../src/studio/page/', import.meta.url);
const licence = (name) => {
  const folder = new URL(`../node_modules/${name}/`, import.meta.url);
  const file = readdirSync(folder).find((one) => /^licen[cs]e(\.|$)/i.test(one));
  if (!file) throw new Error(`${name} has no licence file.`);
  return `${name}\n\n${readFileSync(new URL(file, folder), 'utf8').trim()}\n`;
};

/** The packages whose code is in the page; their licences want to be with it. */
const packagesIn = (bundle) => {
  const modules = Object.values(bundle).flatMap((file) => Object.entries(file.modules ?? {}));
  const names = modules.flatMap(([id, { renderedLength }]) =>
    renderedLength > 0 ? (/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? []) : [],
  );
  return [...new Set(names)].sort();
};

/** A rollup plugin for the studio. */
export const studioPage = () => ({
  name: 'studio-page',
  generateBundle(_, bundle) {
    for (const fileName of readdirSync(page))
      this.emitFile({ type: 'asset', fileName, source: readFileSync(new URL(fileName, page), 'utf8') });
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source: packagesIn(bundle).map(licence).join('\n') });
  },
});
