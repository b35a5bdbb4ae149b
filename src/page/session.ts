import type { Answer } from '../core/answer.ts';
import { allowedNames, decide, grantedIds, wantedIds, type Settled } from '../core/decide.ts';
import { plan, planHold } from '../core/plan.ts';
import type { Page } from './page.ts';
import { readAnswer } from './read-answer.ts';
import { run } from './run.ts';

/** One page's consent: what counts, and how it changes. */
export interface Session {
  /** The answer that counts on this page, and what follows from it. */
  readonly answer: () => Answer | undefined;
  readonly settled: () => Settled;
  /** What the visitor wants, also where this page's path keeps it off: what a further choice begins with. */
  readonly chosen: () => string[];
  /** Lets the stored answer count. */
  readonly begin: () => void;
  /** Lets this answer count from now on. It is on record already. `painted`: the page shows what was pressed. */
  readonly take: (answer: Answer, painted?: boolean) => void;
  /** Another tab may have stored an answer, or the page's path may have changed. */
  readonly look: () => void;
}

/** Begins with a denial, before anything else. */
export function createSession(page: Page): Session {
  const { facts } = page;
  const { items, settings } = page.read;
  let answer: Answer | undefined;
  let seen = '';
  const stored = (): Answer | undefined => readAnswer(settings, facts.now().regime);
  const decided = (): Settled => decide(items, answer, settings.revision, facts.now());
  let settled = decided();
  run(page, planHold(items));

  const count = (next: Answer | undefined, begins: boolean, painted = begins): void => {
    const before = begins ? undefined : page.decision;
    answer = next;
    settled = decided();
    seen = JSON.stringify([answer, settled.decision]);
    page.decision = settled.decision;
    page.allowed = allowedNames(items, grantedIds(settled.decision));
    page.counted();
    run(page, plan(before, settled, page.ran, settings.mode === 'lockdown', painted));
  };
  const take = (next: Answer | undefined, painted?: boolean): void => {
    count(next, false, painted);
  };
  return {
    answer: () => answer,
    settled: () => settled,
    take,
    chosen: () => wantedIds(settled.decision),
    begin() {
      count(stored(), true);
      void facts.later?.then(() => {
        count(stored() ?? answer, false);
      });
    },
    look() {
      // What is not stored, because storage is blocked, holds for this page.
      const next = stored() ?? answer;
      // A page that is prepared becomes visible before it begins.
      if (seen && JSON.stringify([next, decide(items, next, settings.revision, facts.now()).decision]) !== seen)
        take(next);
    },
  };
}
