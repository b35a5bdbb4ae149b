import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const read = (path: string): string => readFileSync(root + path, 'utf8');
export const readme = read('README.md');

/** The built package. What the README says is about it. */
export function built(path: string): string {
  const file = `${root}dist/${path}`;
  if (!existsSync(file)) throw new Error(`dist/${path} is missing: run "npm run build" first`);
  return file;
}

/** All pages, as paths from the root. */
export const pages = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync(`${root}docs`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
];

export interface Block {
  readonly language: string;
  readonly code: string;
}

/** The fenced code blocks of a page. */
export const blocksOf = (markdown: string): Block[] =>
  [...markdown.matchAll(/^```(\w*)\n([^]*?)^```$/gm)].map(([, language = '', code = '']) => ({ language, code }));

const withoutBlocks = (markdown: string): string => markdown.replace(/^```[^]*?^```$/gm, '');

/** What stands in single back quotes. */
export const inlineCode = (markdown: string): string[] =>
  [...withoutBlocks(markdown).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

/** The part under a heading, up to the next one of any level. */
export function section(markdown: string, heading: string): string {
  const [, found] = markdown.split(`\n${heading}\n`);
  if (found === undefined) throw new Error(`there is no section "${heading}"`);
  return found.split(/^#+ /m)[0] as string;
}

/** The cells of every row under the table's head. */
export const rowsOf = (markdown: string): string[][] =>
  [...markdown.matchAll(/^\|(.*)\|$/gm)]
    .map(([, row = '']) => row.split(/(?<!\\)\|/).map((cell) => cell.trim()))
    .filter((row, i, all) => i > 0 && !row.every((cell) => /^-+$/.test(cell)) && !/^-+$/.test(all[i + 1]?.[0] ?? ''));

/** Links and pictures, in both notations. */
export const linksOf = (markdown: string): string[] =>
  [...withoutBlocks(markdown).matchAll(/\]\(([^)\s]+)\)|<img src="([^"]+)"/g)].map((found) =>
    String(found[1] ?? found[2]),
  );

/** The anchors that a page's headings make. */
export const anchorsOf = (markdown: string): string[] =>
  [...withoutBlocks(markdown).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .trim()
      .replace(/\s/g, '-'),
  );
