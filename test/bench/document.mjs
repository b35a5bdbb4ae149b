// Puts the table into docs/benchmark.md, between two markers, and leaves the rest of it alone.
import { readFileSync, writeFileSync } from 'node:fs';

const begin = '<!-- benchmark: begin (written by npm run bench -- --write) -->';
const end = '<!-- benchmark: end -->';

export function writeDocument(path, text) {
  const page = readFileSync(path, 'utf8');
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`docs/benchmark.md lacks its markers:\n${begin}\n${end}`);
  writeFileSync(path, `${page.slice(0, from)}${begin}\n\n${text}\n\n${page.slice(to)}`);
}
