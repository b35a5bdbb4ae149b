/*
 * What a browser was seen to do, as plain data: the rules read nothing else, so each is tested without a browser.
 * Times are milliseconds since the visitor's first navigation.
 */

/** What the visitor had decided. `one-vendor`: one was switched on in the preferences, and nothing else. */
export type State = 'no-choice' | 'refused' | 'accepted' | 'one-vendor' | 'withdrawn' | 'gpc';

export const STATES: readonly State[] = ['no-choice', 'refused', 'accepted', 'one-vendor', 'withdrawn', 'gpc'];

/** Before the visitor chose, after it, and after it was taken back. */
export type Moment = 'before' | 'after' | 'withdrawn';

/** How the page was reached: `back` through the history, `second-tab` beside the first, `scroll` further down on it. */
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
  /** For the HAR. */
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

/** An entry of the page's data layer that says something of consent, or that starts a tag. */
export interface CommandSeen {
  readonly page: string;
  /** Which page view of this visitor it was in. */
  readonly visit: number;
  /** Its place in the data layer. */
  readonly index: number;
  readonly moment: Moment;
  readonly command: 'default' | 'update' | 'start' | 'config' | 'event';
  /** Whether it is an `Arguments` object: Google heeds no other. */
  readonly heeded: boolean;
  /** Of a consent command, what was said; of another, its first value under `id`. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** A button, as it looks. Colours are what a person sees: the first opaque background below the text. */
export interface ButtonSeen {
  /** Its accessible name. */
  readonly name: string;
  readonly tag: string;
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly fontWeight: number;
  /** Of the text against what is behind it, 1 to 21. */
  readonly contrast: number;
  /** Whether it has an area or a border of its own, as a button has and a link has not. */
  readonly filled: boolean;
}

/** The first layer of who asks. */
export interface BannerSeen {
  readonly page: string;
  readonly accept?: ButtonSeen;
  readonly refuse?: ButtonSeen;
  readonly settings?: ButtonSeen;
  /** Whether Tab alone leads to it; missing: not tried. */
  readonly acceptByKeyboard?: boolean;
  readonly refuseByKeyboard?: boolean;
  /** Languages, as the nearest `lang` says; empty where nothing does. */
  readonly bannerLanguage: string;
  readonly pageLanguage: string;
  /** Whether it links to a page about privacy or cookies. */
  readonly policyLink: boolean;
}

/** The choices, as they were when they were opened for the first time. */
export interface ChoicesSeen {
  readonly page: string;
  /** Switches that can be turned and were on. */
  readonly preselected: readonly string[];
}

export interface VisitSeen {
  readonly page: string;
  readonly at: number;
  readonly moment: Moment;
  readonly route: Route;
  /** `false`: the page was there already, and looked at once more. */
  readonly loaded: boolean;
  readonly status?: number;
  readonly title?: string;
  /** Whether somebody asked the visitor here. */
  readonly asked: boolean;
  /** Whether there is something that brings the choices back. */
  readonly reopen: boolean;
  /** Whether the page's text can be scrolled and reached. */
  readonly locked: boolean;
  /** Whether a link offers the opt-out by one of the names that California prescribes. */
  readonly optOutLink: boolean;
  /** Whether the page came back from the back/forward cache. */
  readonly restored?: boolean;
}

/** A tag in the HTML, as the server sent it, that the rewrite would make inert. */
export interface TagSeen {
  readonly page: string;
  readonly vendor: string;
  readonly what: string;
  readonly target: string;
  readonly line: number;
}

export interface Shot {
  readonly label: string;
  readonly at: number;
  /** Base64. */
  readonly jpeg: string;
}

/** One visitor. */
export interface Run {
  readonly state: State;
  readonly region?: string;
  readonly regime: 'opt-in' | 'opt-out';
  readonly outcome: 'done' | 'not-possible' | 'failed';
  readonly reason?: string;
  /** Id of the consent manager that was met. */
  readonly manager?: string;
  /** The vendor that `one-vendor` allowed. */
  readonly only?: string;
  /** When the first answer was given, and when it was taken back. */
  readonly choiceAt?: number;
  readonly withdrawnAt?: number;
  /** How many clicks the answer took. */
  readonly clicks?: number;
  /** Whether the banner went away after it. */
  readonly settled?: boolean;
  /** Whether scrolling and Escape alone made the banner go away. */
  readonly goneByScrolling?: boolean;
  readonly requests: readonly RequestSeen[];
  readonly cookies: readonly CookieSeen[];
  readonly storage: readonly StorageSeen[];
  readonly commands: readonly CommandSeen[];
  readonly visits: readonly VisitSeen[];
  readonly tags: readonly TagSeen[];
  readonly banner?: BannerSeen;
  readonly choices?: ChoicesSeen;
  readonly shots: readonly Shot[];
}

/** What belongs to the site and not to a visitor. */
export interface SiteSeen {
  /** What `/.well-known/gpc.json` says. */
  readonly gpcFile: 'yes' | 'no' | 'missing' | 'not-tried';
}
