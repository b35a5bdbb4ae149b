import 'axe-core/axe.min.js';
import type axe from 'axe-core';

const { run } = (window as unknown as { axe: typeof axe }).axe;

/** WCAG 2.2 A and AA, and what axe recommends besides. `target-size` is 2.5.8, which axe leaves out unless it is told to. */
const OPTIONS: axe.RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: { 'target-size': { enabled: true } },
};

/** What axe finds wrong with an element and what is inside it, shadow roots among it: a line each. */
export async function violations(element: Element): Promise<string[]> {
  const found = await run(element, OPTIONS);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary ?? ''}`),
  );
}
