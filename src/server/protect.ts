import { owners } from '../core/hosts.ts';
import { isNecessary } from '../core/item.ts';
import { problem, type Problem } from '../core/problem.ts';
import { rewriteStream } from '../rewrite/index.ts';
import { consentReader } from './consent-reader.ts';
import { asksForPage, isHtml, isServiceWorker, runsScripts } from './kinds.ts';
import { makeNonce } from './nonce.ts';
import type { Middleware, ProtectOptions } from './options.ts';
import { forgetBytes, forThisVisitor } from './page-headers.ts';
import { pageRequest } from './page-request.ts';
import { addPolicies, REPORTS_PATH } from './policy-headers.ts';
import type { RequestFacts } from './request-facts.ts';
import { receiveReports } from './receive-reports.ts';

const toConsole = ({ code, level, path, args }: Problem): void => {
  console[level === 'error' ? 'error' : 'warn'](
    `consentinel: ${path}: ${code}${args ? ` ${JSON.stringify(args)}` : ''}. See docs/problems.md#${code}`,
  );
};

const factsIn = (request: Request, path: string, { region }: ProtectOptions): RequestFacts => ({
  gpc: request.headers.get('sec-gpc'),
  dnt: request.headers.get('dnt'),
  region: region?.(request),
  path,
});

/**
 * Middleware in the manner of `fetch`: reads the visitor's answer from the request, makes tags inert that are not allowed,
 * adds the Content-Security-Policy, and takes the browsers' reports. `next` is the site: it gets the request as it is to
 * be answered, with the answer and a nonce beside it.
 */
export function protect(options: ProtectOptions): Middleware {
  const { config: siteConfig, vendors, shared = false, reports, onProblem = toConsole } = options;
  const reader = consentReader(siteConfig, vendors);
  const { config } = reader;
  const { mode, unknown } = config.settings;
  const rewrites = (options.rewrite ?? true) && mode !== 'observe';
  const forAll = config.items.filter(isNecessary).map(({ id }) => id);
  const table = owners(config.hosts);
  for (const found of config.problems) onProblem(found);
  const said = new Set<string>();
  /** Once for each reason: a server has many pages. */
  const cannot = (why: string, path: string): void => {
    if (!said.has(why)) onProblem(problem('not-rewritten', path, { why }));
    said.add(why);
  };

  return async (request, next) => {
    const { hostname, pathname } = new URL(request.url);
    const site = options.site ?? hostname;
    if (reports && pathname === (reports.path ?? REPORTS_PATH))
      return receiveReports(request, reports.onReport, { owners: table, site, mode, unknown });
    const context = {
      consent: reader.read(request.headers.get('cookie'), factsIn(request, pathname, options)),
      nonce: makeNonce(),
    };
    if (isServiceWorker(request)) return next(request, context);

    const response = await next(asksForPage(request) ? pageRequest(request, rewrites) : request, context);
    const { status, statusText, body } = response;
    if (status < 200 || status > 599 || !runsScripts(request, response)) return response;

    const headers = new Headers(response.headers);
    const begin = { status, statusText, headers };
    const policed = addPolicies(headers, config, options, site, context);
    const html = rewrites && isHtml(response);
    if ((policed || html) && (!shared || options.inlineScripts === 'nonce')) forThisVisitor(headers);
    if (!html) return new Response(body, begin);
    const encoding = headers.get('content-encoding') ?? 'identity';
    if (encoding !== 'identity' || status === 206) {
      cannot(encoding === 'identity' ? 'in part' : encoding, pathname);
      return new Response(body, begin);
    }
    forgetBytes(headers);
    const granted = new Set(shared ? forAll : context.consent.granted);
    const rewritten = body?.pipeThrough(rewriteStream({ config: siteConfig, vendors, site, granted }));
    return new Response(rewritten ?? null, begin);
  };
}
