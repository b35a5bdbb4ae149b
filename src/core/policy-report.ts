import type { Mode, Unknown } from './config.ts';
import type { Owner } from './hosts.ts';
import type { Report } from './report.ts';
import { verdict, type Target } from './verdict.ts';

/** What a browser tells of a violation, by an event in the page or by a report to a server. */
export interface Violation {
  /** The directive that would have had to permit it: `img-src`. */
  readonly directive: string;
  /** The address, or a word such as `inline`. */
  readonly blocked: string;
  /** The address in parts; missing where it is none. */
  readonly target?: Target | undefined;
  /** Whether the browser held it, or only tells. */
  readonly held: boolean;
  /** File, line and column of the script, as far as they are known. */
  readonly where: string;
}

/** What a violation is judged by. */
export interface PolicyContext {
  readonly owners: readonly Owner[];
  readonly site: string;
  readonly mode?: Mode | undefined;
  readonly unknown?: Unknown | undefined;
}

/**
 * A violation as a line of the report; `undefined` where the config does not want to know. A policy that only tells has
 * stopped nothing: where the mode would have held it, it has got past everything else.
 */
export function policyReport(violation: Violation, { owners, site, mode, unknown }: PolicyContext): Report | undefined {
  const { directive, blocked, target, held, where } = violation;
  const found = target && verdict(target, site, owners, new Set());
  if (!held && unknown === 'allow' && found?.kind === 'unknown') return undefined;
  return {
    what: 'request',
    way: directive,
    target: blocked,
    ...(found && 'item' in found && { item: found.item }),
    outcome: held ? 'dropped' : mode === 'observe' ? 'would-hold' : 'passed',
    by: 'policy',
    ...(where && { where }),
  };
}
