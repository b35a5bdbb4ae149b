import { findNodeAtLocation, getNodeValue, parseTree, type Node } from 'jsonc-parser';
import type { Path } from '../../build/found.ts';
import { inline } from '../../build/jsonc-writer.ts';
import { after, hasComment, indentAt, styleOf, written } from './layout.ts';

/** A change of a config file: what a path is to hold; without `value` it is taken away, or called otherwise. */
export interface Edit {
  readonly path: Path;
  readonly value?: unknown;
  /** What the last step of the path is to be called. */
  readonly rename?: string;
}

const LONGEST_LINE = 110;
const splice = (text: string, from: number, to: number, put: string): string =>
  text.slice(0, from) + put + text.slice(to);
const endOf = ({ offset, length }: Node): number => offset + length;
const tree = (text: string): Node | undefined => parseTree(text, [], { allowTrailingComma: true });

/** `{ "a": … }` for the steps that are still missing, `[…]` for a number. */
const nested = (path: Path, value: unknown): unknown =>
  path.reduceRight<unknown>((inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }), value);

function replace(text: string, node: Node, value: unknown): string {
  const key = node.parent?.type === 'property' ? node.parent.offset : node.offset;
  const start = text.lastIndexOf('\n', key - 1) + 1;
  const indent = indentAt(text, key);
  const put = written(value, indent, styleOf(text), text.slice(start + indent.length, node.offset));
  return splice(text, node.offset, endOf(node), put);
}

const called = (key: string | number): string => (typeof key === 'number' ? '' : `${JSON.stringify(key)}: `);

/** A key of an object or an item of a list more, behind the last one and whatever is said of that on its line. */
function insert(text: string, object: Node, key: string | number, value: unknown): string {
  const style = styleOf(text);
  const name = called(key);
  const isList = object.type === 'array';
  const open = object.offset + 1;
  const close = endOf(object) - 1;
  const inside = text.slice(open, close);
  const isBroken = inside.includes('\n');
  const outer = indentAt(text, close);
  const last = object.children?.at(-1);
  if (!last) {
    const isWhole = object.parent === undefined;
    if (!isBroken && !isWhole && !inside.trim())
      return splice(text, open, close, isList ? inline(value) : ` ${name}${inline(value)} `);
    const inner = outer + style.unit;
    const at = open + inside.trimEnd().length;
    const put = `${style.eol}${inner}${name}${written(value, inner, style, name)}${style.eol}${outer}`;
    return splice(text, at, close, put);
  }
  const { comma, end } = after(text, endOf(last));
  const trailing = comma === undefined ? '' : ',';
  if (!isBroken) {
    const put = ` ${name}${inline(value)}${trailing}`;
    const line = text.slice(text.lastIndexOf('\n', open) + 1, close);
    const there = getNodeValue(object) as object;
    // Nothing is written anew that would come out with less in it: comments, a key that stands there twice.
    const isPlain = !hasComment(inside) && Object.keys(there).length === object.children?.length;
    if (line.length + put.length > LONGEST_LINE && isPlain) {
      const before = object.parent?.type === 'property' ? object.parent.offset : object.offset;
      const inner = indentAt(text, before) + style.unit;
      const all = Object.entries({ ...there, [key]: value });
      const lines = all.map(([one, its]) => {
        const before = isList ? '' : called(one);
        return inner + before + written(its, inner, style, before);
      });
      const broken = `${style.eol}${lines.join(`,${style.eol}`)}${style.eol}${indentAt(text, before)}`;
      return splice(text, open, close, broken);
    }
    const tail = comma === undefined ? endOf(last) : comma + 1;
    return splice(text, tail, tail, comma === undefined ? `,${put}` : put);
  }
  const start = text.lastIndexOf('\n', last.offset - 1) + 1;
  const own = /^[ \t]*$/.test(text.slice(start, last.offset));
  const inner = own ? text.slice(start, last.offset) : outer + style.unit;
  const put = `${style.eol}${inner}${name}${written(value, inner, style, name)}${trailing}`;
  // From behind, so that the earlier offset still holds.
  const inserted = splice(text, end, end, put);
  return comma === undefined ? splice(inserted, endOf(last), endOf(last), ',') : inserted;
}

/** Takes a property or an item away, and no comment: what was said of it stays where it was. */
function takeAway(text: string, property: Node): string {
  const all = property.parent?.children ?? [];
  const at = all.indexOf(property);
  const { comma } = after(text, endOf(property));
  const before = all[at - 1];
  let from = property.offset;
  let to = endOf(property);
  let rest = text;
  if (comma !== undefined) {
    rest = splice(rest, comma, comma + 1, '');
    if (/^[ \t]*$/.test(text.slice(to, comma))) to = comma;
  } else if (before) {
    const previous = after(text, endOf(before)).comma;
    if (previous !== undefined) {
      rest = splice(rest, previous, previous + 1, '');
      from -= 1;
      to -= 1;
    }
  }
  rest = splice(rest, from, to, '');
  const start = rest.lastIndexOf('\n', from - 1) + 1;
  const stop = rest.indexOf('\n', from);
  const line = rest.slice(start, stop < 0 ? undefined : stop);
  // A line of its own goes whole.
  if (line.trim() === '' && stop >= 0 && start > 0) return splice(rest, start, stop + 1, '');
  const gap = /^[ \t]*/.exec(rest.slice(from))?.[0].length ?? 0;
  return splice(rest, from, from + gap, '');
}

function put(text: string, path: Path, value: unknown): string {
  const root = tree(text);
  if (!root) return `${written(nested(path, value), '', styleOf(text))}\n`;
  let here = root;
  for (const [i, step] of path.entries()) {
    const next = findNodeAtLocation(here, [step]);
    if (next) {
      here = next;
      continue;
    }
    const fits = here.type === 'object' || (here.type === 'array' && typeof step === 'number');
    if (!fits) return replace(text, here, nested(path.slice(i), value));
    return insert(text, here, here.type === 'object' ? String(step) : step, nested(path.slice(i + 1), value));
  }
  return replace(text, here, value);
}

/**
 * Takes away what a path leads to, and what is left empty around it, below the top, where nobody wrote a comment. A list is
 * left empty: that says "none".
 */
function remove(text: string, path: Path): string {
  const root = tree(text);
  const node = root && findNodeAtLocation(root, [...path]);
  const one = node?.parent?.type === 'array' ? node : node?.parent;
  if (!one?.parent) return text;
  const object = one.parent;
  const around = object.parent;
  const alone = object.type === 'object' && object.children?.length === 1 && around;
  if (alone && !hasComment(text.slice(around.offset, endOf(around)))) return remove(text, path.slice(0, -1));
  return takeAway(text, one);
}

/** Another name for a key, unless it is taken. */
function rename(text: string, path: Path, name: string): string {
  const root = tree(text);
  const property = root && findNodeAtLocation(root, [...path])?.parent;
  const [key] = property?.type === 'property' ? (property.children ?? []) : [];
  if (!key || findNodeAtLocation(root as Node, [...path.slice(0, -1), name])) return text;
  return splice(text, key.offset, endOf(key), JSON.stringify(name));
}

function change(text: string, { path, value, rename: name }: Edit): string {
  if (name !== undefined) return rename(text, path, name);
  return value === undefined ? remove(text, path) : put(text, path, value);
}

/** Carries out changes one after another. Comments and the order of keys stay; the text must be JSON (with comments). */
export const edit = (text: string, edits: readonly Edit[]): string => edits.reduce(change, text);
