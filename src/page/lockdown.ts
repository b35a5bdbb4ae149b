import { decide, grantedIds } from '../core/decide.ts';
import { owners } from '../core/hosts.ts';
import { policyReport } from '../core/policy-report.ts';
import { policyDirectives, policyText } from '../core/policy.ts';
import { problem } from '../core/problem.ts';
import type { ReadConfig } from '../core/read-config.ts';
import type { Announcer } from './announce.ts';
import type { PageFacts } from './facts.ts';
import { layPolicy, watchViolations } from './gate/lockdown.ts';
import { ownAddress } from './gate/nonce.ts';
import { whenShown } from './moments.ts';
import { readAnswer } from './read-answer.ts';
import { reload } from './reload.ts';

/** The folder of the gate's own files; none where `base` is no address. */
function ownFolder(base = ''): string[] {
  try {
    return [new URL('.', ownAddress() ?? new URL(base, document.baseURI)).href];
  } catch {
    return [];
  }
}

export type Lockdown = (read: ReadConfig, announcer: Announcer, facts: PageFacts) => void;

/**
 * In lockdown: the browser itself holds what the stored answer does not allow, from here to the end of this document. A
 * page that is prerendered is laid under the answer as it is now; if that has changed by the time it is shown, what is
 * lost is forbidden as well, and the page begins anew.
 */
export const lockdown: Lockdown = ({ items, settings, hosts }, announcer, facts) => {
  if (settings.mode !== 'lockdown') return;
  const site = location.hostname;
  const policy = (): string => {
    const now = facts.now();
    const { decision } = decide(items, readAnswer(settings, now.regime), settings.revision, now);
    return policyText(policyDirectives({ hosts, allowed: grantedIds(decision), site, more: ownFolder(settings.base) }));
  };
  const laid = policy();
  const arrival = layPolicy(laid);
  if (arrival !== 'first') announcer.problem(problem('policy-late', 'mode', { arrival }));

  const context = { owners: owners(hosts), site, mode: settings.mode, unknown: settings.unknown };
  watchViolations((violation) => {
    const report = violation.target && policyReport(violation, context);
    if (report) announcer.emit('report', report);
  });
  whenShown(() => {
    const now = policy();
    if (now === laid) return;
    layPolicy(now);
    reload();
  });
};
