import type { Answer } from './answer.ts';
import type { CategoryTexts, Controller, Mode, SiteConfig } from './config.ts';
import type { Decision } from './decide.ts';
import type { Facts } from './facts.ts';
import type { Item } from './item.ts';
import type { Layout, Theme } from './looks.ts';
import type { Problem } from './problem.ts';
import type { Report } from './report.ts';
import type { VendorDetails } from './details.ts';

/** A DOM event, as far as the rule "a yes comes from a person" needs it. */
export interface UserEvent {
  readonly type: string;
  readonly isTrusted: boolean;
}

/** The stored answer as the outside sees it. */
export interface PublicAnswer {
  /** ISO 8601, when it was given. */
  readonly at: string;
  readonly revision: number;
  readonly granted: readonly string[];
  readonly refused: readonly string[];
  readonly method: Answer['method'];
  /** It was given while the browser sent this signal, beside a note that says so: what it grants, it grants in spite of it. */
  readonly signal?: 'gpc';
  /** It was given to this consent manager, which the site had before; `at` is when, as far as that is known. */
  readonly from?: string;
}

/** A refusal, for the site's own servers: the visitor may be known to them. Said once for each change. */
export interface OptOut {
  /** What is refused now and was not before. */
  readonly ids: readonly string[];
  /** Global Privacy Control, or something that the visitor (or an agent of theirs) did here. */
  readonly source: 'gpc' | 'answer';
  /** ISO 8601. */
  readonly at: string;
}

/** What a change brought: ids that are allowed now and were not before, and the other way round. */
export interface Change {
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

export interface ConsentEvents {
  readonly change: Change;
  readonly 'opt-out': OptOut;
  readonly ready: undefined;
  readonly problem: Problem;
  readonly report: Report;
}

/** What `start()` returns and what lies, frozen, at `window.consentinel`. */
export interface Consent<Id extends string = string> {
  /** Whether a vendor, or every vendor of a category, is allowed now. Unknown ids are not. */
  readonly allows: (id: Id) => boolean;
  readonly answer: PublicAnswer | undefined;
  readonly decision: Decision;
  /** Shows the preferences. */
  readonly open: () => void;
  /** Takes these away, or all. Always permitted, also to scripts and consent agents. */
  readonly reject: (ids?: readonly Id[]) => void;
  /**
   * Adds these; needs the trusted click or key event that asked for it, not older than five seconds. What a signal of the
   * browser switches off stays off.
   */
  readonly accept: (ids: readonly Id[] | 'all', event: UserEvent) => void;
  /** Returns the function that stops listening. A late listener gets the present state. */
  on<K extends keyof ConsentEvents>(event: K, listener: (detail: ConsentEvents[K]) => void): () => void;
  /** Runs `fn` once, now or when allowed. */
  readonly whenAllowed: (id: Id, fn: () => void) => void;
}

/** Texts that were loaded, and the language they are in. */
export interface Spoken {
  readonly language: string;
  readonly texts: unknown;
}

/** What the interface needs beyond the public surface. Handed to it by the page; never on `window`. */
export interface Host {
  readonly consent: Consent;
  /** What is asked, in order: strictly necessary ones first. */
  readonly items: readonly Item[];
  readonly settings: InterfaceSettings;
  /** Ids that are new since the visitor's last answer (empty on a first visit). */
  fresh(): readonly string[];
  /** Exactly these are allowed from now on, all others refused; needs the event that asked for it. */
  choose(granted: readonly string[], event: UserEvent): void;
  /** The same, from switches beside a note about what the browser's signal switches off: a yes to it counts. */
  save(granted: readonly string[], event: UserEvent): void;
  /** Nothing is allowed from now on. Needs nobody's event: a refusal is always taken. */
  reject(): void;
  /** What the visitor wants now, also where this page's path keeps it off: a draft begins with it. */
  chosen(): string[];
  /** The law of the place, the browser's signal, and what this page's path keeps off. */
  facts(): Facts;
  /** Ids of what a signal of the browser, or "do not sell or share", covers, whether it is sent or not. */
  covered(): readonly string[];
  /** Whether the visitor is being asked, for the first time or again. */
  asks(): boolean;
  /** What a visitor reads about each vendor, by item id (a part like `sitefinity:targeting` has its own). */
  details(): Promise<Readonly<Record<string, VendorDetails>>>;
  /**
   * Texts for whoever wants these languages, best first, and the language they are in: one of them, or what stands in for
   * it. `undefined` = English, which comes with the banner. May reject; then English is spoken, too.
   */
  texts(wanted: readonly string[]): Promise<Spoken | undefined>;
  /** Whether a person has just done this. Where not, it is a problem, and is said. */
  isPerson(event: UserEvent): boolean;
  /** Id of the receipt that was sent of the answer of this time; missing where the config wants none. */
  readonly receiptId?: (at: string) => string | undefined;
  /** Called on every change of the decision, also by other tabs. Returns the function that stops it. */
  onChange(listener: () => void): () => void;
  /** Opens the preferences, loading them first if need be. */
  open(): void;
  /** Loads the preferences and draws them, closed, so that they open at once. May reject: then opening them tries again. */
  preferences(): Promise<unknown>;
  /** What looks after the interface once it is drawn. May reject. */
  guard(): Promise<GuardModule>;
  /** Says what is wrong, to the console and to whoever listens. */
  problem(found: Problem): void;
}

/** What the policy and the small elements need besides. */
export interface ElementHost extends Host {
  /** Their own texts, which the interface's languages do not carry: as `texts`. */
  readonly elementTexts: Host['texts'];
}

export interface InterfaceSettings {
  readonly controller?: Controller;
  readonly policyUrl?: string;
  /** ISO 8601, a day: when the policy was last changed. */
  readonly policyChanged?: string;
  /** What a signal of the browser switches off; missing: `targeting`. */
  readonly signal?: readonly string[];
  readonly dnt?: true;
  readonly mode?: Mode;
  /** Where the proof of choices goes. */
  readonly receipts?: SiteConfig['receipts'];
  readonly theme: Theme;
  readonly layout: Layout;
  readonly texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly categories: Readonly<Record<string, CategoryTexts>>;
}

/** The banner's file: `connect` is called once. */
export interface BannerModule {
  connect(host: Host): {
    /** Shows the banner (again harmless while it is shown); `open`: and then the preferences. */
    ask(open?: boolean): void;
    /** Takes the banner away: the answer has been given, here or elsewhere. */
    settle(): void;
  };
}

/** The preferences' file, loaded when the page has time, or on intent. */
export interface PreferencesModule {
  /** Draws them, closed. */
  connect(host: Host): { open(): void };
}

/** What the file of the small elements loads when a page has the policy, or speaks another language than English. */
export interface ElementLibrary {
  readonly policy: () => Promise<PolicyModule>;
  readonly texts: Host['texts'];
}

/** The file of the small elements. `connect` may be called again: it looks at what lies in the page by then. */
export interface ElementsModule {
  connect(host: Host, library: ElementLibrary): Promise<void>;
}

/** The policy's file; it builds on the preferences'. */
export interface PolicyModule {
  connect(host: ElementHost): void;
}

/** The guard's file, loaded when something has been drawn that a page may make harder to refuse, or to reach. */
export interface GuardModule {
  /** Looks after an element of the interface until it leaves the page; again harmless. */
  readonly watch: (element: object, host: Host) => void;
}
