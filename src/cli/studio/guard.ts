import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** What a request is judged by. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface Own {
  readonly port: number;
  /** What the address that the terminal printed has behind `#`. */
  readonly token: string;
}

export interface Refusal {
  readonly status: 401 | 403 | 405 | 421;
  readonly why: string;
}

const same = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
};

/** Names of this machine for itself. Any other name may lead here by somebody else's doing (DNS rebinding). */
const hosts = ({ port }: Own): string[] => ['127.0.0.1', 'localhost'].map((name) => `${name}:${port}`);

/**
 * Whether another page, or another program, asks. The page's own files are for whoever knows this machine's name; the
 * config is for who has the token, and it is written only for the page itself.
 */
export function refusal({ method, path, headers }: Asked, own: Own): Refusal | undefined {
  const { host = '', origin, authorization = '', 'sec-fetch-site': site } = headers;
  if (!hosts(own).includes(host)) return { status: 421, why: 'This machine is called 127.0.0.1 or localhost here.' };
  const isApi = path.startsWith('/api/');
  if (method !== 'GET' && !(isApi && method === 'PUT')) return { status: 405, why: 'Only GET, and PUT of the config.' };
  if (!isApi) return undefined;
  if (!same(authorization, `Bearer ${own.token}`))
    return { status: 401, why: 'Open the address that the terminal printed: it has the key.' };
  // A page of another origin cannot send the header above without leave, which is never given; and yet.
  if (origin !== undefined ? origin !== `http://${host}` : method === 'PUT')
    return { status: 403, why: 'Another page asks.' };
  if (site !== undefined && site !== 'same-origin') return { status: 403, why: 'Another page asks.' };
  return undefined;
}
