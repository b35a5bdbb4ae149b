import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Handler } from '../../../demo/stand-ins/handler.ts';
import { standInFor, vendorOf } from '../../../demo/stand-ins/index.ts';
import { makeCertificate } from './certificate.ts';
import { startProxy } from './proxy.ts';
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
  let seen: Seen[] = [];

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
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    note(request, host);
    const [path] = (request.url ?? '/').split('?');
    const handler = isSite(host) ? (routes.get(`${host}${path}`) ?? routes.get(host)) : standInFor(host);
    if (path === '/favicon.ico') response.writeHead(204).end();
    else if (handler) handler(request, response);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here');
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
    get seen() {
      return seen;
    },
    thirdParty: (vendor) => seen.filter((r) => !isSite(r.host) && (vendor === undefined || r.vendor === vendor)),
    site: (path) => seen.filter((r) => isSite(r.host) && r.path === path),
    reset: () => {
      seen = [];
    },
    waitFor: (what, match) => until(`the request for ${what}`, () => seen.find(match)),
    quiet,
    async arrived() {
      await until('a request to a third party', () => seen.some((r) => !isSite(r.host)));
      await quiet();
    },
    close() {
      for (const one of [server, proxy.server]) {
        one.closeAllConnections();
        one.close();
      }
    },
  };
}
