import type { Answer } from '../core/answer.ts';
import type { BannerModule, InterfaceSettings, PreferencesModule } from '../core/consent.ts';
import type { VendorDetails } from '../core/details.ts';
import type { TraceNames } from '../core/gate-vendor.ts';
import type { Problem } from '../core/problem.ts';
import type { ReadConfig } from '../core/read-config.ts';
import type { Adapter } from './signals/adapter.ts';

/** Keeps answers, and reaches what the gate does not. Loaded when somebody is asked, or answers. */
export interface Recorder {
  /** Stores an answer. Returns the one that counts from now on, for this page at least. */
  record(
    read: Pick<ReadConfig, 'items' | 'settings'>,
    before: readonly string[],
    granted: readonly string[],
    report: (problem: Problem) => void,
  ): Answer;
  /** Removes databases and caches. Resolves to the names that are still there. */
  clear(remove: readonly TraceNames[], keep: readonly TraceNames[]): Promise<string[]>;
}

/** What a door brings: the config, and how the rest is loaded when it is needed. */
export interface Door {
  readonly read: ReadConfig;
  readonly adapters: Readonly<Record<string, Adapter>>;
  /** What the interface is to know; read when it is loaded. */
  readonly settings: Partial<InterfaceSettings>;
  /** First = the fallback, which comes with the banner. */
  readonly languages: readonly string[];
  recorder(): Promise<Recorder>;
  banner(): Promise<BannerModule>;
  preferences(): Promise<PreferencesModule>;
  details(): Promise<Readonly<Record<string, VendorDetails>>>;
  texts(language: string): Promise<unknown>;
}
