// Writes categories/index.ts, the list of all vendors, from the files that are there.
//   npm run catalogue          (also writes docs/vendors.md)
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The folders of categories/, in the order in which visitors are asked. */
export const categories = ['strictly-necessary', 'performance', 'targeting'];

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Every vendor's file, in the order of the index.
 * @param {string} folder the project's folder
 * @returns {{ category: string, id: string, path: string }[]} `path` is relative to categories/
 */
export function vendorFiles(folder) {
  const found = readdirSync(join(folder, 'categories'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name);
  const stray = found.find((name) => !categories.includes(name));
  if (stray !== undefined) throw new Error(`categories/${stray} is no category: use ${categories.join(', ')}`);
  return categories
    .filter((category) => found.includes(category))
    .flatMap((category) =>
      readdirSync(join(folder, 'categories', category))
        .filter((file) => file.endsWith('.ts'))
        .sort()
        .map((file) => ({ category, id: file.slice(0, -3), path: `${category}/${file}` })),
    );
}

/** @param {string} id kebab-case */
const identifier = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase()).replace(/^(?=\d)/, 'vendor');

/**
 * @param {string} folder the project's folder
 * @returns {string} the text of categories/index.ts
 */
export function indexText(folder) {
  const files = vendorFiles(folder);
  return [
    '// Written by tools/catalogue-index.mjs (npm run catalogue): change the files that it lists, not this one.',
    "import type { Vendor } from '../src/core/vendor.ts';",
    ...files.map(({ id, path }) => `import ${identifier(id)} from './${path}';`),
    '',
    '// prettier-ignore',
    'const records = [',
    ...files.map(({ id }) => `  ${identifier(id)},`),
    '] as const;',
    '',
    '/** Every vendor that the project knows, category by category. */',
    'export const catalogue: readonly Vendor[] = records;',
    '',
    '/** Their types, which know the ids and the options. */',
    'export type CatalogueVendor = (typeof records)[number];',
    '',
  ].join('\n');
}

/** @param {string} folder the project's folder */
export const writeIndex = (folder) => writeFileSync(join(folder, 'categories', 'index.ts'), indexText(folder));

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) writeIndex(root);
