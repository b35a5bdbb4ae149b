import type { ImportSettings } from '../core/config.ts';
import type { BannerModule, Consent } from '../core/consent.ts';
import type { FirstLayer, FirstLayerPart } from '../core/first-layer.ts';
import type { TraceNames } from '../core/gate-vendor.ts';
import type { ReadConfig } from '../core/read-config.ts';
import type { AdoptPart } from './adopt.ts';
import type { Intercept } from './gate/intercept/given.ts';
import type { Lockdown } from './lockdown.ts';
import type { LawPart } from './law.ts';
import type { WatchUnsent } from './receipts/unsent.ts';
import type { Page } from './page.ts';
import type { Session } from './session.ts';
import type { Adapters } from './signals/adapter.ts';

/** The half of the page room that a settled visitor never loads: it asks, records, and reaches what the gate does not. */
export interface Desk {
  /** Shows the banner, and with `open` then the preferences. Rejects where a file does not come; so do the next two. */
  ask(open?: boolean): Promise<void>;
  /** Shows the preferences. */
  open(): Promise<void>;
  /** Defines the elements that lie in the page: the policy, placeholders. */
  define(): Promise<void>;
  /** The question is answered, here or elsewhere. */
  settle(): void;
  /**
   * Records an answer, and lets it count. What a signal of the browser switches off stays off. `about`: what was spoken of;
   * missing = all but what silence allows and still does.
   */
  choose(granted: readonly string[], about?: readonly string[]): void;
  /** Says what the browser's signal refuses, if nobody has been told yet. */
  tellSignal(): void;
  /** Watches what goes out, and shows it where that is wanted. Rejects where a file does not come. */
  watch(show: boolean): Promise<void>;
  /** Lets an answer to an earlier consent manager count, if there is one that says anything. Rejects where a file does not come. */
  adopt(old: ImportSettings): Promise<void>;
  /** Removes databases and caches. Resolves to the names that are still there. */
  clear(remove: readonly TraceNames[], keep: readonly TraceNames[]): Promise<string[]>;
}

/** What the desk works with. */
export interface DeskGiven {
  readonly page: Page;
  readonly session: Session;
  readonly consent: Consent;
  readonly banner: Door['banner'];
  /** Taken from the browser when the page began: later, a script may have replaced what it asks. */
  readonly isPerson: (event: unknown) => boolean;
  /** What asks while the banner's code has not come. */
  readonly first: FirstLayer | undefined;
  /** An answer is in its cookie: tells other tabs. */
  readonly stored: () => void;
}

/** What a door brings: the config, and how the rest is loaded when it is needed. */
export interface Door {
  readonly read: ReadConfig;
  readonly adapters: Adapters;
  readonly desk: (given: DeskGiven) => Promise<Desk>;
  readonly banner: () => Promise<BannerModule>;
  /** The interceptors; missing where the config leaves them out. */
  readonly intercept?: Intercept | undefined;
  /** Lays the policy upon the page; missing where the config is not for lockdown. */
  readonly lockdown?: Lockdown | undefined;
  /** Missing where the config speaks neither of regimes nor of sensitive pages. */
  readonly law?: LawPart | undefined;
  /** Missing where the config imports no answers. */
  readonly adopt?: AdoptPart | undefined;
  /** Missing where the config wants no receipts. */
  readonly unsent?: WatchUnsent | undefined;
  /** The banner before its code has come; missing where the build has not rendered it. */
  readonly first?: FirstLayerPart | undefined;
}
