import type { SiteConfig } from '../core/config.ts';
import type { Vendor } from '../core/vendor.ts';
import { consentReader, type ServerConsent } from './consent-reader.ts';
import type { RequestFacts } from './request-facts.ts';

/**
 * The same answer that the page would give, from a request's Cookie header. `vendors` are the catalogue's records that
 * the config names; `facts` what else is known of the request (a number is its time, in seconds since 1970). Takes
 * anything for a header and never throws: what it cannot read is no answer, and without one only what is strictly
 * necessary is allowed, or what the law of the place allows without.
 */
export const readConsent = (
  cookieHeader: string | null | undefined,
  config: SiteConfig,
  vendors: readonly Vendor[],
  facts: number | RequestFacts = {},
): ServerConsent =>
  consentReader(config, vendors).read(cookieHeader, typeof facts === 'number' ? { now: facts } : facts);
