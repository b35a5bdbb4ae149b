import type { Mode, Unknown } from './config.ts';
import type { Outcome, Report } from './report.ts';
import type { Verdict } from './verdict.ts';

/** What decides about third parties. */
export interface Rules {
  readonly mode?: Mode;
  readonly unknown?: Unknown;
}

/** `report` lets through, as `allow` does, and says so; in lockdown nobody unknown passes unless the config says so. */
export const unknownRule = ({ mode, unknown = mode === 'lockdown' ? 'block' : 'report' }: Rules): Unknown => unknown;

/** What came of something that happened although it may not be allowed. */
export const outcomeOf = (fine: boolean, { mode }: Rules): Outcome =>
  fine ? 'allowed' : mode === 'observe' ? 'would-hold' : 'passed';

/** The names that the browser's own list of requests has for the ways that the gate names otherwise. */
const WAYS: Readonly<Record<string, string>> = {
  xmlhttprequest: 'XMLHttpRequest',
  beacon: 'sendBeacon',
  other: 'browser',
};

/** What a request of the browser's own list is in the report; nothing where it is the page's own. */
export function seenRequest(
  target: string,
  initiator: string,
  verdict: Verdict,
  rules: Rules,
  where: string | undefined,
): Report | undefined {
  if (verdict.kind === 'own') return undefined;
  const rule = verdict.kind === 'unknown' ? unknownRule(rules) : verdict.kind === 'allowed' ? 'allow' : 'block';
  return {
    what: 'request',
    way: WAYS[initiator] ?? (initiator || 'browser'),
    target,
    ...('item' in verdict && { item: verdict.item }),
    outcome: rule === 'report' ? 'passed' : outcomeOf(rule === 'allow', rules),
    by: 'seen',
    ...(where && { where }),
  };
}
