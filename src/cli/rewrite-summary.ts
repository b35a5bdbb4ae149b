import type { PlacedProblem } from '../build/index.ts';
import type { Change } from '../rewrite/index.ts';

/** What the rewrite found in a file. */
export interface Rewritten {
  readonly file: string;
  readonly changes: readonly Change[];
  readonly problems: readonly PlacedProblem[];
}

export const isChanged = ({ changes }: Rewritten): boolean => changes.length > 0;

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

/** `2 files, 5 tags would be made inert: meta-pixel 3, google-analytics 2`. */
export function counted(done: readonly Rewritten[], written: boolean, observes: boolean): string {
  const tags = done.flatMap(({ changes }) => changes);
  const files = count(done.length, 'file');
  if (tags.length === 0) return `${files}, nothing to mark\n`;
  const each = new Map<string, number>();
  for (const { item } of tags) for (const id of item.split(' ')) each.set(id, (each.get(id) ?? 0) + 1);
  const list = [...each].sort(([, a], [, b]) => b - a).map(([id, n]) => `${id} ${n}`);
  const verb = written ? (tags.length === 1 ? 'was' : 'were') : 'would be';
  const why = observes ? ' (not in the mode "observe")' : '';
  return `${files}, ${count(tags.length, 'tag')} ${verb} made inert${why}: ${list.join(', ')}\n`;
}
