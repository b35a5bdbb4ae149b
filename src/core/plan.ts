import type { Answer } from './answer.ts';
import type { Decision, Settled } from './decide.ts';
import { isNecessary, type Item } from './item.ts';
import type { Step } from './step.ts';

export const grantedIds = (decision: Decision): string[] => Object.keys(decision).filter((id) => decision[id]?.granted);

/** What a page does first: deny, then say what is stored, sweep, let go, ask. */
export function planStart(items: readonly Item[], settled: Settled): Step[] {
  const granted = grantedIds(settled.decision);
  const refused = items.map((item) => item.id).filter((id) => !granted.includes(id));
  const necessary = items.filter(isNecessary).map((item) => item.id);
  const answered = Object.values(settled.decision).some((d) => d.reason === 'answer');
  const steps: Step[] = [{ do: 'signal', granted: necessary, first: true }];
  if (answered) steps.push({ do: 'signal', granted, first: false });
  steps.push({ do: 'sweep', ids: refused }, { do: 'release', granted });
  if (settled.ask) steps.push({ do: 'ask', reason: settled.ask });
  return steps;
}

/** What happened on this page so far. */
export interface Ran {
  /** Items a script of which has run here: they cannot be unloaded. */
  readonly ids: ReadonlySet<string>;
}

/**
 * What an answer brings: record it, tell the vendors, then stop and clear what is lost, and let go what is gained. When a
 * script of a lost vendor has run, the page begins anew and what is gained starts there.
 */
export function planAnswer(before: Decision, after: Decision, ran: Ran, answer: Answer | undefined): Step[] {
  const was = grantedIds(before);
  const granted = grantedIds(after);
  const gained = granted.filter((id) => !was.includes(id));
  const lost = was.filter((id) => !granted.includes(id));
  const answeredBefore = Object.values(before).some((d) => d.reason === 'answer');
  const steps: Step[] = answer ? [{ do: 'store', answer }] : [];
  if (gained.length > 0 || lost.length > 0 || !answeredBefore) steps.push({ do: 'signal', granted, first: false });
  if (lost.length > 0) steps.push({ do: 'stop', ids: lost }, { do: 'clear', ids: lost });
  const reload = lost.some((id) => ran.ids.has(id));
  if (!reload) steps.push({ do: 'release', granted });
  steps.push({ do: 'settle' }, { do: 'announce', gained, lost });
  if (reload) steps.push({ do: 'reload' });
  return steps;
}
