import type { Answer } from './answer.ts';
import { NO_FACTS, type Facts } from './facts.ts';
import { idsIn, isNamed, isNecessary, NECESSARY, type Item } from './item.ts';

/**
 * Why an item is allowed or not: it is necessary, the visitor said so, or nobody has answered yet; the law of the place
 * allows it until somebody says no, or the place is not known yet; a signal of the browser, or the page's path, keeps it
 * off whatever was said.
 */
export type Reason = 'necessary' | 'answer' | 'default' | 'regime' | 'region' | 'gpc' | 'sensitive-path';

/** Per item id. */
export type Decision = Readonly<Record<string, Decided>>;

export interface Decided {
  readonly granted: boolean;
  readonly reason: Reason;
  /** This page's path keeps it off; on other pages it is allowed. */
  readonly elsewhere?: true;
}

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
 * Sensitive path > signal > answer > regime: a signal gives way only to a yes that was given in spite of it.
 */
export function decide(
  items: readonly Item[],
  answer: Answer | undefined,
  revision: number,
  { signal, regime, sensitive }: Facts = NO_FACTS,
): Settled {
  const valid = answer?.revision === revision ? answer : undefined;
  const refused = new Set(idsIn(items, valid?.refused));
  const granted = new Set(idsIn(items, valid?.granted));
  const fresh: string[] = [];
  const decision: Record<string, Decided> = {};
  const one = (item: Item, yes: boolean, no: boolean, silent: boolean): Decided => {
    if (isNecessary(item)) return { granted: true, reason: 'necessary' };
    if (isNamed(signal, item) && !(yes && valid?.signal)) return { granted: false, reason: 'gpc' };
    if (yes || no) return { granted: yes, reason: 'answer' };
    return { granted: silent, reason: silent ? 'regime' : regime.wait ? 'region' : 'default' };
  };
  for (const item of items) {
    const { id } = item;
    const no = refused.has(id);
    const yes = !no && granted.has(id);
    // What silence allows need not be asked of somebody who has answered about the rest.
    const silent = isNamed(regime.grants, item) && !isNamed(regime.optIn, item);
    if (!isNecessary(item) && !yes && !no && !silent) fresh.push(id);
    const decided = one(item, yes, no, silent);
    decision[id] = isNamed(sensitive, item)
      ? { granted: false, reason: 'sensitive-path', ...(decided.granted && { elsewhere: true }) }
      : decided;
  }
  const ask = !answer ? 'unasked' : !valid ? 'revision' : fresh[0] ? 'new' : undefined;
  return { decision, ask: regime.ask === false ? undefined : ask, fresh: valid ? fresh : [] };
}

/** Ids of what is allowed. */
export const grantedIds = (decision: Decision): string[] => Object.keys(decision).filter((id) => decision[id]?.granted);

/** Ids of what is allowed here, or would be if this page's path did not keep it off. */
export const wantedIds = (decision: Decision): string[] =>
  Object.keys(decision).filter((id) => decision[id]?.granted !== false || decision[id].elsewhere);

/** Everything that is allowed by name: these items, and each category of which all are. */
export function allowedNames(items: readonly Item[], granted: readonly string[]): Set<string> {
  const names = new Set([...granted, NECESSARY]);
  for (const { category } of items) names.add(category);
  for (const { id, category } of items) if (!names.has(id)) names.delete(category);
  return names;
}
