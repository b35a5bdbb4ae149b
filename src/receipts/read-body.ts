import type { IncomingMessage } from 'node:http';

/** The body as text; `undefined` where it is larger than so many bytes, of which no more are held. */
export async function readBody(request: IncomingMessage, largest: number): Promise<string | undefined> {
  if (Number(request.headers['content-length']) > largest) return undefined;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > largest) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}
