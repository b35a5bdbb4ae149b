import type { SiteConfig } from '../../src/core/config.ts';
import { formatAnswer } from '../../src/core/answer.ts';
import { gateHalf } from '../../src/core/gate-vendor.ts';
import { makeAnswer } from '../../src/core/make-answer.ts';
import type { Problem } from '../../src/core/problem.ts';
import { readConfig } from '../../src/core/read-config.ts';
import { protect, type ProtectContext, type ProtectOptions } from '../../src/server/index.ts';
import { catalogue } from '../build/catalogue.ts';

export const config: SiteConfig = { vendors: { 'count-visits': { siteId: 'C-1234' }, 'page-parts': true } };
export const lockdown: SiteConfig = { ...config, mode: 'lockdown' };
const { items } = readConfig(config, catalogue.map(gateHalf));
export const cookie = (granted: readonly string[]): string =>
  `consentinel=${formatAnswer(makeAnswer(items, granted, Math.floor(Date.now() / 1000) - 60, 0))}`;
export const ASKS = { accept: 'text/html', 'sec-fetch-dest': 'document' };

export const html = (body: BodyInit | null = '<p>hi</p>', headers: Record<string, string> = {}): Response =>
  new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });

export interface Sent {
  readonly headers?: Record<string, string>;
  readonly method?: string;
  readonly url?: string;
}
/** One request through the middleware; what the site has seen of it comes back with the answer. */
export async function pass(options: Partial<ProtectOptions>, sent: Sent = {}, respond: () => Response = html) {
  const problems: Problem[] = [];
  let seen: Request | undefined;
  let context: ProtectContext | undefined;
  const guard = protect({ config, vendors: catalogue, onProblem: (found) => problems.push(found), ...options });
  const { url = 'https://www.shop.example/', method = 'GET', headers = ASKS } = sent;
  const response = await guard(new Request(url, { method, headers }), (request, given) => {
    seen = request;
    context = given;
    return respond();
  });
  return { response, seen, context, problems };
}
export const policyOf = (response: Response, which = ''): string =>
  response.headers.get(`content-security-policy${which}`) ?? '';
