import type { Receipt } from '../../../src/core/receipt.ts';
import type { Handler } from '../../../demo/stand-ins/handler.ts';
import { SITE, type Web } from './web.ts';

type Ping = { readonly count: string } & Partial<Receipt>;

/** A collector at a path of the site, or of another host, that keeps what it gets. */
export interface Collector {
  readonly url: string;
  /** Every request that was answered, in the order they came. */
  readonly receipts: Receipt[];
  readonly pings: Ping[];
  /** Headers of every request, answered or not. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>[];
  /** What it answers with from now on; `hang`: nothing at all. */
  answers: number | 'hang';
}

export function collector(web: Web, address = `www.${SITE}/receipts`): Collector {
  const made: Collector = { url: `https://${address}`, receipts: [], pings: [], headers: [], answers: 204 };
  const take: Handler = (request, response) => {
    made.headers.push(request.headers);
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString()));
    request.on('end', () => {
      if (made.answers === 'hang') return;
      if (made.answers < 300) {
        const sent = JSON.parse(text) as Receipt | Ping;
        if ('count' in sent) made.pings.push(sent);
        else made.receipts.push(sent);
      }
      response.writeHead(made.answers, { 'access-control-allow-origin': '*' }).end();
    });
  };
  if (address.startsWith(`www.${SITE}`)) web.serve(address, take);
  else web.serveThirdParties(new RegExp(`^${new URL(made.url).pathname}$`), take);
  return made;
}
