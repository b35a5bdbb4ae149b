import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import type { Handler } from '../../../demo/stand-ins/handler.ts';
import type { protect } from '../../../src/server/index.ts';

export type Middleware = ReturnType<typeof protect>;

function toRequest(request: IncomingMessage): Request {
  const { method = 'GET', url = '/', headers: sent } = request;
  const headers = new Headers();
  for (const [name, value] of Object.entries(sent)) headers.set(name, String(value));
  const body = method === 'GET' || method === 'HEAD' ? null : (Readable.toWeb(request) as ReadableStream<Uint8Array>);
  return new Request(`https://${sent.host ?? ''}${url}`, { method, headers, body, duplex: 'half' } as RequestInit);
}

/** A handler behind the middleware. */
export const guarded =
  (middleware: Middleware, site: () => Response): Handler =>
  (request, response) => {
    void middleware(toRequest(request), site).then(async (answer) => {
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  };
