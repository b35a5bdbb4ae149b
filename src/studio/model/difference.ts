import { structuredPatch } from 'diff';

export interface Line {
  readonly kind: 'same' | 'added' | 'removed' | 'gap';
  readonly text: string;
}

const KINDS: Readonly<Record<string, Line['kind']>> = { '+': 'added', '-': 'removed', ' ': 'same' };

/** What differs, line by line, with three lines around it. */
export function difference(before: string, after: string): readonly Line[] {
  const { hunks } = structuredPatch('before', 'after', before, after, undefined, undefined, { context: 3 });
  return hunks.flatMap(({ lines, oldStart }, i): Line[] => [
    ...(i > 0 || oldStart > 1 ? [{ kind: 'gap', text: `line ${oldStart}` } as const] : []),
    ...lines.flatMap((line): Line[] => {
      const kind = KINDS[line[0] ?? ''];
      return kind ? [{ kind, text: line.slice(1).replace(/\r$/, '') }] : [];
    }),
  ]);
}
