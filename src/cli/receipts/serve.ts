import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { countsHandler, createCollector, keptSince, type Store } from '../../receipts/index.ts';
import type { ExitCode, Io } from '../io.ts';
import type { ReceiptsCommand } from './read.ts';

type Serve = Extract<ReceiptsCommand, { do: 'serve' }>;

const HOUR = 3_600_000;
/** Whoever takes longer to say what a few hundred bytes say, is not a visitor. */
const SLOWEST = 10_000;

async function listen(handle: RequestListener, port: number, host: string): Promise<Server> {
  const server = createServer({ requestTimeout: SLOWEST, headersTimeout: SLOWEST, keepAliveTimeout: 5000 }, handle);
  server.listen(port, host);
  await once(server, 'listening'); // Rejects where the port is taken.
  return server;
}
const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** Until the process is asked to end. Throws where the store or a port cannot be had. */
export async function serve(command: Serve, store: Store, io: Io): Promise<ExitCode> {
  const { origins, host, port, countsPort, countsHosts, keep, rate, trustProxy, json } = command;
  const now = (): number => Date.now();
  let said = '';
  let until = 0;
  const onError = (error: unknown): void => {
    const message = error instanceof Error ? error.message : String(error);
    // A store that is out of order is so for everybody who sends: it is said once in a while.
    if (message === said && now() < until) return;
    said = message;
    until = now() + SLOWEST;
    io.err(`${new Date(now()).toISOString()} ${message}\n`);
  };
  const stopped = new Promise<void>((resolve) => {
    const stop = (): void => {
      resolve();
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
  });
  const tell = ([main, counts]: readonly Server[]): void => {
    if (!main) return;
    const collecting = `http://${host}:${portOf(main)}/`;
    const counting = counts && `http://127.0.0.1:${portOf(counts)}/`;
    if (json) io.out(`${JSON.stringify({ collector: collecting, ...(counting && { counts: counting }) })}\n`);
    else {
      io.out(`Collecting at ${collecting} for ${origins.join(', ')}\n`);
      if (counting) io.out(`Counts at ${counting}\n`);
    }
  };
  const collector = createCollector(store, { origins, rate, trustProxy, onError, now });
  const servers: Server[] = [];
  try {
    servers.push(await listen(collector.handle, port, host));
    if (countsPort !== undefined)
      servers.push(await listen(countsHandler(store, { hosts: countsHosts, onError, now }), countsPort, '127.0.0.1'));
    tell(servers);
    const tidy = (): void => {
      const before = keptSince(keep, now());
      if (before) store.prune(before).catch(onError);
    };
    tidy();
    const tidying = setInterval(tidy, HOUR);
    await stopped;
    clearInterval(tidying);
    // What has been taken is stored and answered; nothing more is taken.
    const closed = servers.map((server) => once(server, 'close'));
    for (const server of servers) server.close();
    await collector.idle();
    for (const server of servers) server.closeIdleConnections();
    await Promise.race([Promise.all(closed), new Promise((resolve) => setTimeout(resolve, SLOWEST).unref())]);
  } finally {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  }
  return 0;
}
