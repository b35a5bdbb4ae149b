import { once } from 'node:events';
import { createServer, request as ask, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

export const ORIGIN = 'https://www.shop.example';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

export interface Running {
  readonly port: number;
  send(body: unknown, headers?: Readonly<Record<string, string>>, method?: string, path?: string): Promise<Answer>;
  close(): Promise<void>;
}

function sendTo(
  port: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = { origin: ORIGIN },
  method = 'POST',
  path = '/receipts',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = ask({ port, host: '127.0.0.1', method, path, headers }, (response) => {
      let text = '';
      response.on('data', (part: Buffer) => (text += part.toString()));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    request.on('error', reject);
    if (body !== undefined) request.write(typeof body === 'string' ? body : JSON.stringify(body));
    request.end();
  });
}

/** Listens on a free port. */
export async function run(handle: RequestListener): Promise<Running> {
  const server = createServer(handle).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    send: (...words) => sendTo(port, ...words),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
