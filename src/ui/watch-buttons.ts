import type { Host } from '../core/consent.ts';
import { isByStyle, judgeButtons, type Judgement } from '../core/judge-buttons.ts';
import { readLooks } from '../core/looks.ts';
import { problem } from '../core/problem.ts';
import { giveOwnLooks } from './own-looks.ts';
import { readButton } from './read-button.ts';
import { atOnce, inSlices } from './slices.ts';

/** So many differences are named: a theme that changes one thing of a border changes eight properties. */
const NAMED = 6;
/** While the mouse or the focus is on one of them, it may look different. */
const ACTIVE = ':hover, :focus, :active';

const isFair = ({ unequal, faint }: Judgement): boolean => !unequal[0] && !faint[0];

/**
 * Returns the function that compares the two buttons of an element, says once what a theme has made unequal or too faint,
 * and in strict mode undoes it: first what the page says of the parts, then its colours too.
 */
export function watchButtons(element: HTMLElement, root: ShadowRoot, host: Host): () => Promise<void> {
  const said = new Set<string>();
  const { strict } = readLooks(host.settings);
  let undone = 0;
  function* judging(): Generator<void, Judgement | undefined> {
    const [accept, reject] = ['accept', 'reject'].map((part) => root.querySelector<HTMLElement>(`[part='${part}']`));
    if (!accept || !reject || accept.matches(ACTIVE) || reject.matches(ACTIVE)) return undefined;
    // Nobody sees it: that is no answer, but no theme either.
    if (!accept.offsetHeight && !reject.offsetHeight) return undefined;
    return judgeButtons(yield* readButton(accept, root), yield* readButton(reject, root));
  }
  const say = ({ unequal, faint }: Judgement, isUndone: boolean): void => {
    const end = isUndone ? { undone: 'true' } : {};
    // What moves has another value each time it is looked at.
    const report = (code: 'unequal-buttons' | 'faint-buttons', about: readonly string[], what: string): void => {
      const names = about.map((name) => `${code} ${name}`);
      if (names.every((name) => said.has(name))) return;
      for (const name of names) said.add(name);
      host.problem(problem(code, element.localName, { what, ...end }, 'warning'));
    };
    const named = unequal.slice(0, NAMED).map(({ what, accept, reject }) => `${what}: ${accept} / ${reject}`);
    if (named[0])
      report(
        'unequal-buttons',
        unequal.map(({ what }) => what),
        named.join('; '),
      );
    for (const { button, contrast } of faint) report('faint-buttons', [button], `${button}: ${contrast.toFixed(2)}`);
  };
  return async () => {
    const seeming = await inSlices(judging());
    if (!seeming || isFair(seeming)) return;
    // Once more, in one go: what has changed between two slices is no difference.
    const first = atOnce(judging());
    if (!first || isFair(first)) return;
    let now: Judgement | undefined = first;
    while (strict && undone < 2 && now && isByStyle(now)) {
      giveOwnLooks(root, undone > 0);
      undone++;
      now = atOnce(judging());
    }
    say(first, now !== undefined && isFair(now));
  };
}
