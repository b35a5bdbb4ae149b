import type { Answer } from './answer.ts';
import type { AskReason } from './decide.ts';

/**
 * Everything the page ever does about consent. A plan is an array of these; what the law cares about is their order,
 * tested without a browser. Ids are item ids.
 */
export type Step =
  /** Tell the vendors' consent calls what is allowed; `first` = the state before any choice. */
  | { readonly do: 'signal'; readonly granted: readonly string[]; readonly first: boolean }
  /** Remove what refused vendors left behind, whoever wrote it. */
  | { readonly do: 'sweep'; readonly ids: readonly string[] }
  /** Keep the answer, and read it back. */
  | { readonly do: 'store'; readonly answer: Answer }
  /** Load what the library loads, and let go of what the page marked. */
  | { readonly do: 'release'; readonly granted: readonly string[] }
  /** Call the vendors' own opt-outs. */
  | { readonly do: 'stop'; readonly ids: readonly string[] }
  /** Remove, read back, report. */
  | { readonly do: 'clear'; readonly ids: readonly string[] }
  /** Say it to the page: listeners, events. */
  | { readonly do: 'announce'; readonly gained: readonly string[]; readonly lost: readonly string[] }
  | { readonly do: 'ask'; readonly reason: AskReason }
  | { readonly do: 'settle' }
  /** Begin the page anew, because scripts that ran cannot be unloaded. */
  | { readonly do: 'reload' };
