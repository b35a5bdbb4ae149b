/** What the page tried: to reach somebody, or to keep something. */
export type Attempt = 'request' | 'cookie' | 'local' | 'session' | 'database' | 'cache';

/**
 * What came of it. `would-hold`: held as soon as the mode is `enforce`. `passed`: it went out before, or past, everything
 * that a script can stop. `dropped`: held, and not kept for later. `replayed`: held, and carried out after the choice.
 */
export type Outcome = 'allowed' | 'held' | 'would-hold' | 'passed' | 'dropped' | 'replayed';

/** One line of the report: said to the page's own listeners, and nowhere else. */
export interface Report {
  readonly what: Attempt;
  /** By which way: `script`, `iframe`, `img`, `fetch`, `sendBeacon`, `document.cookie`, `img-src` … */
  readonly way: string;
  /** The address, or the name of the cookie or key. */
  readonly target: string;
  /** Whose it is, as an item id; missing where nobody knows. */
  readonly item?: string;
  readonly outcome: Outcome;
  /** What decided: a patch or observer of the gate, the browser by its policy, or nothing: it was only seen. */
  readonly by: 'gate' | 'policy' | 'seen';
  /** The element, or the stack of the call. */
  readonly where?: string;
}
