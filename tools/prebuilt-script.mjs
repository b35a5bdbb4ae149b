// Makes dist/script from the templates: the script door with the vendors of the first catalogue, for pages that bring
// their config inline.
import { mkdirSync, writeFileSync } from 'node:fs';
import { first } from '../categories/first.ts';
import { catalogue } from '../categories/index.ts';
import { readTemplates } from '../src/build/read-templates.ts';
import { scriptFiles } from '../src/build/script-files.ts';

const dist = new URL('../dist/script/', import.meta.url);

/** A rollup plugin for the last of the templates. */
export const prebuiltScript = () => ({
  name: 'prebuilt-script',
  async closeBundle() {
    const { files } = scriptFiles(await readTemplates(new URL('templates/', dist)), catalogue, undefined, first);
    mkdirSync(dist, { recursive: true });
    for (const [name, content] of files) writeFileSync(new URL(name, dist), content);
  },
});
