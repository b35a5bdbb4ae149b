// Writes docs/vendors.md, the table of all vendors, from their records. Needs a Node that runs TypeScript (22.18).
//   npm run catalogue
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './catalogue-index.mjs';

/** @typedef {import('../src/core/vendor.ts').Vendor} Vendor */

const code = (text) => `\`${text.replaceAll('|', '\\|')}\``;
const list = (texts) => texts.map(code).join('<br>') || '–';

/** @param {import('../src/core/vendor.ts').Host} host */
const hostText = ({ host, path, query, category }) =>
  [
    code(host),
    path ? path.map(code).join(' ') : '',
    query ? `query ${code(query.source)}` : '',
    category ? `(${category})` : '',
  ]
    .filter(Boolean)
    .join(' ');

/** @param {Vendor} vendor */
const optionText = ({ options }) =>
  Object.entries(options)
    .map(([name, rule]) => `${code(name)}${rule.optional ? ' (optional)' : ''}, like ${code(rule.example)}`)
    .join('<br>') || '–';

/** @param {Vendor} vendor */
const row = (vendor) => [
  code(vendor.id),
  vendor.name,
  list(vendor.aliases ?? []),
  vendor.category,
  optionText(vendor),
  list(vendor.signals.map((use) => [use.name, ...(use.types ?? [])].join(' '))),
  vendor.hosts.map(hostText).join('<br>') || '–',
  vendor.traces === 'none' ? 'none' : String(vendor.traces.length),
  vendor.checked.on,
];

const head = ['id', 'name', 'old names', 'category', 'options', 'consent call', 'hosts', 'traces', 'checked on'];

/**
 * @param {readonly Vendor[]} vendors
 * @returns {string} the text of docs/vendors.md
 */
export const tableText = (vendors) =>
  [
    '# Vendors',
    '',
    'Written by `npm run catalogue` from the files in `categories/`, which say more: what each cookie is for, how long it',
    'lasts, and where the facts come from. A new vendor: `npm run vendor -- <category> <id>`.',
    '',
    'A config that uses an old name works, with a hint. Traces counts the cookies and storage keys that a vendor is known',
    'to leave, by name or pattern.',
    '',
    '<!-- prettier-ignore -->',
    ...[head, head.map(() => '---'), ...vendors.map(row)].map((cells) => `| ${cells.join(' | ')} |`),
    '',
  ].join('\n');

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { catalogue } = await import('../categories/index.ts');
  writeFileSync(join(root, 'docs', 'vendors.md'), tableText(catalogue));
}
