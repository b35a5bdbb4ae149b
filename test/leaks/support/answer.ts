import { catalogue } from '../../../src/build/catalogue.ts';
import { rewriteHtml } from '../../../src/rewrite/index.ts';
import { protect } from '../../../src/server/index.ts';
import type { Handler } from '../../../demo/stand-ins/handler.ts';
import { HOME } from '../../journeys/support/site.ts';
import type { SetUp } from '../set-ups.ts';

const site = new URL(HOME).hostname;
type Headers = Readonly<Record<string, string>>;

const isPage = (headers: Headers): boolean => headers['content-type']?.startsWith('text/html') ?? false;

/** Serves a page or file of the site. */
export type Answer = (body: string, headers: Headers) => Handler;
let views = 0;
/** Every time with addresses of its own: what a browser has cached is no request. */
const numbered = (body: string): string => {
  views += 1;
  return body.replaceAll(/run=([\w-]+)/g, `run=$1.${views}`);
};

/** As it is. */
export const asItIs: Answer = (body, headers) => (_request, response) => {
  response.writeHead(200, headers).end(numbered(body));
};

/** How a set-up's pages and files come from the site: as they are, rewritten once, or by the middleware for each request. */
export function answerOf({ config, rewritten, served }: SetUp): Answer {
  const vendors = catalogue;
  if (config && rewritten)
    return (body, headers) =>
      asItIs(isPage(headers) ? rewriteHtml(body, { vendors, site, config }).html : body, headers);
  if (!config || !served) return asItIs;
  const middleware = protect({ config, vendors });
  return (body, headers) => (request, response) => {
    const given = new Request(HOME + (request.url ?? '/'), {
      headers: Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    });
    void middleware(given, () => new Response(numbered(body), { headers })).then(async (answer) => {
      response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
    });
  };
}
