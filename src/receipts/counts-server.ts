import type { RequestListener } from 'node:http';
import { COUNTS_STYLE } from './counts-style.ts';
import { countsPage, type CountsQuery } from './counts-page.ts';
import { DIMENSIONS, type Filter } from './summary.ts';
import type { Store } from './store.ts';

const DAY = 86_400_000;
/** Ten years of days: more is a mistake, or an attempt to keep the server busy. */
const LONGEST = 3660;

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

const isDay = (text: string | null): text is string =>
  text !== null && /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

/** What the form asks for; the last four weeks where it does not say. */
export function readQuery(parameters: URLSearchParams, now: number): CountsQuery {
  const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
  const from = parameters.get('from');
  const to = parameters.get('to');
  const last = isDay(to) ? to : day(now);
  const first = isDay(from) && from <= last ? from : day(Date.parse(last) - 27 * DAY);
  const filter = Object.fromEntries(
    DIMENSIONS.flatMap((dimension) => {
      const wanted = parameters.get(dimension);
      return wanted?.startsWith('=') ? [[dimension, wanted.slice(1)]] : [];
    }),
  ) as Filter;
  const earliest = day(Date.parse(last) - LONGEST * DAY);
  return { from: first < earliest ? earliest : first, to: last, filter };
}

export interface CountsOptions {
  /** Names by which this machine may be called: a page elsewhere must not reach it by a name of its own. */
  readonly hosts: readonly string[];
  readonly onError: (error: unknown) => void;
  readonly now: () => number;
}

/** Serves the page of counts, and nothing else. */
export const countsHandler =
  (store: Pick<Store, 'counts'>, { hosts, onError, now }: CountsOptions): RequestListener =>
  (request, response) => {
    const end = (status: number, type: string, body: string): void => {
      response.writeHead(status, { ...HEADERS, 'content-type': `${type}; charset=utf-8` }).end(body);
    };
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    if (!hosts.includes(host)) {
      end(421, 'text/plain', 'This name is not one of --counts-host.\n');
      return;
    }
    const [path = '', search = ''] = (request.url ?? '/').split('?');
    if (request.method !== 'GET') end(405, 'text/plain', 'Only GET.\n');
    else if (path === '/style.css') end(200, 'text/css', COUNTS_STYLE);
    else if (path === '/favicon.ico') end(204, 'text/plain', '');
    else if (path !== '/') end(404, 'text/plain', 'Not here.\n');
    else {
      const query = readQuery(new URLSearchParams(search), now());
      store.counts(query.from, query.to).then(
        (counts) => {
          end(200, 'text/html', countsPage(counts, query));
        },
        (error: unknown) => {
          onError(error);
          end(503, 'text/plain', 'The store does not answer.\n');
        },
      );
    }
  };
