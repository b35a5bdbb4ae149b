// npm run bench: measures Consentinel beside the others, round by round, in one run.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch } from './browser.mjs';
import { check } from './check.mjs';
import { writeDocument } from './document.mjs';
import { busy, machine } from './machine.mjs';
import { chooseMeasures } from './measures/index.mjs';
import { metrics } from './metrics.mjs';
import { readOptions, usage } from './options.mjs';
import { evaluate, samples } from './samples.mjs';
import { startServer } from './server.mjs';
import { chooseSubjects } from './subjects/index.mjs';
import { forDocument, forTerminal } from './table.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
// Below this there are no quartiles, and one slow moment is the result.
const fewest = 3;
const say = (text) => process.stderr.write(`${text}\n`);

async function withBrowser(work) {
  const browser = await launch();
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** One round: each cell of it once for each subject, the first subject another one in every round. */
async function playRound({ round, server, subjects, measures, cookies, results, options }) {
  const due = measures.filter(({ rounds }) => round < rounds(options));
  const order = subjects.map((_, i) => subjects[(i + round) % subjects.length]);
  await withBrowser(async (browser) => {
    for (const measure of due)
      for (const subject of order.filter((one) => measure.applies(one)))
        try {
          const world = { browser, server, subject, cookies: cookies.get(subject) };
          results.add(subject, round, await measure.run(world));
        } catch (error) {
          throw new Error(`${measure.name} of ${subject.label}, round ${round + 1}: ${error.message}`, {
            cause: error,
          });
        }
  });
}

async function bench(options, server) {
  const subjects = chooseSubjects(options);
  const measures = chooseMeasures(options.measures);
  if (busy()) say(busy());
  const started = Date.now();
  const results = samples();
  const cookies = new Map();
  let version;
  await withBrowser(async (browser) => {
    version = await browser.version();
    for (const subject of subjects) {
      cookies.set(subject, await check({ browser, server, subject }));
      say(`${subject.label}: holds, releases and remembers`);
    }
  });
  const elapsed = () => (Date.now() - started) / 1000;
  let played = 0;
  // A round takes about as long as the one before it or less: the slow cells come first.
  for (let last = 0; played < options.rounds && elapsed() + last < options.minutes * 60; played++) {
    const before = elapsed();
    await playRound({ round: played, server, subjects, measures, cookies, results, options });
    last = elapsed() - before;
    say(`round ${played + 1} of ${options.rounds}: ${Math.round(elapsed())} s`);
  }
  if (played < options.rounds) say(`${options.minutes} minutes are over: ${played} of ${options.rounds} rounds`);
  const rows = evaluate(metrics, subjects, results.all);
  const facts = machine(version, options, played, elapsed());
  mkdirSync(at('out'), { recursive: true });
  writeFileSync(at('out/results.json'), JSON.stringify({ facts, rows, samples: results.all }, null, 1));
  console.log(`${forTerminal(rows, subjects)}\n\n${facts.join('\n')}`);
  if (options.write && played < fewest)
    throw new Error(
      `${played} of ${options.rounds} rounds are too few to be published: docs/benchmark.md is as it was`,
    );
  if (options.write)
    await writeDocument(at('../../docs/benchmark.md'), `${facts.join('\\\n')}\n\n${forDocument(rows, subjects)}`);
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(usage);
  else {
    const server = await startServer();
    await bench(options, server).finally(() => server.close());
  }
} catch (error) {
  say(`bench: ${error.message}`);
  process.exitCode = 1;
}
