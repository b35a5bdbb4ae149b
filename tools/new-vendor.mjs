// Writes the file of a new vendor, with blanks, and lists it in the index.
//   npm run vendor -- <category> <id>
// The tests of the catalogue name every blank that is left. Exit code 2: nothing was written.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { categories, root, vendorFiles, writeIndex } from './catalogue-index.mjs';
import { template } from './vendor-template.mjs';

const usage = `Usage: npm run vendor -- <category> <id>
  category  ${categories.join(', ')}
  id        lower-case words joined by hyphens, after the product: google-analytics`;

/**
 * What speaks against the new vendor, in words; nothing if nothing does.
 * @param {string | undefined} category
 * @param {string | undefined} id
 * @returns {Promise<string | undefined>}
 */
async function objection(category, id) {
  if (!category || !id) return usage;
  if (!categories.includes(category)) return `"${category}" is no category: use ${categories.join(', ')}.`;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    return `"${id}" cannot be an id: use lower-case letters and digits in words joined by hyphens, like google-analytics.`;
  // Pages and configs name vendors and categories in one place, and accept('all') means every one.
  if (id === 'all' || id === 'index' || categories.includes(id)) return `"${id}" cannot be an id: the word is taken.`;
  const known = vendorFiles(root);
  const same = known.find((file) => file.id === id);
  if (same) return `${id} is there already: categories/${same.path}`;
  for (const { path } of known) {
    const { default: vendor } = await import(pathToFileURL(join(root, 'categories', path)).href);
    if (vendor.aliases?.includes(id)) return `${id} is an old name of ${vendor.id}: categories/${path}`;
  }
  return undefined;
}

const [category, id, ...more] = process.argv.slice(2);
const problem = more.length > 0 ? usage : await objection(category, id);
if (problem !== undefined) {
  console.error(problem);
  process.exit(2);
}
const file = join(root, 'categories', category, `${id}.ts`);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, template(category, id), { flag: 'wx' });
writeIndex(root);
console.log(`Written: categories/${category}/${id}.ts, and its line in categories/index.ts.
Next:
- fill in the blanks, then run "npm run catalogue" (the table in docs/vendors.md);
- add names as browsers show them to test/categories/examples.ts, and addresses to test/categories/hosts.test.ts;
- run "npm run test:unit -- test/categories": it names what is left.`);
