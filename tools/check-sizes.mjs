// Budgets of the script door, brotli at its best (what a server that compresses ahead of time sends). A file over its
// budget fails CI; the README's numbers are these. A budget only ever goes down.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { first } from '../categories/first.ts';
import { catalogue } from '../categories/index.ts';

const script = new URL('../dist/script/', import.meta.url);
const brotli = (text) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length;
const file = (start) =>
  readFileSync(
    new URL(
      readdirSync(script).find((name) => name.startsWith(start)),
      script,
    ),
  );

/** The gate as `consentinel build` makes it for the eleven vendors of the first catalogue. */
const eleven = Object.fromEntries(
  catalogue
    .filter(({ id }) => first.includes(id))
    .map(({ id, options }) => [
      id,
      Object.fromEntries(Object.entries(options).map(([name, { example }]) => [name, example])),
    ]),
);
/** The files that the packed command makes, by name. */
function built(more) {
  const folder = mkdtempSync(join(tmpdir(), 'sizes-'));
  const config = join(folder, 'consent.config.json');
  writeFileSync(config, JSON.stringify({ policyUrl: '/privacy', vendors: eleven, ...more }));
  const command = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
  execFileSync(process.execPath, [command, 'build', config, '--out', join(folder, 'out'), '--json']);
  const files = new Map(
    readdirSync(join(folder, 'out'), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, readFileSync(join(folder, 'out', name), 'utf8')]),
  );
  rmSync(folder, { recursive: true });
  return files;
}
const layered = built({});
const compiled = built({ firstLayer: false });
const gate = compiled.get('consentinel.js');

export const sizes = {
  gate: brotli(gate),
  'gate with its first layer': brotli(layered.get('consentinel.js')),
  'prebuilt gate': brotli(file('consentinel.js')),
  answer: brotli([...compiled].find(([name]) => name.startsWith('answer.'))?.[1] ?? ''),
  // With what receipts need, because the page brings its config.
  'prebuilt answer': brotli(file('answer.')),
  banner: brotli(file('banner.')),
  preferences: brotli(file('preferences.')),
};

const budgets = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8'));
for (const [name, size] of Object.entries(sizes)) {
  const budget = budgets[name];
  console.log(`${name.padEnd(14)} ${String(size).padStart(6)} B of ${budget} B`);
  if (size > budget) {
    console.error(`${name}: ${size - budget} B over its budget`);
    process.exitCode = 1;
  }
}
// What must never be in a gate: the checks' library and the interface's.
for (const [name, text] of [
  ['gate', gate],
  ['prebuilt gate', String(file('consentinel.js'))],
])
  if (/litElement|_\$lit|ZodError|_zod/.test(text)) {
    console.error(`${name}: has lit or zod in it`);
    process.exitCode = 1;
  }
