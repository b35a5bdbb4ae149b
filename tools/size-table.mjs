// Puts the measured sizes into the README's table: `npm run sizes`, after a build.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sizes } from './check-sizes.mjs';

/** What is measured → how its row begins. */
const rows = {
  gate: 'gate, built for all eleven vendors',
  'gate with its first layer': 'the same with its first layer',
  'prebuilt gate': 'prebuilt gate',
  answer: 'answer, built',
  'prebuilt answer': 'prebuilt answer',
  banner: 'banner',
  preferences: 'preferences',
};

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** The README with the numbers of this build. Throws where a row is not found. */
export function withSizes(readme) {
  let text = readme;
  for (const [name, begin] of Object.entries(rows)) {
    const row = new RegExp(`^(\\| ${begin}[^|]*\\|[^|]*\\| )[\\d.]+ kB`, 'm');
    if (!row.test(text)) throw new Error(`README.md: no size in a row that begins with "${begin}"`);
    text = text.replace(row, (_, before) => before + kilobytes(sizes[name]));
  }
  return text;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = new URL('../README.md', import.meta.url);
  writeFileSync(file, withSizes(readFileSync(file, 'utf8')));
}
