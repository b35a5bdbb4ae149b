import { readMark } from '../core/mark.ts';
import { problem } from '../core/problem.ts';
import { watchMarks, type Watch } from './gate/marks.ts';
import type { Page } from './page.ts';
import { describe } from './watch/elements.ts';

/** Holds what the page marked. `element` is told of our own elements in the page. */
export function holdMarks(page: Page, element: (found?: Element) => void): Watch {
  const { read, ran, announcer } = page;
  const known = new Set(read.items.flatMap(({ id, category }) => [id, category]));
  return watchMarks({
    read: (value) => readMark(value, known, page.allowed),
    wrong(code, found) {
      announcer.problem(problem(code, describe(found)));
    },
    failed(script, error) {
      announcer.problem(problem('script-failed', describe(script), { error: String(error) }, 'warning'));
    },
    ran(ids) {
      for (const name of ids) {
        ran.add(name);
        for (const { id, category } of read.items) if (category === name) ran.add(id);
      }
    },
    element,
  });
}
