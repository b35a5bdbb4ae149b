import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request as ask } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openStore } from '../../../src/receipts/open-store.ts';
import { verify } from '../../../src/receipts/verify.ts';
import { receipt } from './receipts.ts';
import { ORIGIN } from './running.ts';

const BIN = fileURLToPath(new URL('../../../src/cli/bin.ts', import.meta.url));

/** A collector as a process of its own. */
export interface Process {
  readonly port: number;
  /** Whether it has ended of its own accord. */
  ended(): boolean;
  /** At once, without a chance to finish anything. */
  kill(): Promise<void>;
  /** As an administrator stops it. Resolves to its exit code. */
  stop(): Promise<number>;
}

export async function startCollector(where: string): Promise<Process> {
  const words = [
    'receipts',
    '--origin',
    ORIGIN,
    '--store',
    where,
    '--port',
    '0',
    '--no-counts',
    '--rate',
    '1000000',
    '--json',
  ];
  const child: ChildProcess = spawn(process.execPath, [BIN, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let complained = '';
  child.stderr?.on('data', (text: Buffer) => (complained += text.toString()));
  const port = await new Promise<number>((resolve, reject) => {
    child.once('exit', () => {
      reject(new Error(`The collector ended: ${complained}`));
    });
    child.stdout?.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.includes('\n')) resolve(Number(new URL((JSON.parse(said) as { collector: string }).collector).port));
    });
  });
  const ended = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const end = async (signal: NodeJS.Signals): Promise<number> => {
    if (ended()) return child.exitCode ?? -1;
    const exit = once(child, 'exit');
    child.kill(signal);
    return Number((await exit)[0] ?? -1);
  };
  return {
    port,
    ended,
    kill: async () => {
      await end('SIGKILL');
    },
    stop: () => end('SIGTERM'),
  };
}

/** Sends one; resolves to whether it was acknowledged. A connection that breaks is no acknowledgement. */
export const post = (port: number, agent: Agent, body: string): Promise<boolean> =>
  new Promise((resolve) => {
    const headers = { origin: ORIGIN, 'content-type': 'text/plain', 'content-length': Buffer.byteLength(body) };
    const request = ask({ port, host: '127.0.0.1', method: 'POST', path: '/receipts', agent, headers }, (response) => {
      response.resume();
      response.on('end', () => {
        resolve(response.statusCode === 204);
      });
      response.on('error', () => {
        resolve(false);
      });
    });
    request.on('error', () => {
      resolve(false);
    });
    request.end(body);
  });

export interface Soaked {
  readonly sent: number;
  readonly acknowledged: number;
  /** Acknowledged, and not in the store afterwards. */
  readonly lost: number;
  readonly stored: number;
  readonly counted: number;
  readonly kills: number;
  /** How often the collector ended without being killed. */
  readonly collapses: number;
  /** What verification found wrong. */
  readonly broken: string | undefined;
}

/**
 * Sends receipts from many sides at once, and kills the collector in the middle of it, again and again; what is not
 * acknowledged is sent again, as a browser would. `crash`: ends the database as well, each second time.
 */
export async function soak(
  where: string,
  {
    rounds,
    milliseconds,
    senders,
    crash,
  }: { rounds: number; milliseconds: number; senders: number; crash?: (() => Promise<void>) | undefined },
): Promise<Soaked> {
  const acknowledged = new Set<string>();
  let sent = 0;
  let collapses = 0;
  let waiting: string[] = [];
  for (let round = 0; round < rounds; round++) {
    const collector = await startCollector(where);
    const agent = new Agent({ keepAlive: true, maxSockets: senders });
    let running = true;
    const sender = async (): Promise<void> => {
      while (running) {
        const body = waiting.pop() ?? JSON.stringify(receipt());
        sent++;
        if (await post(collector.port, agent, body)) acknowledged.add((JSON.parse(body) as { id: string }).id);
        else waiting.push(body);
      }
    };
    const all = Array.from({ length: senders }, sender);
    // Never at the same moment of its work.
    await sleep(milliseconds * (0.6 + Math.random() * 0.8));
    if (crash && round % 2 === 1) await crash();
    if (collector.ended()) collapses++;
    const killed = collector.kill();
    running = false;
    await killed;
    await Promise.all(all);
    agent.destroy();
  }
  // The last ones of those that nobody has acknowledged come in peace.
  const last = await startCollector(where);
  const agent = new Agent({ keepAlive: true });
  for (const body of waiting) {
    sent++;
    if (await post(last.port, agent, body)) acknowledged.add((JSON.parse(body) as { id: string }).id);
  }
  waiting = [];
  agent.destroy();
  await last.stop();

  const store = await openStore(where);
  try {
    const { count, broken } = await verify(store);
    let lost = 0;
    for (const id of acknowledged) if (!(await store.find(id))) lost++;
    const counted = (await store.counts('', '9999')).reduce((sum, { n }) => sum + n, 0);
    return {
      sent,
      acknowledged: acknowledged.size,
      lost,
      stored: count,
      counted,
      kills: rounds,
      collapses,
      broken: broken && `${broken.seq}: ${broken.why}`,
    };
  } finally {
    await store.close();
  }
}
