import type { Answer } from './answer.ts';
import { idsIn, isNecessary, NECESSARY, type Item } from './item.ts';

/** Why an item is allowed or not: it is necessary, the visitor said so, or nobody has answered yet. */
export type Reason = 'necessary' | 'answer' | 'default';

/** Per item id. */
export type Decision = Readonly<Record<string, { readonly granted: boolean; readonly reason: Reason }>>;

/** Why the visitor is asked: never answered (or the answer ran out), a new policy, or something new in the question. */
export type AskReason = 'unasked' | 'revision' | 'new';

export interface Settled {
  readonly decision: Decision;
  readonly ask: AskReason | undefined;
  /** What was never asked, of a visitor who has answered before. */
  readonly fresh: readonly string[];
}

/**
 * What is granted, and whether to ask. An answer to an older policy counts for nothing; an answer to an older list of
 * vendors counts for the vendors it names, as what they were when it was given. Where it says both, it refuses.
 */
export function decide(items: readonly Item[], answer: Answer | undefined, revision: number): Settled {
  const valid = answer?.revision === revision ? answer : undefined;
  const refused = new Set(idsIn(items, valid?.refused));
  const granted = new Set(idsIn(items, valid?.granted));
  const fresh: string[] = [];
  const decision: Record<string, { granted: boolean; reason: Reason }> = {};
  for (const item of items) {
    const { id } = item;
    const no = refused.has(id);
    const yes = !no && granted.has(id);
    if (isNecessary(item)) decision[id] = { granted: true, reason: 'necessary' };
    else {
      decision[id] = { granted: yes, reason: yes || no ? 'answer' : 'default' };
      if (!yes && !no) fresh.push(id);
    }
  }
  return {
    decision,
    ask: !answer ? 'unasked' : !valid ? 'revision' : fresh[0] ? 'new' : undefined,
    fresh: valid ? fresh : [],
  };
}

/** Ids of what is allowed. */
export const grantedIds = (decision: Decision): string[] => Object.keys(decision).filter((id) => decision[id]?.granted);

/** Everything that is allowed by name: these items, and each category of which all are. */
export function allowedNames(items: readonly Item[], granted: readonly string[]): Set<string> {
  const names = new Set([...granted, NECESSARY]);
  for (const { category } of items) names.add(category);
  for (const { id, category } of items) if (!names.has(id)) names.delete(category);
  return names;
}
