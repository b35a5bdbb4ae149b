import type { Mode, Unknown } from './config.ts';
import type { Host } from './consent.ts';
import type { KnownVendors } from './known.ts';
import type { Problem } from './problem.ts';
import type { Report } from './report.ts';

/** The report of this page view, as the overlay reads it. */
export interface Ledger {
  readonly mode: Mode;
  readonly unknown: Unknown;
  readonly known: KnownVendors;
  /** The newest lines, oldest first. */
  readonly reports: readonly Report[];
  /** How many lines there is no room for, or that came before there was any. */
  readonly lost: number;
  readonly problems: readonly Problem[];
  /** Looks for cookies and keys now. */
  look(): void;
  /** Returns the function that stops listening. */
  onChange(listener: () => void): () => void;
}

/** The overlay's file. */
export interface OverlayModule {
  connect(host: Host, ledger: Ledger): { open(): void };
}
