import { ruleFor } from '../core/match-host.ts';
import { isSameSite } from '../core/site.ts';
import type { Vendor } from '../core/vendor.ts';
import type { ConsentManager } from './managers/manager.ts';

/** What a recording is judged by. */
export interface Knowledge {
  /** The catalogue, with what the config says of it, and the config's own vendors. */
  readonly vendors: readonly Vendor[];
  /** Ids that the config names; missing: there is no config. */
  readonly declared?: ReadonlySet<string>;
  /** Hosts whose sites are the site's own. */
  readonly site: readonly string[];
  /** Third parties that the caller vouches for. */
  readonly accepted: readonly string[];
  readonly manager?: ConsentManager;
  /** Name of the cookie that holds the answer, where the config says it. */
  readonly record?: string;
  /** Vendors and categories that Global Privacy Control switches off. */
  readonly gpc: readonly string[];
  /** Path pattern → vendors and categories that never load there. */
  readonly sensitive: Readonly<Record<string, readonly string[]>>;
}

/** Whose an address is. */
export type Owner =
  | { readonly kind: 'site' }
  | { readonly kind: 'manager' }
  | { readonly kind: 'unknown'; readonly host: string }
  | { readonly kind: 'vendor'; readonly vendor: Vendor; readonly category: string };

/** The address in its parts; nothing where it is none. */
export const addressOf = (url: string): URL | undefined => (URL.canParse(url) ? new URL(url) : undefined);

const fitsHost = (pattern: string, host: string): boolean =>
  pattern.startsWith('*.') ? host === pattern.slice(2) || host.endsWith(pattern.slice(1)) : host === pattern;

/** A vendor's host is the vendor's, also under the site's own domain; the site's own ranks above the consent manager's. */
export function ownerOf(url: string, know: Knowledge): Owner {
  const address = addressOf(url);
  if (!address || !/^(http|ws)s?:$/.test(address.protocol)) return { kind: 'site' };
  const { hostname: host, pathname: path, search } = address;
  const found = ruleFor(know.vendors, { host, path, query: search.slice(1) });
  if (found) return { kind: 'vendor', vendor: found.vendor, category: found.rule.category ?? found.vendor.category };
  if ([...know.site, ...know.accepted].some((own) => isSameSite(host, own) || fitsHost(own, host)))
    return { kind: 'site' };
  if (know.manager?.hosts?.some((pattern) => fitsHost(pattern, host))) return { kind: 'manager' };
  return { kind: 'unknown', host };
}

export const onSite = (host: string, know: Knowledge): boolean =>
  know.site.some((own) => isSameSite(host.replace(/^\./, ''), own));
