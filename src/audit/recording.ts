/*
 * What a browser was seen to do, as plain data: the rules read nothing else, so each is tested without a browser.
 * Times are milliseconds since the visitor's first navigation.
 */

/** What the visitor had decided. `one-vendor`: one was switched on in the preferences, and nothing else. */
export type State = 'no-choice' | 'refused' | 'accepted' | 'one-vendor' | 'withdrawn' | 'gpc';

export const STATES: readonly State[] = ['no-choice', 'refused', 'accepted', 'one-vendor', 'withdrawn', 'gpc'];

/**
 * Before the visitor chose, after it, and after it was taken back. `undecided-again`: the page came back from the
 * back/forward cache, or lay in another tab, with a state of before.
 */
export type Moment = 'before' | 'after' | 'withdrawn';

/** How the page was reached. */
export type Route = 'visit' | 'back' | 'second-tab' | 'scroll';

export type RequestKind =
  | 'document'
  | 'frame'
  | 'script'
  | 'style'
  | 'image'
  | 'font'
  | 'media'
  | 'fetch'
  | 'beacon'
  | 'socket'
  | 'worker'
  | 'other';

export type StorageKind = 'local' | 'session' | 'database' | 'cache';

export interface RequestSeen {
  readonly at: number;
  readonly url: string;
  readonly method: string;
  readonly kind: RequestKind;
  /** The page in the address bar. */
  readonly page: string;
  readonly route: Route;
  readonly moment: Moment;
  /** The script that asked for it, where the browser says so. */
  readonly by?: string;
  readonly status?: number;
  /** Milliseconds until the answer was there. */
  readonly took?: number;
  /** What a HAR says of it. */
  readonly requestHeaders?: Readonly<Record<string, string>>;
  readonly responseHeaders?: Readonly<Record<string, string>>;
}

export interface CookieSeen {
  readonly name: string;
  /** With a leading dot where subdomains get it too. */
  readonly domain: string;
  readonly path: string;
  /** Lifetime in days from when it was seen; 0 = until the browser closes. */
  readonly days: number;
  readonly httpOnly: boolean;
  readonly secure: boolean;
  /** The script that set it, the address that answered with it, or missing: not known. */
  readonly by?: string;
  readonly page: string;
  readonly at: number;
  readonly moment: Moment;
}

export interface StorageSeen {
  readonly kind: StorageKind;
  readonly key: string;
  readonly origin: string;
  readonly by?: string;
  readonly page: string;
  readonly at: number;
  readonly moment: Moment;
}
