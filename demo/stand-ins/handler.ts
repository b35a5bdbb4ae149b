import type { IncomingMessage, ServerResponse } from 'node:http';

/** What a stand-in needs of a request, the same over HTTP and HTTPS. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * In the demo a vendor's host is its own name with `.localhost` and a port behind it, which every browser resolves to
 * this machine: the vendors stay separate origins, and nobody needs to change a hosts file.
 */
const LOCAL = /\.localhost(:\d+)?$/;

export const hostOf = (request: IncomingMessage): string => (request.headers.host ?? '').toLowerCase();

/** The vendor's own name of a host: without `.localhost` and without a port. */
export const realHost = (host: string): string => host.replace(LOCAL, '').replace(/:\d+$/, '');

/** What stands behind the vendor's own name: `.localhost:8080`, or nothing. */
export const suffixOf = (host: string): string => LOCAL.exec(host)?.[0] ?? '';

/** Path and query of a request. */
export const urlOf = (request: IncomingMessage): URL =>
  new URL(request.url ?? '/', `https://${realHost(hostOf(request))}`);

/** The address of another of the vendors' hosts, reached the way this request came. */
export function addressOf(request: IncomingMessage, host: string, path: string): string {
  const suffix = suffixOf(hostOf(request));
  return `${suffix ? 'http' : 'https'}://${host}${suffix}${path}`;
}
