import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { error, type Found, type Path } from './found.ts';
import { DEEPEST, tooDeep } from './too-deep.ts';

/** Characters. A config with a hundred vendors of its own has a tenth of it. */
export const LARGEST = 262_144;

export type Parsed =
  | { readonly value: unknown; readonly root: Node; readonly found: readonly Found[] }
  /** Nothing more can be said of it; `offset` is where it went wrong. */
  | { readonly failed: Found; readonly offset: number };

const failed = (found: Found, offset = 0): Parsed => ({ failed: found, offset });

/** `CommaExpected` → `comma expected`. */
const spoken = (code: string): string => code.replace(/(?!^)[A-Z]/g, ' $&').toLowerCase();

/**
 * The value of a node. Not the parser's own conversion: that one lets `__proto__` replace an object's prototype, and
 * keeps the last of two equal keys without a word.
 */
function valueOf(node: Node, path: Path, found: Found[]): unknown {
  if (node.type === 'array') return (node.children ?? []).map((child, i) => valueOf(child, [...path, i], found));
  if (node.type !== 'object') return node.value;
  const object: Record<string, unknown> = {};
  for (const property of node.children ?? []) {
    const [name, value] = property.children ?? [];
    if (!name || !value) continue;
    const key = String(name.value);
    const here = [...path, key];
    if (key === '__proto__') found.push(error('unknown-key', here, {}, true));
    else if (Object.hasOwn(object, key)) found.push(error('duplicate-key', here, { other: key }, true));
    else object[key] = valueOf(value, here, found);
  }
  return object;
}

/** JSON with comments and trailing commas. Never throws, whatever the text is. */
export function parseConfig(text: string): Parsed {
  if (text.length > LARGEST) return failed(error('too-large', [], { limit: String(LARGEST) }));
  if (text.trim() === '') return failed(error('bad-json', [], { reason: 'the file is empty' }));
  const deep = tooDeep(text);
  if (deep !== undefined) return failed(error('too-deep', [], { limit: String(DEEPEST) }), deep);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false });
  // Only the first: what follows a syntax error is mostly its echo.
  const first = errors[0];
  if (first) return failed(error('bad-json', [], { reason: spoken(printParseErrorCode(first.error)) }), first.offset);
  if (!root) return failed(error('bad-json', [], { reason: 'there is only a comment in the file' }));
  const found: Found[] = [];
  return { value: valueOf(root, [], found), root, found };
}
