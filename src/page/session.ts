import type { Answer } from '../core/answer.ts';
import { allows, decide, grantedIds, type Settled } from '../core/decide.ts';
import { plan, planHold } from '../core/plan.ts';
import type { Page } from './page.ts';
import { readAnswer } from './read-answer.ts';
import { run } from './run.ts';

/** One page's consent: what counts, and how it changes. */
export interface Session {
  /** The answer that counts on this page, and what follows from it. */
  readonly answer: () => Answer | undefined;
  readonly settled: () => Settled;
  readonly allows: (id: string) => boolean;
  /** Denies, before anything else. */
  readonly hold: () => void;
  /** Lets the stored answer count. */
  readonly begin: () => void;
  /** Lets this answer count from now on. It is on record already. */
  readonly take: (answer: Answer) => void;
  /** Another tab may have stored an answer. */
  readonly look: () => void;
}

export function createSession(page: Page): Session {
  const { items, settings } = page.read;
  let answer: Answer | undefined;
  let settled = decide(items, answer, settings.revision);

  const count = (next: Answer | undefined, first: boolean): void => {
    const before = first ? undefined : page.decision;
    answer = next;
    settled = decide(items, answer, settings.revision);
    page.decision = settled.decision;
    run(page, plan(items, before, settled, page.ran));
  };
  const session: Session = {
    answer: () => answer,
    settled: () => settled,
    allows: (id) => allows(items, grantedIds(page.decision), id),
    hold() {
      run(page, planHold(items));
    },
    begin() {
      count(readAnswer(settings), true);
    },
    take(next) {
      count(next, false);
    },
    look() {
      const stored = readAnswer(settings);
      if (stored && JSON.stringify(stored) !== JSON.stringify(answer)) session.take(stored);
    },
  };
  return session;
}
