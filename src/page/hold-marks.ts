import { readMark } from '../core/mark.ts';
import { problem } from '../core/problem.ts';
import { watchMarks } from './gate/marks.ts';
import type { Page } from './page.ts';

const described = (element: Element): string => (element.cloneNode() as Element).outerHTML.slice(0, 200);

/** Holds what the page marked; returns what looks at it again. `element` is told of our own elements in the page. */
export function holdMarks(
  { read, ran, announcer }: Page,
  allows: (id: string) => boolean,
  element: () => void,
): () => void {
  const standsFor = (id: string): string[] =>
    read.items.filter((item) => item.id === id || item.category === id).map((item) => item.id);
  return watchMarks({
    read: (value) => readMark(value, (id) => standsFor(id).length > 0, allows),
    wrong(code, found) {
      announcer.problem(problem(code, described(found)));
    },
    failed(script, error) {
      announcer.problem(problem('script-failed', described(script), { error: String(error) }, 'warning'));
    },
    ran(ids) {
      for (const id of ids.flatMap(standsFor)) ran.add(id);
    },
    element,
  });
}
