import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { countKey } from './count.ts';
import { createLimit } from './limit.ts';
import { readBody } from './read-body.ts';
import { readSent } from './schema.ts';
import type { Store } from './store.ts';
import { createWriter, type Written } from './writer.ts';

export interface CollectorOptions {
  /** Origins of the sites that may send: `https://www.shop.example`. */
  readonly origins: readonly string[];
  /** How many requests an address may make in a minute. */
  readonly rate: number;
  /** The collector is behind a proxy of the site's own, which says in `X-Forwarded-For` who asks. */
  readonly trustProxy: boolean;
  /** Hears what the store could not do. */
  readonly onError: (error: unknown) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface Collector {
  readonly handle: RequestListener;
  /** When everything that was taken is settled. */
  readonly idle: () => Promise<void>;
}

/** Twice the largest receipt that an answer of 180 vendors makes. */
const LARGEST = 32_768;
const ID = /\/([0-9a-f]{32})$/;

const STATUS: Readonly<Record<Written, number>> = { stored: 204, known: 204, counted: 204, conflict: 409, busy: 503 };

/** Who asks: the last address that a proxy has added is the one it saw itself. */
function addressOf({ headers, socket }: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy
    ? String(headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : '';
  return (forwarded === '' ? undefined : forwarded) ?? socket.remoteAddress ?? '';
}

/**
 * Takes receipts and counts by POST, at any path, and gives a receipt back by GET to whoever has its id, at the same path
 * with `/<id>` behind it. What of a request is stored is its body, the site's host, and the time: no address, no header.
 */
export function createCollector(store: Store, options: CollectorOptions): Collector {
  const { origins, rate, trustProxy, onError, now } = options;
  const writer = createWriter(store);
  const mayAsk = createLimit(rate);

  const end = (response: ServerResponse, status: number, body?: object): void => {
    if (body) response.setHeader('content-type', 'application/json');
    response.writeHead(status).end(body && `${JSON.stringify(body)}\n`);
  };
  const take = async (request: IncomingMessage, response: ServerResponse, origin: string): Promise<void> => {
    if (!/^(text\/plain|application\/json)\b/.test(request.headers['content-type'] ?? 'text/plain')) {
      end(response, 415, { error: 'JSON, as text/plain or application/json' });
      return;
    }
    const text = await readBody(request, LARGEST);
    if (text === undefined) {
      // The rest of it is not waited for.
      response.setHeader('connection', 'close');
      end(response, 413, { error: `more than ${LARGEST} bytes` });
      return;
    }
    const sent = readSent(text);
    if (sent.kind === 'wrong') {
      end(response, 422, { error: sent.reason });
      return;
    }
    const received = new Date(now()).toISOString();
    const { host: site } = new URL(origin);
    if (sent.kind === 'count') end(response, STATUS[await writer.shown(countKey(sent.count, received, site))]);
    else {
      const { receipt } = sent;
      const entry = { received, site, id: receipt.id, body: JSON.stringify(receipt) };
      end(response, STATUS[await writer.receipt({ entry, key: countKey(receipt, received, site) })]);
    }
  };
  const give = async (path: string, response: ServerResponse): Promise<void> => {
    const found = await store.find(ID.exec(path)?.[1] ?? '');
    if (!found) {
      end(response, 404, { error: 'no such receipt' });
      return;
    }
    const { seq, received, site, body, previous, hash } = found;
    end(response, 200, { seq, received, site, receipt: JSON.parse(body) as unknown, previous, hash });
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', headers } = request;
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    response.setHeader('cache-control', 'no-store');
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('vary', 'Origin');
    if (method === 'GET' && path.endsWith('/health')) {
      await store.anchor();
      end(response, 200, { ok: true });
      return;
    }
    const { origin } = headers;
    const known = origin !== undefined && origins.includes(origin);
    if (known) response.setHeader('access-control-allow-origin', origin);
    if (method === 'OPTIONS') {
      response.setHeader('access-control-allow-methods', 'GET, POST');
      response.setHeader('access-control-allow-headers', 'content-type');
      response.setHeader('access-control-max-age', '86400');
      end(response, known ? 204 : 403);
    } else if (!mayAsk(addressOf(request, trustProxy), now())) {
      response.setHeader('retry-after', '60');
      end(response, 429, { error: 'too many requests' });
    } else if (method === 'GET' && ID.test(path)) await give(path, response);
    else if (method !== 'POST')
      end(response, method === 'GET' ? 404 : 405, { error: 'POST a receipt, or GET one by its id' });
    else if (!known) end(response, 403, { error: 'a receipt comes from a page of a site that is named with --origin' });
    else await take(request, response, origin);
  };
  return {
    handle(request, response) {
      answer(request, response).catch((error: unknown) => {
        onError(error);
        if (!response.headersSent) end(response, 503, { error: 'not stored' });
        else response.destroy();
      });
    },
    idle: writer.idle,
  };
}
