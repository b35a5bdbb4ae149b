// Puts the table into docs/benchmark.md, between two markers, and leaves the rest of it alone.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const begin = '<!-- benchmark: begin (written by npm run bench -- --write) -->';
const end = '<!-- benchmark: end -->';

export async function writeDocument(path, text) {
  const page = readFileSync(path, 'utf8');
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`docs/benchmark.md lacks its markers:\n${begin}\n${end}`);
  const written = `${page.slice(0, from)}${begin}\n\n${text}\n\n${page.slice(to)}`;
  // As the lint wants it, with the columns in line.
  writeFileSync(path, await format(written, { ...(await resolveConfig(path)), filepath: path }));
}
