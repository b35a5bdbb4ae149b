import type { SiteConfig } from '../core/config.ts';
import type { Vendor } from '../core/vendor.ts';
import { consentReader, type ServerConsent } from './consent-reader.ts';

/**
 * The same answer that the page would give, from a request's Cookie header. `vendors` are the catalogue's records that
 * the config names; `now` is in seconds since 1970. Takes anything for a header and never throws: what it cannot read
 * is no answer, and without one only what is strictly necessary is allowed.
 */
export const readConsent = (
  cookieHeader: string | null | undefined,
  config: SiteConfig,
  vendors: readonly Vendor[],
  now = Date.now() / 1000,
): ServerConsent => consentReader(config, vendors).read(cookieHeader, now);
