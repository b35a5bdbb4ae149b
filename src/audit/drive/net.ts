import type { BrowserContext, CDPSession, HTTPRequest, Page, Target } from 'puppeteer-core';
import type { RequestKind, RequestSeen } from '../recording.ts';
import type { Engine } from '../report.ts';

/** A request that is still under way. */
export type Draft = { -readonly [key in keyof RequestSeen]: RequestSeen[key] };

/** Where a request is noted: fills in when and where it was. */
export type Note = (request: Pick<RequestSeen, 'url' | 'method' | 'kind'> & Partial<RequestSeen>) => Draft;

const KINDS: Readonly<Record<string, RequestKind>> = {
  document: 'document',
  script: 'script',
  stylesheet: 'style',
  image: 'image',
  font: 'font',
  media: 'media',
  xhr: 'fetch',
  fetch: 'fetch',
  ping: 'beacon',
  beacon: 'beacon',
  websocket: 'socket',
  worker: 'worker',
  cspviolationreport: 'other',
};

/** Destinations of the Fetch standard, where a browser does not tell its driver more. */
const DESTINATIONS: Readonly<Record<string, RequestKind>> = {
  document: 'document',
  iframe: 'frame',
  frame: 'frame',
  script: 'script',
  style: 'style',
  image: 'image',
  font: 'font',
  audio: 'media',
  video: 'media',
  empty: 'fetch',
  worker: 'worker',
  sharedworker: 'worker',
  serviceworker: 'worker',
};

function byHeaders(request: HTTPRequest): RequestKind {
  const { 'sec-fetch-dest': destination = '', 'sec-fetch-mode': mode } = request.headers();
  if (mode === 'websocket') return 'socket';
  if (request.isNavigationRequest()) return request.frame()?.parentFrame() ? 'frame' : 'document';
  if (destination === 'empty' && mode === 'no-cors' && request.method() === 'POST') return 'beacon';
  return DESTINATIONS[destination] ?? 'other';
}

function kindOf(request: HTTPRequest, engine: Engine): RequestKind {
  if (engine === 'firefox') return byHeaders(request);
  const kind = KINDS[request.resourceType().toLowerCase()] ?? 'other';
  return kind === 'document' && request.frame()?.parentFrame() ? 'frame' : kind;
}

interface Initiator {
  readonly url?: string | undefined;
  readonly stack?: { readonly callFrames: readonly { readonly url: string }[] } | undefined;
}

function starter(initiator: Initiator | undefined): { by?: string } {
  const by = initiator?.stack?.callFrames.find(({ url }) => /^https?:/.test(url))?.url ?? initiator?.url;
  return by ? { by } : {};
}

/** Notes what a page asks for, and what is answered. */
export function watchPage(page: Page, note: Note, engine: Engine): void {
  const drafts = new WeakMap<HTTPRequest, { readonly draft: Draft; readonly began: number }>();
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(http|ws)s?:/.test(url)) return;
    const draft = note({
      url,
      method: request.method(),
      kind: kindOf(request, engine),
      requestHeaders: request.headers(),
      ...starter(request.initiator()),
    });
    drafts.set(request, { draft, began: Date.now() });
  });
  page.on('response', (response) => {
    const known = drafts.get(response.request());
    if (!known) return;
    const { draft, began } = known;
    draft.status = response.status();
    draft.took = Date.now() - began;
    draft.responseHeaders = response.headers();
  });
}

/** Sockets of a page, which the driver does not count as requests. Chromium only. */
export async function watchSockets(page: Page, note: Note): Promise<void> {
  const session = await page.createCDPSession();
  session.on('Network.webSocketCreated', ({ url, initiator }) => {
    note({ url, method: 'GET', kind: 'socket', ...starter(initiator) });
  });
  await session.send('Network.enable');
}

/** What workers ask for, each in its own target. Chromium only. */
async function watchWorker(session: CDPSession, note: Note): Promise<void> {
  session.on('Network.requestWillBeSent', ({ request, initiator }) => {
    if (/^https?:/.test(request.url))
      note({ url: request.url, method: request.method, kind: 'worker', ...starter(initiator) });
  });
  await session.send('Network.enable');
}

export function watchWorkers(context: BrowserContext, page: Page, note: Note): void {
  const follow = (session: Promise<CDPSession> | CDPSession): void => {
    // A worker that ends at once has nothing more to tell.
    void Promise.resolve(session)
      .then((open) => watchWorker(open, note))
      .catch(() => undefined);
  };
  page.on('workercreated', (worker) => {
    if (/^https?:/.test(worker.url())) note({ url: worker.url(), method: 'GET', kind: 'worker' });
    follow(worker.client);
  });
  const target = (one: Target): void => {
    const type: string = one.type();
    if (type === 'service_worker' || type === 'shared_worker') follow(one.createCDPSession());
  };
  context.on('targetcreated', target);
}
