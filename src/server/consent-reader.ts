import { newestAnswer } from '../core/answer.ts';
import type { SiteConfig } from '../core/config.ts';
import { allowedNames, decide, grantedIds, type Decision } from '../core/decide.ts';
import { gateHalf } from '../core/gate-vendor.ts';
import { hostTable } from '../core/hosts.ts';
import type { Problem } from '../core/problem.ts';
import { readConfig, type ReadConfig } from '../core/read-config.ts';
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

/** A config that has been read once, for many requests. */
export interface ConsentReader {
  readonly config: ReadConfig;
  read(cookieHeader: string | null | undefined, facts?: RequestFacts): ServerConsent;
}

export function consentReader(site: SiteConfig, vendors: readonly Vendor[]): ConsentReader {
  const config = readConfig(site, vendors.map(gateHalf), hostTable(vendors));
  const { items, settings, problems } = config;
  return {
    config,
    read(cookieHeader, request = {}) {
      const { now = Date.now() / 1000 } = request;
      const facts = factsOf(settings, request);
      const days = daysIn(facts.regime, settings.cookie.days);
      const answer = newestAnswer(cookiesNamed(settings.cookie.name, cookieHeader), now, days);
      const { decision } = decide(items, answer, settings.revision, facts);
      const granted = grantedIds(decision);
      const allowed = allowedNames(items, granted);
      return {
        granted,
        decision,
        answered: answer?.revision === settings.revision,
        allows: (id) => allowed.has(id),
        problems,
      };
    },
  };
}
