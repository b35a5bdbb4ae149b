import type { Node } from 'jsonc-parser';
import type { Path } from './found.ts';

/** Both count from 1, as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The place of each offset of a text. */
export function placesOf(text: string): (offset: number) => Place {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)];
  return (offset) => {
    let line = 0;
    for (let step = starts.length; step >= 1; step = Math.floor(step / 2))
      while ((starts[line + step] ?? Infinity) <= offset) line += step;
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** A property of an object, or an element of a list, as what to underline for it (its key) and what is in it. */
function step(node: Node, part: string | number): { key: Node; node: Node } | undefined {
  if (node.type === 'array') {
    const element = typeof part === 'number' ? node.children?.[part] : undefined;
    return element && { key: element, node: element };
  }
  const [key, value] = node.children?.find((property) => property.children?.[0]?.value === part)?.children ?? [];
  return key && value && { key, node: value };
}

/**
 * The offset of what a path leads to: the value, or its key if that is what is wrong. Where the path ends early because
 * something is missing, the nearest thing around it.
 */
export function offsetOf(root: Node, path: Path, atKey: boolean): number {
  let here = { key: root, node: root };
  for (const part of path) {
    const next = step(here.node, part);
    if (!next) return here.key.offset;
    here = next;
  }
  return (atKey ? here.key : here.node).offset;
}
