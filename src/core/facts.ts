import { OPT_IN, type Regime } from './regime.ts';

/** What is known of this page view, apart from the answer. Plain data, read by the page room. */
export interface Facts {
  /** Categories and vendors that a signal of the browser (Global Privacy Control) switches off; empty without one. */
  readonly signal: readonly string[];
  readonly regime: Regime;
  /** Categories and vendors that never load on a page like this one. */
  readonly sensitive: readonly string[];
}

export const NO_FACTS: Facts = { signal: [], regime: OPT_IN, sensitive: [] };
