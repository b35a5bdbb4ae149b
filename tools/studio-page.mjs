// The studio's page beside its code: what is served as it stands, and the licences of the packages inside the code.
import { readFileSync, readdirSync } from 'node:fs';

const page = new URL('../src/studio/page/', import.meta.url);
/** Packages that are bundled into the page; their licences want to be with it. */
const INSIDE = ['@lit/reactive-element', 'lit', 'lit-element', 'lit-html', 'zod', 'jsonc-parser', 'diff'];

const licence = (name) => {
  const folder = new URL(`../node_modules/${name}/`, import.meta.url);
  const file = readdirSync(folder).find((one) => /^licen[cs]e(\.|$)/i.test(one));
  if (!file) throw new Error(`${name} has no licence file.`);
  return `${name}\n\n${readFileSync(new URL(file, folder), 'utf8').trim()}\n`;
};

/** A rollup plugin for the studio. */
export const studioPage = () => ({
  name: 'studio-page',
  generateBundle() {
    for (const fileName of readdirSync(page))
      this.emitFile({ type: 'asset', fileName, source: readFileSync(new URL(fileName, page), 'utf8') });
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source: INSIDE.map(licence).join('\n') });
  },
});
