import type { Evidence } from '../report.ts';
import type { RuleId } from '../rule-ids.ts';
import type { Run } from '../recording.ts';

/** One thing that was seen and that a rule objects to; equal ones become one finding. */
export interface Hit {
  readonly rule: RuleId;
  /** What it is about. */
  readonly subject: string;
  readonly vendor?: string;
  readonly run?: Run;
  readonly page?: string;
  readonly evidence?: Evidence;
  /** What the sentence of the rule says besides. */
  readonly detail?: string;
}

/** Addresses and commands are as long as a page makes them. */
export const short = (text: string, length = 500): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;
