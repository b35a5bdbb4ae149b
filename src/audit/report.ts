import type { RuleId } from './rule-ids.ts';
import type { CookieSeen, RequestKind, State, StorageKind } from './recording.ts';

/** Rises when a field is removed or changes its meaning; new fields do not raise it. */
export const REPORT_VERSION = 1;

/** What `consentinel audit` writes as `audit.json`. Plain data; every list is sorted, so that two of them can be compared. */
export interface AuditReport {
  readonly version: typeof REPORT_VERSION;
  readonly tool: { readonly name: 'consentinel'; readonly version: string };
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly browser: { readonly engine: Engine; readonly version: string };
  /** The addresses that were given. */
  readonly start: readonly string[];
  /** The config that the site was compared with; missing: there was none, and nothing was judged as declared or not. */
  readonly config?: string;
  /** Who asks the visitor on this site; missing: nobody who is known, and no description of it was given. */
  readonly consentManager?: { readonly id: string; readonly name: string };
  readonly pages: readonly PageReport[];
  readonly states: readonly StateReport[];
  /** What wants doing, the gravest first. */
  readonly findings: readonly Finding[];
  /** Vendors of the catalogue, and of the config, that the site contacts or whose traces it leaves. */
  readonly vendors: readonly VendorSeen[];
  /** Third parties that neither the catalogue nor the config knows. */
  readonly unknownHosts: readonly HostSeen[];
  readonly cookies: readonly CookieReport[];
  readonly storage: readonly StorageReport[];
  /** What this audit cannot say, in plain sentences. */
  readonly untested: readonly string[];
}

export type Engine = 'chromium' | 'firefox';

export interface PageReport {
  readonly url: string;
  /** The HTTP status; missing: it could not be loaded. */
  readonly status?: number;
  readonly title?: string;
}

/** One visitor: what was chosen, where, and whether it could be done. */
export interface StateReport {
  readonly state: State;
  /** Where the visitor was said to be, `US-CA`; missing: not said. */
  readonly region?: string;
  /** Whether silence counts as a yes there. */
  readonly regime: 'opt-in' | 'opt-out';
  readonly outcome: 'done' | 'not-possible' | 'failed';
  /** Why not, in a sentence. */
  readonly reason?: string;
  readonly requests: number;
  readonly thirdParties: number;
  readonly pages: number;
}

/** `error`: a rule of law or of the vendor's is broken. `warning`: likely so. `note`: worth knowing. */
export type Level = 'error' | 'warning' | 'note';

export interface Finding {
  readonly rule: RuleId;
  readonly level: Level;
  /** What it is about: a host, the name of a cookie or key, a vendor's id, a page. */
  readonly subject: string;
  /** One plain sentence. */
  readonly message: string;
  /** The vendor it is, or likely is. */
  readonly vendor?: string;
  readonly state?: State;
  readonly region?: string;
  /** Where it was seen, sorted. */
  readonly pages: readonly string[];
  readonly evidence: readonly Evidence[];
  /** The same for the same matter in every audit: what a baseline holds. */
  readonly fingerprint: string;
}

/** What was seen. */
export interface Evidence {
  /** Milliseconds since this visitor's first request. */
  readonly at?: number;
  readonly page?: string;
  /** An address, a line of a cookie, a command: shortened to 500 characters. */
  readonly seen: string;
  /** Who did it: the address of the script, or `server`. */
  readonly by?: string;
}

export interface VendorSeen {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  /** Whether the config names it; missing: there was no config. */
  readonly declared?: boolean;
  /** Option → the values that were seen in addresses and commands, the likeliest first: `measurementId` → `['G-ABC123']`. */
  readonly options: Readonly<Record<string, readonly string[]>>;
  readonly hosts: readonly string[];
  readonly pages: readonly string[];
  readonly states: readonly State[];
}

export interface HostSeen {
  readonly host: string;
  readonly kinds: readonly RequestKind[];
  readonly pages: readonly string[];
  readonly states: readonly State[];
  /** Addresses without their queries, ten at most. */
  readonly examples: readonly string[];
}

export interface CookieReport extends Omit<CookieSeen, 'at' | 'page' | 'moment'> {
  /** Whose it is, as a vendor's id, `site` (the consent manager's own record), or missing: nobody claims it. */
  readonly vendor?: string;
  readonly declared?: boolean;
  readonly pages: readonly string[];
  readonly states: readonly State[];
}

export interface StorageReport {
  readonly kind: StorageKind;
  readonly key: string;
  readonly origin: string;
  readonly vendor?: string;
  readonly declared?: boolean;
  readonly by?: string;
  readonly pages: readonly string[];
  readonly states: readonly State[];
}
