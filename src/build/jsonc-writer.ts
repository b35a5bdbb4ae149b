/** A line of an object: a key with its value, or a comment alone. */
export interface Entry {
  readonly comments?: readonly string[];
  readonly key?: string;
  /** Plain data, or further entries. */
  readonly value?: unknown;
}

/** Stands for entries where a value is expected, so that they keep their comments. */
export class Entries {
  readonly list: readonly Entry[];
  constructor(list: readonly Entry[]) {
    this.list = list;
  }
}

/** A comment ends where its line does, whatever somebody's title holds. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

const write = (value: unknown, indent: string): string =>
  value instanceof Entries ? block(value.list, indent) : inline(value);

/** `{ "a": 1 }` with room, as people write it. */
export function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inside = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${inline(one)}`);
  return inside.length > 0 ? `{ ${inside.join(', ')} }` : '{}';
}

function block(list: readonly Entry[], indent: string): string {
  const inner = `${indent}  `;
  const last = list.map(({ key }) => key !== undefined).lastIndexOf(true);
  const lines = list.flatMap(({ comments = [], key, value }, i) => [
    ...comments.map((comment) => `${inner}// ${oneLine(comment)}`),
    ...(key === undefined ? [] : [`${inner}${JSON.stringify(key)}: ${write(value, inner)}${i < last ? ',' : ''}`]),
  ]);
  return lines.length > 0 ? `{\n${lines.join('\n')}\n${indent}}` : '{}';
}

/** JSON with comments. `before`: comments above it. */
export const writeJsonc = (before: readonly string[], list: readonly Entry[]): string =>
  `${before.map((comment) => `// ${oneLine(comment)}\n`).join('')}${block(list, '')}\n`;
