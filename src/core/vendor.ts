/**
 * What a vendor is: one record drives the loader, the gate, the clean-up, the preference rows, the policy page and the
 * signals. Records are data; code that speaks a vendor's own consent call is named by a key (see `signals`).
 */

/** The three categories of the first catalogue. A site may add its own (any kebab-case id). */
export type BuiltInCategory = 'strictly-necessary' | 'performance' | 'targeting';
export type CategoryId = BuiltInCategory | (string & {});

/** A text in English, or in several languages (`en` is always there; others fall back to it, marked with their `lang`). */
export type Localized = (string & {}) | ({ readonly en: string } & Readonly<Record<string, string>>);

/** What a vendor does with what it learns. Closed, because it is part of what the visitor was asked (see token.ts). */
export type Purpose =
  | 'operation'
  | 'fonts'
  | 'tag-management'
  | 'measurement'
  /** Session replay: what a visitor does is recorded and watched. */
  | 'recording'
  | 'translation'
  | 'chat'
  | 'experiments'
  | 'advertising'
  | 'conversions'
  | 'remarketing'
  | 'personalisation';

/**
 * What one cookie or storage key is for, as a visitor would say it. Closed, so that every language can say all of them;
 * a site's own trace may carry a sentence of its own instead.
 */
export type TracePurpose =
  | 'session'
  | 'sign-in'
  | 'security'
  | 'site-choice'
  | 'preference'
  | 'consent'
  | 'visitor-id'
  | 'visit'
  | 'ad-click'
  | 'ad-id'
  | 'conversion'
  | 'experiment'
  | 'personalisation'
  | 'chat'
  | 'language'
  | 'throttle'
  | 'cookie-test'
  | 'opt-out'
  | 'queue'
  | 'editing'
  | 'message'
  | 'fraud';

/** Where a trace lies. `database` is IndexedDB, `cache` is Cache Storage. */
export type TraceKind = 'cookie' | 'local' | 'session' | 'database' | 'cache';

/** One thing a vendor leaves in the browser. */
export interface Trace {
  readonly kind: TraceKind;
  /** The name; `*` stands for any run of characters, also none: `_ga_*`. */
  readonly name: string;
  /** Lifetime in days: 0 = until the browser closes, fractions are parts of a day. Storage keys without an end: omit. */
  readonly days?: number;
  readonly purpose: TracePurpose | Localized;
  /** `third`: set on the vendor's own domain, which no script of this page can reach. Default `first`. */
  readonly party?: 'first' | 'third';
  /** The domain of a third-party trace. */
  readonly domain?: string;
  /** Set by a server with HttpOnly: a script can neither see nor remove it. */
  readonly httpOnly?: boolean;
  /** When this trace belongs to another category than its vendor (`strictly-necessary` = never removed). */
  readonly category?: CategoryId;
}

/**
 * A host a vendor contacts. `*.` stands for one or more labels in front; `path` lists prefixes in whole segments,
 * of which `*` is any one; `query` must match.
 */
export interface Host {
  readonly host: string;
  readonly path?: readonly string[];
  readonly query?: RegExp;
  /** When this host belongs to another category than its vendor: then it is let through only with that part. */
  readonly category?: CategoryId;
}

/** The value of an option, as a site types it. */
export interface OptionRule {
  readonly format: RegExp;
  readonly example: string;
  readonly optional?: boolean;
  /** What it is and where the site finds it, one sentence. */
  readonly about: string;
}

/** A value in a tag: strings may hold `{optionName}`. */
export type TagValue = string | number | boolean | null | readonly TagValue[] | { readonly [key: string]: TagValue };

/** What it takes to start (or stop) a vendor: a closed list of kinds, carried out in order. */
export type Tag =
  /** `id`: where the script looks for its own element by it. */
  | { readonly kind: 'script'; readonly src: string; readonly id?: string }
  | { readonly kind: 'style'; readonly href: string }
  /** `window[name](...arguments)`; skipped where there is no such function. */
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly TagValue[] }
  /** `(window[name] ||= []).push(value)`. */
  | { readonly kind: 'push'; readonly name: string; readonly value: TagValue }
  /** `window[name] = value`. */
  | { readonly kind: 'set'; readonly name: string; readonly value: TagValue };

/** Names the adapter in `page/signals/` that speaks the vendor's consent call; the other fields are its parameters. */
export interface SignalUse {
  readonly name: string;
  /** The site's id for this vendor, where the adapter needs it: `{tagId}`. */
  readonly id?: string;
  /** Google consent mode: the consent types that follow this vendor. */
  readonly types?: readonly string[];
  /** What else the adapter needs to know. */
  readonly settings?: Readonly<Record<string, TagValue>>;
}

export interface Vendor {
  /** Kebab-case, equal to the file's name; lives in visitors' browsers, so it never changes. */
  readonly id: string;
  readonly category: CategoryId;
  /** What people call it today. */
  readonly name: string;
  /** What it was called before, as ids: accepted in a config with a hint. */
  readonly aliases?: readonly string[];
  /** The legal person who receives the data (in the EEA where there is one). */
  readonly company: string;
  readonly policyUrl: string;
  readonly purposes: readonly Purpose[];
  /** One plain sentence for the visitor. */
  readonly purpose: Localized;
  /** The same for a part of it in another category, which is asked for on its own. */
  readonly partPurposes?: Readonly<Record<string, Localized>>;
  readonly options: Readonly<Record<string, OptionRule>>;
  readonly hosts: readonly Host[];
  /**
   * How an inline script gives the vendor away, beside its addresses: the beginning of a call, an assignment or a key as it
   * stands in the vendor's own snippet, up to where a site's own values begin (`fbq('init'`, `lpTag =`, `'gtm.start':`).
   * Any quotes and any white space fit. Only for the HTML rewrite: it is not in the gate.
   */
  readonly calls?: readonly string[];
  /**
   * The host of its loader, where a gate that does not name this vendor holds it by that one alone; every page pays for
   * these. Missing: by all of its hosts.
   */
  readonly loaderHost?: string;
  /** How the library loads it when it is allowed. Empty: the site itself loads it (a CMS, say). */
  readonly tags: readonly Tag[];
  /** Carried out on withdrawal, before the traces are cleared. */
  readonly stop?: readonly Tag[];
  readonly signals: readonly SignalUse[];
  /** Everything it leaves, or the explicit `none`. */
  readonly traces: readonly Trace[] | 'none';
  /** When the facts were checked, and against what. */
  readonly checked: { readonly on: string; readonly source: string | readonly string[] };
}
