// `npm test`: everything, on a bare machine. Runs on whatever Node there is; the rest goes through npm scripts, which run
// on the Node that the tools need (see ensure-node.mjs).
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const plain = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

/** Runs an npm command, shows what it prints, and returns that with the exit code. */
const npm = (...words) =>
  new Promise((resolve) => {
    console.log(`\n> npm ${words.join(' ')}`);
    const child = spawn('npm', words, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) },
    });
    let output = '';
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])
      from.on('data', (data) => {
        output += data;
        to.write(data);
      });
    child.on('close', (code) => resolve({ code, output: output.replace(plain, '') }));
  });

/** The last count that a test runner prints: vitest's "Tests  3 failed | 12 passed (15)", or "12 passed, 0 failed". */
function count(output) {
  const vitest = output.match(/^\s*Tests\s+.*$/gm)?.at(-1);
  const wtr = output.match(/\d+ passed, \d+ failed/g)?.at(-1);
  const line = vitest ?? wtr ?? '';
  const number = (word) => Number(line.match(new RegExp(`(\\d+) ${word}`))?.[1] ?? 0);
  return { passed: number('passed'), failed: number('failed') };
}

if (!existsSync(`${root}node_modules`) && (await npm('ci', '--loglevel=error')).code !== 0) process.exit(1);

const steps = [
  'typecheck',
  'lint',
  'build',
  'test:unit',
  'test:elements',
  'test:journeys',
  'test:audit',
  // Of the leak suite all rings together, and of the default what does not race with the parser; `npm run test:leaks` is the whole.
  'test:rings',
  'test:package',
];
const total = { passed: 0, failed: 0 };
const broken = [];
for (const step of steps) {
  const { code, output } = await npm('run', '--silent', step);
  const { passed, failed } = count(output);
  total.passed += passed;
  total.failed += failed;
  if (code === 0) continue;
  broken.push(step);
  if (step === 'build') break; // what follows tests the built files
}
if (broken.length > 0) console.log(`\nBroken: ${broken.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed + (total.failed === 0 ? broken.length : 0)} failed`);
process.exitCode = broken.length > 0 ? 1 : 0;
