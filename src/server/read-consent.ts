import { newestAnswer } from '../core/answer.ts';
import type { SiteConfig } from '../core/config.ts';
import { allowedNames, decide, grantedIds, type Decision } from '../core/decide.ts';
import { gateHalf } from '../core/gate-vendor.ts';
import type { Problem } from '../core/problem.ts';
import { readConfig } from '../core/read-config.ts';
import { daysIn } from '../core/regime.ts';
import type { Vendor } from '../core/vendor.ts';
import { cookiesNamed } from './cookies-named.ts';
import { factsOf, type RequestFacts } from './request-facts.ts';

/** The visitor's consent, as a server sees it. */
export interface ServerConsent {
  /** Ids of what is allowed, strictly necessary vendors among them. */
  readonly granted: readonly string[];
  /** Each with its reason, as in the page. */
  readonly decision: Decision;
  /** Whether the visitor has answered this site's present policy. */
  readonly answered: boolean;
  /** A vendor, or every vendor of a category. Unknown ids are not allowed. */
  allows(id: string): boolean;
  /** What is wrong with the config; a vendor with a problem is not allowed. */
  readonly problems: readonly Problem[];
}

/**
 * The same answer that the page would give, from a request's Cookie header. `vendors` are the catalogue's records that
 * the config names; `facts` what else is known of the request (a number is its time, in seconds since 1970). Takes anything for a header and never throws: what it cannot read
 * is no answer, and without one only what is strictly necessary is allowed.
 */
export function readConsent(
  cookieHeader: string | null | undefined,
  config: SiteConfig,
  vendors: readonly Vendor[],
  facts: number | RequestFacts = {},
): ServerConsent {
  const { items, settings, problems } = readConfig(config, vendors.map(gateHalf));
  const request = typeof facts === 'number' ? { now: facts } : facts;
  const { now = Date.now() / 1000 } = request;
  const found = factsOf(settings, request);
  const days = daysIn(found.regime, settings.cookie.days);
  const answer = newestAnswer(cookiesNamed(settings.cookie.name, cookieHeader), now, days);
  const { decision } = decide(items, answer, settings.revision, found);
  const granted = grantedIds(decision);
  const allowed = allowedNames(items, granted);
  return {
    granted,
    decision,
    answered: answer?.revision === settings.revision,
    allows: (id) => allowed.has(id),
    problems,
  };
}
