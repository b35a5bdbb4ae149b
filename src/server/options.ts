import type { SiteConfig } from '../core/config.ts';
import type { Problem } from '../core/problem.ts';
import type { Report } from '../core/report.ts';
import type { Vendor } from '../core/vendor.ts';
import type { ServerConsent } from './consent-reader.ts';

export interface ProtectOptions {
  readonly config: SiteConfig;
  /** Records of the catalogue. One that the config does not name is held as well. */
  readonly vendors: readonly Vendor[];
  /** The site's host, where the requests do not have it: `www.shop.example`. Default: that of the request. */
  readonly site?: string;
  /** Whether tags that nobody marked are made inert in the HTML. Default: true. */
  readonly rewrite?: boolean;
  /**
   * The Content-Security-Policy. `mode`: enforced in lockdown, and against strangers where `unknown` is `block`; otherwise
   * the browser only tells, if there are `reports`. `report`: it only tells. `off`: none. Default: `mode`.
   */
  readonly policy?: 'mode' | 'report' | 'off';
  /** `nonce`: only inline scripts that carry the request's nonce run. Default: `any`. */
  readonly inlineScripts?: 'any' | 'nonce';
  /** Hosts that this site needs whatever the visitor says: `files.example`, `*.images.example`. */
  readonly sources?: readonly string[];
  /**
   * One page for everybody, which caches may keep: as for a visitor who has allowed nothing. The gate lets go of the rest
   * in the page. Default: false, a page for each visitor, which no shared cache keeps.
   */
  readonly shared?: boolean;
  /** Where the visitor is (`US-CA`), as the network or a header of it says. Without it the strictest regime counts. */
  readonly region?: (request: Request) => string | undefined;
  /** Where browsers send what a policy has held, and who hears of it. */
  readonly reports?: {
    /** A path of this site. Default: `/consentinel/reports`. */
    readonly path?: string;
    /** Anybody can send a report: what is in it is a hint, and never an instruction. */
    readonly onReport: (report: Report, request: Request) => unknown;
  };
  /** Hears what is wrong with the config, and of pages that could not be rewritten. Default: the console. */
  readonly onProblem?: (problem: Problem) => void;
}

/** What is known of a request, for the page's template. */
export interface ProtectContext {
  readonly consent: ServerConsent;
  /** New for every request: goes on the page's own scripts, the gate's tag among them. */
  readonly nonce: string;
}

export type Next = (request: Request, context: ProtectContext) => Response | Promise<Response>;
export type Middleware = (request: Request, next: Next) => Promise<Response>;
