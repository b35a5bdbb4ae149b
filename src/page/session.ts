import type { Answer } from '../core/answer.ts';
import { allowedNames, decide, grantedIds, type Settled } from '../core/decide.ts';
import { plan, planHold } from '../core/plan.ts';
import type { Page } from './page.ts';
import { readAnswer } from './read-answer.ts';
import { run } from './run.ts';

/** One page's consent: what counts, and how it changes. */
export interface Session {
  /** The answer that counts on this page, and what follows from it. */
  readonly answer: () => Answer | undefined;
  readonly settled: () => Settled;
  /** Lets the stored answer count. */
  readonly begin: () => void;
  /** Lets this answer count from now on. It is on record already. */
  readonly take: (answer: Answer) => void;
  /** Another tab may have stored an answer. */
  readonly look: () => void;
}

/** Begins with a denial, before anything else. */
export function createSession(page: Page): Session {
  const { items, settings } = page.read;
  let answer: Answer | undefined;
  let settled = decide(items, answer, settings.revision);
  run(page, planHold(items));

  const count = (next: Answer | undefined, begins: boolean): void => {
    const before = begins ? undefined : page.decision;
    answer = next;
    settled = decide(items, answer, settings.revision);
    page.decision = settled.decision;
    page.allowed = allowedNames(items, grantedIds(settled.decision));
    page.counted();
    run(page, plan(before, settled, page.ran, settings.mode === 'lockdown'));
  };
  const take = (next: Answer): void => {
    count(next, false);
  };
  return {
    answer: () => answer,
    settled: () => settled,
    take,
    begin() {
      count(readAnswer(settings), true);
    },
    look() {
      const stored = readAnswer(settings);
      if (stored && JSON.stringify(stored) !== JSON.stringify(answer)) take(stored);
    },
  };
}
