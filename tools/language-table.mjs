// Writes the table of docs/languages.md: `npm run languages`, after a build. What somebody has reviewed is kept.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { languages } from '../src/ui/texts/languages.ts';

const script = new URL('../dist/script/', import.meta.url);
const page = new URL('../docs/languages.md', import.meta.url);
const [BEGIN, END] = ['<!-- prettier-ignore-start -->', '<!-- prettier-ignore-end -->'];

/** What a browser loads for a language, brotli at its best; English is in banner.js and preferences.js. */
export function sizeOf(tag) {
  const file = readdirSync(script).find((name) => name.startsWith(`texts.${tag}.`));
  if (!file) return undefined;
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return brotliCompressSync(readFileSync(new URL(file, script)), { params }).length;
}

const nameOf = (tag, inTag) => new Intl.DisplayNames(inTag, { type: 'language' }).of(tag);

/** The page with a row for every language of this build. A new one is a draft. */
export function withTable(text) {
  const [before, rest] = text.split(BEGIN);
  const [old = '', after] = (rest ?? '').split(END);
  if (after === undefined) throw new Error('docs/languages.md: no table between the two comments');
  const row = (tag) => {
    const review = new RegExp(`^\\| \`${tag}\` \\|.*\\| (\\w+) \\| [^|]*\\|$`, 'm').exec(old)?.[1] ?? 'draft';
    const size = sizeOf(tag);
    return [`\`${tag}\``, nameOf(tag, tag), nameOf(tag, 'en'), review, size ? `${size} B` : 'none of its own'];
  };
  const rows = [
    ['tag', 'language', 'in English', 'review', 'size'],
    Array(5).fill('---'),
    ...[...languages].sort().map(row),
  ];
  return `${before}${BEGIN}\n\n${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n\n${END}${after}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(page, withTable(readFileSync(page, 'utf8')));
