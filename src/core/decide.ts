import type { Answer } from './answer.ts';
import { idsIn, isNecessary, type Item } from './item.ts';

/** Why an item is allowed or not: the answer, or nobody has answered yet and the regime's default holds. */
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
 * vendors counts for the vendors it names, as what they were when it was given.
 */
export function decide(items: readonly Item[], answer: Answer | undefined, revision: number): Settled {
  const valid = answer?.revision === revision ? answer : undefined;
  const granted = valid ? idsIn(items, valid.granted) : [];
  const refused = valid ? idsIn(items, valid.refused) : [];
  const fresh: string[] = [];
  const decision: Record<string, { granted: boolean; reason: Reason }> = {};
  for (const item of items) {
    const { id } = item;
    // Refused beats granted: an answer that says both is damaged.
    const no = refused.includes(id);
    const yes = granted.includes(id) && !no;
    if (isNecessary(item)) decision[id] = { granted: true, reason: 'necessary' };
    else {
      decision[id] = { granted: yes, reason: yes || no ? 'answer' : 'default' };
      if (!yes && !no) fresh.push(id);
    }
  }
  return {
    decision,
    ask: !answer ? 'unasked' : !valid ? 'revision' : fresh.length > 0 ? 'new' : undefined,
    fresh: valid ? fresh : [],
  };
}

/** A vendor or part by id, or a whole category. Unknown ids are not allowed. */
export function allows(items: readonly Item[], decision: Decision, id: string): boolean {
  const inCategory = items.filter((item) => item.category === id);
  return inCategory.length > 0
    ? inCategory.every((item) => decision[item.id]?.granted)
    : decision[id]?.granted === true;
}
