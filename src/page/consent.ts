import type { Consent, PublicAnswer } from '../core/consent.ts';
import { asked, idsIn } from '../core/item.ts';
import { problem } from '../core/problem.ts';
import type { Page } from './page.ts';
import { isPerson } from './person.ts';
import type { Session } from './session.ts';
import type { Waiting } from './waiting.ts';

/** The public surface: what `start()` returns and what lies at `window.consentinel`. `choose` records an answer. */
export function createConsent(
  page: Page,
  session: Session,
  waiting: Waiting,
  choose: (granted: readonly string[]) => void,
  open: () => void,
): Consent {
  const { items } = page.read;
  const all = asked(items).map((item) => item.id);
  /** Vendors with their parts, and categories, as item ids. */
  const itemIds = (ids: readonly string[]): string[] =>
    items
      .filter(({ id, category }) =>
        ids.some((wanted) => wanted === id || wanted === category || wanted === id.split(':')[0]),
      )
      .map((item) => item.id);

  return Object.freeze({
    allows: (id: string) => page.allowed.has(id),
    get answer(): PublicAnswer | undefined {
      const answer = session.answer();
      return (
        answer && {
          ...answer,
          at: new Date(answer.at * 1000).toISOString(),
          granted: idsIn(items, answer.granted),
          refused: idsIn(items, answer.refused),
        }
      );
    },
    get decision() {
      return page.decision;
    },
    open,
    reject(ids?: readonly string[]) {
      const gone = ids ? itemIds(ids) : all;
      choose(session.chosen().filter((id) => !gone.includes(id)));
    },
    accept(ids: readonly string[] | 'all', event: unknown) {
      if (isPerson(event)) choose(ids === 'all' ? all : [...session.chosen(), ...itemIds(ids)]);
      else page.announcer.problem(problem('not-a-person', 'accept'));
    },
    on: page.announcer.on,
    whenAllowed: waiting.add,
  });
}
