import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readBody } from '../../receipts/read-body.ts';
import type { ConfigFile } from './config-file.ts';
import { refusal } from './guard.ts';

/** Bytes of a request: the longest config that `check` takes, twice, in UTF-8, and some. */
const LARGEST = 4_194_304;
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  txt: 'text/plain',
};

const HEADERS = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' };
/** The preview's frame is of no origin, so that it can reach nothing here: its files are fetched as if by a stranger. */
const OF_PREVIEW = /^\/(preview\.|consent\/)/;

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function send(response: ServerResponse, status: number, body: unknown, headers: object = {}): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const type = typeof body === 'string' ? 'text/plain' : 'application/json';
  response.writeHead(status, { ...HEADERS, 'content-type': `${type}; charset=utf-8`, ...headers }).end(text);
}

function sendFile(files: ReadonlyMap<string, string>, path: string, response: ServerResponse): void {
  const name = path === '/' ? 'index.html' : path.slice(1);
  const body = files.get(name);
  const type = TYPES[name.split('.').at(-1) ?? ''];
  if (path === '/favicon.ico') send(response, 204, '');
  else if (body === undefined || type === undefined) send(response, 404, 'Not here.\n');
  else
    send(response, 200, body, {
      'content-type': `${type}; charset=utf-8`,
      ...(OF_PREVIEW.test(path)
        ? { 'access-control-allow-origin': '*' }
        : { 'cross-origin-resource-policy': 'same-origin', 'cross-origin-opener-policy': 'same-origin' }),
      ...(type === 'text/html' && {
        'content-security-policy': `frame-ancestors ${path === '/preview.html' ? "'self'" : "'none'"}`,
      }),
    });
}

interface Wish {
  readonly base: string;
  readonly text: string;
}
function readWish(body: string): Wish | undefined {
  try {
    const { base, text } = JSON.parse(body) as Partial<Wish>;
    return typeof base === 'string' && typeof text === 'string' ? { base, text } : undefined;
  } catch {
    return undefined;
  }
}

async function save(request: IncomingMessage, response: ServerResponse, file: ConfigFile): Promise<void> {
  if (!request.headers['content-type']?.startsWith('application/json')) {
    send(response, 415, 'JSON is wanted.\n');
    return;
  }
  const body = await readBody(request, LARGEST);
  const wish = body === undefined ? undefined : readWish(body);
  if (body === undefined) send(response, 413, 'Too long for a config.\n', { connection: 'close' });
  else if (!wish) send(response, 400, '"base" and "text" are wanted, as texts.\n');
  else {
    const saved = await file.save(wish.base, wish.text);
    send(response, saved.done ? 200 : 'text' in saved ? 409 : 403, saved);
  }
}

/** Serves the studio's page to this machine, and reads and writes the one file for it. */
export function studioServer(file: ConfigFile, files: ReadonlyMap<string, string>, token: string): Server {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [path = '/'] = (request.url ?? '/').split('?');
    const { method = '' } = request;
    const { port } = server.address() as AddressInfo;
    const refused = refusal({ method, path, headers: request.headers }, { port, token });
    if (refused) send(response, refused.status, `${refused.why}\n`);
    else if (!path.startsWith('/api/')) sendFile(files, path, response);
    else if (path !== '/api/config') send(response, 404, 'Not here.\n');
    else if (method === 'PUT') await save(request, response, file);
    else send(response, 200, await file.read());
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      // The file system: no permission, no space, gone.
      if (!response.headersSent) send(response, 500, `${reason(error)}\n`);
      else response.destroy();
    });
  });
  return server;
}
