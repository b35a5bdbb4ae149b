import { catalogue } from '../../../src/build/catalogue.ts';
import { rewriteHtml } from '../../../src/rewrite/index.ts';
import { protect } from '../../../src/server/index.ts';
import type { Handler } from '../../../demo/stand-ins/handler.ts';
import { HOME } from '../../journeys/support/site.ts';
import type { SetUp } from '../set-ups.ts';

type Headers = Readonly<Record<string, string>>;

/** How a set-up's page comes from the site: as it is, rewritten once, or by the middleware for each request. */
export function pageHandler({ config, rewritten, served }: SetUp, html: string, headers: Headers): Handler {
  const type = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers };
  if (!config || !served) {
    const site = { vendors: catalogue, site: new URL(HOME).hostname };
    const text = config && rewritten ? rewriteHtml(html, { ...site, config }).html : html;
    return (_request, response) => {
      response.writeHead(200, type).end(text);
    };
  }
  const middleware = protect({ config, vendors: catalogue });
  return (request, response) => {
    const given = new Request(HOME + (request.url ?? '/'), {
      headers: Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    });
    void middleware(given, () => new Response(html, { headers: type })).then(async (answer) => {
      response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
    });
  };
}
