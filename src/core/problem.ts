/**
 * A problem is a code and a place; words are added at the edge (console, command line, editor). The same codes come from
 * the full check at build time and from the small check in the page. Each has a section in docs/problems.md.
 */
export type ProblemCode =
  // the config
  | 'bad-json'
  | 'not-a-module'
  | 'too-large'
  | 'too-deep'
  | 'duplicate-key'
  | 'bad-value'
  | 'unknown-key'
  | 'not-supported'
  | 'no-vendors'
  | 'unknown-vendor'
  | 'old-name'
  | 'missing-option'
  | 'bad-option'
  | 'unknown-category'
  | 'cookie-claimed-twice'
  | 'missing-key'
  | 'no-policy-url'
  | 'no-controller'
  | 'unknown-language'
  | 'made-necessary'
  | 'no-region'
  | 'no-regimes'
  | 'unreached-regime'
  | 'gpc-off'
  | 'too-few-days'
  | 'replay-without-yes'
  | 'not-exempt'
  | 'on-sensitive-path'
  | 'unused-category'
  | 'open-lockdown'
  | 'asked-again'
  | 'faint-colors'
  // the build
  | 'foreign-folder'
  // the rewrite
  | 'own-tag'
  | 'not-read'
  // the page
  | 'unknown-mark'
  | 'live-mark'
  | 'storage-blocked'
  | 'answer-too-large'
  | 'trace-survived'
  | 'interface-failed'
  | 'not-a-person'
  | 'script-failed'
  | 'listener-failed'
  | 'loaded-twice'
  | 'policy-late'
  | 'unequal-buttons'
  | 'faint-buttons'
  | 'receipt-failed'
  // a server
  | 'not-rewritten';

export interface Problem {
  readonly code: ProblemCode;
  /** An error means that something stays off; a warning that nothing does. */
  readonly level: 'error' | 'warning';
  /** Where: a path in the config (`vendors.google-analitics`), or a description of the element. */
  readonly path: string;
  /** What the words need: `{ didYouMean: 'google-analytics' }`. */
  readonly args?: Readonly<Record<string, string>>;
}

export const problem = (
  code: ProblemCode,
  path: string,
  args?: Readonly<Record<string, string>>,
  level: Problem['level'] = 'error',
): Problem => ({ code, level, path, ...(args && { args }) });
