import type { Beyond } from './beyond.ts';
import type { BannerModule, GuardModule, InterfaceSettings, PolicyModule, PreferencesModule } from './consent.ts';
import type { VendorDetails } from './details.ts';
import type { GateVendor } from './gate-vendor.ts';
import type { HostTable } from './hosts.ts';
import type { importAnswer } from './import-answer.ts';
import type { OverlayModule } from './ledger.ts';
import type { ReadConfig } from './read-config.ts';

/** A file beside the gate, and what its content must hash to (`sha256-…`). */
export interface FileName {
  readonly file: string;
  readonly integrity: string;
}

/** What the build puts into the gate of the script door (the free name `GATE_DATA` in its template). */
export type GateData = { readonly banner: FileName; readonly answer: FileName } & (
  | {
      /** A compiled config: read at build time by `readConfig`. */
      readonly read: Omit<ReadConfig, 'problems'>;
    }
  | {
      /** The prebuilt gate: the page's own `#consentinel-config` is read against these. */
      readonly vendors: readonly GateVendor[];
      readonly hosts: HostTable;
    }
);

/**
 * What the build puts into answer.js (`ANSWER_DATA`): what is needed when somebody is asked or opens the preferences. It is
 * not in the gate, because every page view would pay for it.
 */
export interface AnswerData {
  readonly beyond: Readonly<Record<string, Beyond>>;
  /** What a compiled config says about the interface. */
  readonly settings?: Partial<InterfaceSettings>;
  readonly preferences: FileName;
  readonly details: FileName;
  readonly report: FileName;
  readonly overlay: FileName;
  readonly guard: FileName;
  readonly languages: FileName;
  readonly elements: FileName;
  /** Missing where the config imports no answers. */
  readonly imported?: FileName;
  /** SHA-256 of shown.json, which stands for all that a visitor can be shown; only where receipts may be wanted. */
  readonly shown?: string;
}

/** What the build puts into elements.js (`ELEMENTS_DATA`): the files that only some of its elements need. */
export interface ElementsData {
  readonly preferences: FileName;
  readonly policy: FileName;
  readonly languages: FileName;
}

/**
 * What the build puts into languages.js (`LANGUAGES_DATA`). A file of its own, because fifty names with their hashes weigh
 * more than the desk, and a page in English needs none of them.
 */
export interface LanguagesData {
  /** What these texts are; also where their files leave them. */
  readonly of: 'texts' | 'elementTexts';
  /** First = the fallback; `en` is always among them. */
  readonly offered: readonly string[];
  /** The files of all but English, which is in banner.js itself. */
  readonly texts: Readonly<Record<string, FileName>>;
}

/**
 * The one global name of the script door's files, `__consentinel`: each leaves its part there. Not for pages: they use
 * `window.consentinel`.
 */
export interface Parts {
  banner?: BannerModule;
  /** answer.js: makes the desk of the page room. */
  desk?: unknown;
  /** What the banner's file shares with the preferences' file: Lit, and what both draw with. */
  shared?: unknown;
  preferences?: PreferencesModule;
  /** What the preferences' file shares with the policy's file. */
  panel?: unknown;
  policy?: PolicyModule;
  /** elements.js: the small elements of a page. */
  elements?: unknown;
  /** What it shares with the policy's file. */
  elementShared?: unknown;
  /** report.js: watches what goes out. */
  report?: unknown;
  overlay?: OverlayModule;
  /** guard.js: looks after what has been drawn. */
  guard?: GuardModule;
  /** imported.js: reads what an earlier consent manager has stored. */
  imported?: typeof importAnswer;
  details?: Readonly<Record<string, VendorDetails>>;
  /** languages.js: finds the texts for whoever wants these languages. */
  languages?: unknown;
  texts?: Record<string, unknown>;
  /** elements-languages.js: the same for what only the elements say. */
  elementLanguages?: unknown;
  elementTexts?: Record<string, unknown>;
}
