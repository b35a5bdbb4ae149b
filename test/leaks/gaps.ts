import type { EngineName } from '../journeys/support/browsers.ts';
import type { Expected } from './expected.ts';
import type { SetUpId } from './set-ups.ts';

/** Vectors that do not come to what they should, and why. What is in no gap is stopped, in `observe` reported. */
export interface Gap {
  readonly setUps: readonly SetUpId[];
  /** Missing: in both. */
  readonly engines?: readonly EngineName[];
  readonly outcome: Exclude<Expected, 'stopped'>;
  readonly vectors: readonly string[];
  readonly why: string;
}

export const gaps: readonly Gap[] = [];
