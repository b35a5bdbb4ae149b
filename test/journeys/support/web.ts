import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { createServer, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TLSSocket } from 'node:tls';
import type { Handler } from '../../../demo/stand-ins/handler.ts';
import { standInFor, vendorOf } from '../../../demo/stand-ins/index.ts';
import { makeCertificate } from './certificate.ts';
import { startProxy } from './proxy.ts';
import { acceptSocket } from './socket.ts';
import { until } from './until.ts';

/** One request as the server saw it: what every journey is decided by. */
export interface Seen {
  readonly host: string;
  /** With the query. */
  readonly path: string;
  /** Whose it is; `undefined` for the site and for hosts that nobody knows. */
  readonly vendor: string | undefined;
  readonly cookies: string;
  /** The `Sec-GPC` header. */
  readonly gpc: string;
  /** Asked for by a page that is being prepared and that nobody sees yet. */
  readonly prerender: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The site's own hosts: everything under this domain. */
export const SITE = 'harbour.example';
const hostOf = (request: IncomingMessage): string => (request.headers.host ?? '').replace(/:\d+$/, '');
const isSite = (host: string): boolean => host === SITE || host.endsWith(`.${SITE}`);
/** What browsers ask for on their own account. */
const OWN_BUSINESS =
  /(^|\.)(mozilla\.(com|net|org)|firefox\.com|gvt1\.com|googlezip\.net)$|^(accounts|clients\d?|update|redirector|content-autofill|optimizationguide-pa|safebrowsing)\.(google|googleapis)\.com$|^edgedl\.me\./;

export interface Web {
  readonly port: number;
  readonly proxyPort: number;
  readonly spki: string;
  /** Serves an address of the site (`www.harbour.example/path`), or of the whole host. */
  serve(address: string, handler: Handler): void;
  /** Serves these paths of every other host, before its stand-in is asked. */
  serveThirdParties(path: RegExp, handler: Handler): void;
  /** Names that a TLS connection was begun for since the last `reset`: a preconnect leaves nothing else. */
  readonly connections: readonly string[];
  /** Ends what is connected to a host, so that the next contact is a new connection. */
  hangUp(host: string): void;
  /** Everything since the last `reset`, oldest first. */
  readonly seen: readonly Seen[];
  /** Requests to anything that is not the site: of one vendor, or of all, or to strangers. */
  thirdParty(vendor?: string): Seen[];
  /** Loads of pages and files of the site. */
  site(path: string): Seen[];
  reset(): void;
  waitFor(what: string, match: (request: Seen) => boolean): Promise<Seen>;
  /** Until nothing has come for a while: what has not come then, does not come. */
  quiet(ms?: number): Promise<void>;
  /** Until something has come for a third party, and then nothing more. */
  arrived(): Promise<void>;
  close(): void;
}

export async function startWeb(): Promise<Web> {
  const certificate = await makeCertificate();
  const routes = new Map<string, Handler>();
  const open = new Map<TLSSocket, string>();
  let elsewhere: readonly [path: RegExp, handler: Handler] | undefined;
  let seen: Seen[] = [];
  let connections: string[] = [];

  const note = (request: IncomingMessage, host: string): void => {
    const path = request.url ?? '/';
    if (OWN_BUSINESS.test(host) || path === '/favicon.ico') return;
    seen.push({
      host,
      path,
      vendor: vendorOf(host, path),
      cookies: request.headers.cookie ?? '',
      gpc: String(request.headers['sec-gpc'] ?? ''),
      prerender: String(request.headers['sec-purpose'] ?? '').includes('prerender'),
      at: Date.now(),
    });
  };
  const handlerFor = (host: string, path: string): Handler | undefined => {
    if (isSite(host)) return routes.get(`${host}${path}`) ?? routes.get(host);
    return elsewhere?.[0].test(path) ? elsewhere[1] : standInFor(host);
  };
  const options: ServerOptions = {
    key: certificate.key,
    cert: certificate.cert,
    SNICallback: (name, answer) => {
      connections.push(name);
      answer(null);
    },
  };
  const server = createServer(options, (request, response) => {
    const host = hostOf(request);
    note(request, host);
    const [path = '/'] = (request.url ?? '/').split('?');
    const handler = handlerFor(host, path);
    if (path === '/favicon.ico') response.writeHead(204).end();
    else if (handler) handler(request, response);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here');
  });
  server.on('secureConnection', (socket) => {
    open.set(socket, String(socket.servername));
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => open.delete(socket));
  });
  server.on('upgrade', (request, socket) => {
    note(request, hostOf(request));
    acceptSocket(request, socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const proxy = await startProxy(port);

  const quiet = async (ms = 250): Promise<void> => {
    let count;
    do {
      count = seen.length;
      await sleep(ms);
    } while (count !== seen.length);
  };
  return {
    port,
    proxyPort: proxy.port,
    spki: certificate.spki,
    serve: (address, handler) => void routes.set(address, handler),
    serveThirdParties: (path, handler) => {
      elsewhere = [path, handler];
    },
    get connections() {
      return connections;
    },
    hangUp(host) {
      for (const [socket, name] of open) if (name === host) socket.destroy();
    },
    get seen() {
      return seen;
    },
    thirdParty: (vendor) => seen.filter((r) => !isSite(r.host) && (vendor === undefined || r.vendor === vendor)),
    site: (path) => seen.filter((r) => isSite(r.host) && r.path === path),
    reset: () => {
      seen = [];
      connections = [];
    },
    waitFor: (what, match) => until(`the request for ${what}`, () => seen.find(match)),
    quiet,
    async arrived() {
      await until('a request to a third party', () => seen.some((r) => !isSite(r.host)));
      await quiet();
    },
    close() {
      // A WebSocket is no longer the server's to close.
      for (const socket of open.keys()) socket.destroy();
      for (const one of [server, proxy.server]) {
        one.closeAllConnections();
        one.close();
      }
    },
  };
}
