// npm run soak: kills the collector in the middle of its work, twenty times for each store, and then measures how many
// receipts it takes on this machine. Prints what docs/receipts.md has.
import { Agent } from 'node:http';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { receipt } from './support/receipts.ts';
import { post, soak, startCollector } from './support/soak.ts';
import { kinds, place } from './support/stores.ts';

const SECONDS = 10;

interface Measured {
  readonly senders: number;
  readonly aSecond: number;
  readonly median: number;
  readonly p99: number;
}

/** What a number of senders, each with one receipt under way at a time, bring through in some seconds. */
async function measure(where: string, senders: number): Promise<Measured> {
  const collector = await startCollector(where);
  const agent = new Agent({ keepAlive: true, maxSockets: senders });
  const times: number[] = [];
  const sender = async (until: number, note: boolean): Promise<void> => {
    while (performance.now() < until) {
      const body = JSON.stringify(receipt());
      const began = performance.now();
      if (!(await post(collector.port, agent, body))) throw new Error('A receipt was not acknowledged');
      if (note) times.push(performance.now() - began);
    }
  };
  const all = (seconds: number, note: boolean): Promise<unknown> =>
    Promise.all(Array.from({ length: senders }, () => sender(performance.now() + seconds * 1000, note)));
  await all(2, false); // Warm.
  const began = performance.now();
  await all(SECONDS, true);
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  await collector.stop();
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? NaN;
  return { senders, aSecond: times.length / seconds, median: at(0.5), p99: at(0.99) };
}

const load = loadavg()[0] ?? 0;
const processor = cpus()[0]?.model ?? '';
console.log(`${new Date().toISOString()}, Node ${process.versions.node}, ${availableParallelism()} × ${processor}`);
console.log(`Load before: ${load.toFixed(2)}${load > 0.5 ? ' (the machine was not quiet)' : ''}\n`);
let failed = false;
for (const kind of kinds) {
  const there = await place(kind);
  const found = await soak(await there.next(), { rounds: 20, milliseconds: 1500, senders: 32, crash: there.crash });
  const right = found.lost === 0 && found.collapses === 0 && !found.broken && found.stored === found.acknowledged;
  failed ||= !right;
  console.log(`${kind}: ${JSON.stringify(found)}${right ? '' : ' WRONG'}`);
  console.log('| senders | receipts a second | median | p99 |\n| --- | --- | --- | --- |');
  for (const senders of [1, 16, 64]) {
    const { aSecond, median, p99 } = await measure(await there.next(), senders);
    console.log(`| ${senders} | ${Math.round(aSecond)} | ${median.toFixed(1)} ms | ${p99.toFixed(1)} ms |`);
  }
  await there.remove();
}
process.exitCode = failed ? 1 : 0;
