import type { Answer } from './answer.ts';
import { idsIn, isNecessary, type Item } from './item.ts';

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
  const refused = idsIn(items, valid?.refused ?? []);
  const granted = idsIn(items, valid?.granted ?? []).filter((id) => !refused.includes(id));
  const fresh: string[] = [];
  const decision: Record<string, { granted: boolean; reason: Reason }> = {};
  for (const item of items) {
    const yes = granted.includes(item.id);
    const answered = yes || refused.includes(item.id);
    const necessary = isNecessary(item);
    if (!necessary && !answered) fresh.push(item.id);
    decision[item.id] = {
      granted: necessary || yes,
      reason: necessary ? 'necessary' : answered ? 'answer' : 'default',
    };
  }
  return {
    decision,
    ask: !answer ? 'unasked' : !valid ? 'revision' : fresh.length > 0 ? 'new' : undefined,
    fresh: valid ? fresh : [],
  };
}

/** Ids of what is allowed. */
export const grantedIds = (decision: Decision): string[] => Object.keys(decision).filter((id) => decision[id]?.granted);

/** A vendor or part by id, or every one of a category. Unknown ids are not allowed. */
export function allows(items: readonly Item[], granted: readonly string[], id: string): boolean {
  const inCategory = items.filter((item) => item.category === id);
  return inCategory.length > 0 ? inCategory.every((item) => granted.includes(item.id)) : granted.includes(id);
}
