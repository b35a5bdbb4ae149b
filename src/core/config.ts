import type { GoogleSettings } from './google.ts';
import type { Layout, Theme } from './looks.ts';
import type { ReceiptSettings } from './receipt-settings.ts';
import type { Preset } from './regime.ts';
import type { CategoryId, Localized, Tag, Trace } from './vendor.ts';

/** What a site says of a vendor of the catalogue: its own ids (strings), and these. */
export interface VendorSettings {
  /** `false` switches it off: not asked for, never loaded. */
  readonly on?: boolean;
  /** `page`: the page loads it by marks or by its own tag; the library asks and holds, and never loads it. */
  readonly load?: 'library' | 'page';
  /** Moves it to another category. */
  readonly category?: CategoryId;
  /** What this site's set-up stores besides. */
  readonly traces?: readonly Trace[];
  /** A proxy or CNAME of the site's own. */
  readonly hosts?: readonly string[];
  readonly [option: string]: unknown;
}

/** A vendor of the site's own: the fields of a catalogue file that JSON can say. */
export interface OwnVendor extends VendorSettings {
  readonly name: string;
  readonly company: string;
  readonly category: CategoryId;
  readonly purpose: Localized;
  readonly policyUrl: string;
  readonly hosts: readonly string[];
  readonly tags?: readonly Tag[];
  readonly traces: readonly Trace[];
}

export interface CategoryTexts {
  readonly name: Localized;
  readonly description: Localized;
}

/** A regime, by its name or as that with changes. */
export type RegimeSetting =
  | Preset
  | {
      readonly like: Preset;
      /** Vendors and categories that need a yes where silence would count as one. */
      readonly optIn?: readonly string[];
      /** Vendors and categories that start without a yes, and can be objected to: audience measurement, say. */
      readonly exempt?: readonly string[];
      readonly days?: number;
    };

/** Where the visitor's region is read: `US-CA`, or a country. Where two sources contradict each other, the stricter law counts. */
export interface RegionSource {
  /** An attribute of `<html>`. */
  readonly attribute?: string;
  /** The content of `<meta name="…">`. */
  readonly meta?: string;
  /** An address of this site that answers with the region as text, or as JSON `{ "region": "US-CA" }`. */
  readonly endpoint?: string;
  /** The npm door only: a function that tells it. */
  readonly resolve?: () => string | undefined | Promise<string | undefined>;
  /** How long these two may take, in milliseconds; 1500 by default. */
  readonly timeout?: number;
}

/** The consent managers whose stored answers can be read. */
export type OldManager = 'vanilla-cookieconsent' | 'klaro' | 'orejime' | 'tarteaucitron' | 'osano';

/** The consent manager that a site had before, and what its visitors' answers to it stand for now. */
export interface ImportSettings {
  readonly from: OldManager;
  /** Its cookie, or its key in local storage; what it is called by default, if this is missing. */
  readonly cookie?: string;
  readonly storage?: 'cookie' | 'local';
  /** The day of the change, `2026-11-23`: an old answer that does not tell its time counts as given then. */
  readonly switched: string;
  /** Key of the old config (a service, a purpose, `category` or `category/service`) → what it was asked about, by ids. */
  readonly answers?: Readonly<Record<string, readonly string[]>>;
  /** The same for a question that did not name them: only a no to it counts. */
  readonly refusals?: Readonly<Record<string, readonly string[]>>;
  /** The old config's revision: only answers to it count. 0 by default. */
  readonly oldRevision?: number;
  /** The `revision` of this config that the old answers count for, 0 by default: after another, everybody is asked. */
  readonly revision?: number;
}

/** Who decides what happens with the data: the controller of the GDPR, Art. 13(1)(a). */
export interface Controller {
  /** The legal person, as in the imprint. */
  readonly name: string;
  /** Its postal address, on one line. */
  readonly address?: string;
  /** An e-mail address, or the address of a page: `privacy@shop.example`, `/contact`. */
  readonly contact?: string;
}

export type Mode = 'observe' | 'enforce' | 'lockdown';
export type Unknown = 'allow' | 'report' | 'block';

/** The config file, and the inline config of the script tag. */
export interface SiteConfig {
  readonly $schema?: string;
  readonly vendors: Readonly<Record<string, boolean | VendorSettings | OwnVendor>>;
  /** Further categories, or other texts for the three. */
  readonly categories?: Readonly<Record<CategoryId, CategoryTexts>>;
  /**
   * `enforce`: what is not allowed is held. `observe`: only what is marked is held, the rest is reported. `lockdown`: the
   * browser holds as well, by a Content-Security-Policy; granting loads the page again.
   */
  readonly mode?: Mode;
  /** What happens to third parties that neither the catalogue nor this config knows. */
  readonly unknown?: Unknown;
  /** `false` leaves the interceptors out: only what is marked, and what the library loads itself, is held. */
  readonly intercept?: boolean;
  /** `false` leaves the banner's first layer out of the gate: the banner is then shown when its code has come. */
  readonly firstLayer?: boolean;
  /** Lets `?consentinel-debug` in the page's address open the overlay that shows the report. */
  readonly debug?: boolean;
  /** What Google's tags are told besides who is granted what. */
  readonly google?: GoogleSettings;
  /** The law of the place: region (`US-CA`, `US`, `*`) → regime; `presets` = all that are shipped. Default: opt-in everywhere. */
  readonly regimes?: 'presets' | Readonly<Record<string, RegimeSetting>>;
  /** The visitor's region, or where to read it. */
  readonly region?: string | RegionSource;
  /** What Global Privacy Control switches off: vendors and categories, `targeting` by default; `false` = not heeded. */
  readonly gpc?: boolean | readonly string[];
  /** Heeds Do Not Track in the same way. */
  readonly dnt?: boolean;
  /** Path pattern → vendors and categories that never load there, whatever was chosen. */
  readonly sensitive?: Readonly<Record<string, readonly string[]>>;
  /** The address that gets a receipt a choice; as an object, with more about it. */
  readonly receipts?: string | ReceiptSettings;
  readonly policyUrl?: string;
  /** Who is responsible for this site: named in the banner, the preferences and the policy. */
  readonly controller?: Controller;
  /** The day on which that policy was last changed, ISO 8601: the policy says it, and the notice tells who chose before. */
  readonly policyChanged?: string;
  /** A new number asks everybody again. */
  readonly revision?: number;
  readonly cookie?: {
    readonly name?: string;
    /** A domain of this site, or `auto` = the widest that the browser accepts. Default: this host only. */
    readonly domain?: string;
    /** Lifetime of an answer, grants and refusals alike; 184 by default, 400 at most. */
    readonly days?: number;
  };
  /** Where banner.js and the other files lie, for a gate that is pasted into the page. */
  readonly base?: string;
  /** The languages offered, first = the fallback. Default: all that are shipped, English first. */
  readonly languages?: readonly string[];
  /** Language → key → text: replaces single texts. */
  readonly texts?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Answers that visitors gave to another consent manager, so that they need not be asked again. */
  readonly import?: ImportSettings;
  readonly layout?: Layout;
  readonly theme?: Theme;
}
