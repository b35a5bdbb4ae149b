import { formatAnswer, newestAnswer } from '../core/answer.ts';
import type { SiteConfig } from '../core/config.ts';
import { readConfig } from '../core/read-config.ts';
import { daysIn } from '../core/regime.ts';
import { cookiesNamed } from './cookies-named.ts';
import { factsOf, type RequestFacts } from './request-facts.ts';

export interface CookieOptions extends Pick<RequestFacts, 'now' | 'region'> {
  /** The domain where the config says `auto`, which only a browser can find out. */
  readonly domain?: string;
  /** `false` on a site without https. */
  readonly secure?: boolean;
}

const DAY = 86_400;
const DOMAIN = /^[a-z\d.-]{1,253}$/i;

/**
 * The value of a `Set-Cookie` header that gives the visitor the same answer again, from the server: Safari forgets after
 * seven days what a script has written. It lives no longer than the answer counts, and never says more than the request
 * did. `undefined` where there is no answer, or it is none.
 */
export function answerCookie(
  cookieHeader: string | null | undefined,
  config: SiteConfig,
  { now = Date.now() / 1000, region, domain, secure = true }: CookieOptions = {},
): string | undefined {
  const { settings } = readConfig(config, []);
  const { name, days: site, domain: own } = settings.cookie;
  const days = daysIn(factsOf(settings, { region }).regime, site);
  const answer = newestAnswer(cookiesNamed(name, cookieHeader), now, days);
  if (!answer) return undefined;
  const left = Math.min(Math.floor(answer.at + days * DAY - now), days * DAY);
  const on = (own === 'auto' ? domain : own) ?? '';
  return [
    `${name}=${formatAnswer(answer)}`,
    'Path=/',
    `Max-Age=${left}`,
    ...(DOMAIN.test(on) ? [`Domain=${on}`] : []),
    'SameSite=Lax',
    ...(secure ? ['Secure'] : []),
  ].join('; ');
}
