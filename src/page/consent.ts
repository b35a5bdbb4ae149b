import type { Consent, ConsentEvents, PublicAnswer } from '../core/consent.ts';
import { asked, idsIn } from '../core/item.ts';
import { problem } from '../core/problem.ts';
import type { Desk } from './door.ts';
import { whenShown } from './moments.ts';
import type { Page } from './page.ts';
import { isPerson } from './person.ts';
import type { Session } from './session.ts';
import type { Waiting } from './waiting.ts';

/** The public surface: what `start()` returns and what lies at `window.consentinel`. `need` brings the half that records. */
export function createConsent(
  page: Page,
  session: Session,
  waiting: Waiting,
  need: (then: (desk: Desk) => unknown) => void,
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

  /** What is granted is worked out when it can be recorded: of two calls in a row, the second builds on the first. */
  const choose = (granted: () => readonly string[], about?: readonly string[]): void => {
    need((desk) => {
      desk.choose(granted(), about);
    });
  };

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
      choose(() => session.chosen().filter((id) => !gone.includes(id)), gone);
    },
    accept(ids: readonly string[] | 'all', event: unknown) {
      if (isPerson(event))
        if (ids === 'all') choose(() => all, all);
        else choose(() => [...session.chosen(), ...itemIds(ids)]);
      else page.announcer.problem(problem('not-a-person', 'accept'));
    },
    on<K extends keyof ConsentEvents>(event: K, listener: (detail: ConsentEvents[K]) => void) {
      const stop = page.announcer.on(event, listener);
      if (event === 'opt-out' && page.facts.now().signal[0])
        whenShown(() => {
          need((desk) => {
            desk.tellSignal();
          });
        });
      return stop;
    },
    whenAllowed: waiting.add,
  });
}
