import type { AnyNode, Expression } from 'acorn';
import { parseTree, type Node } from 'jsonc-parser';
import { isObject, type Fields } from '../check-vendors.ts';
import { literal, readSource, UNREAD, type Source } from '../read-source.ts';
import { tooDeep } from '../too-deep.ts';
import { klaro } from './klaro.ts';
import type { OldConfig, OldFormat, Statements } from './old-config.ts';
import { orejime } from './orejime.ts';
import { osano } from './osano.ts';
import { tarteaucitron } from './tarteaucitron.ts';
import { vanilla } from './vanilla.ts';

/** The more exact forms first: an object may look like several. */
const FORMATS: readonly OldFormat[] = [vanilla, klaro, orejime, tarteaucitron, osano];

/** The value of a tree. What only a running program knows is not there. */
function valueOf(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(valueOf);
  if (node.type !== 'object') return node.value === UNREAD ? undefined : (node.value as unknown);
  const object: Record<string, unknown> = {};
  for (const { children: [key, value] = [] } of node.children ?? [])
    if (key && value && key.value !== '__proto__') object[String(key.value)] = valueOf(value);
  return object;
}

interface Candidate {
  /** What the function is called that is given it. */
  readonly called?: string;
  readonly value: Fields;
}

const lastName = (callee: AnyNode): string | undefined =>
  callee.type === 'Identifier'
    ? callee.name
    : callee.type === 'MemberExpression' && callee.property.type === 'Identifier'
      ? callee.property.name
      : undefined;

/** Every node of a program, without going down by calling itself. */
function* nodesOf(program: AnyNode): Generator<AnyNode> {
  const open: AnyNode[] = [program];
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    for (const value of Object.values(node) as unknown[])
      for (const child of Array.isArray(value) ? (value as unknown[]) : [value])
        if (typeof child === 'object' && child !== null && 'type' in child && 'start' in child)
          open.push(child as AnyNode);
  }
}

/** What a script says, as far as it can be read without running it. */
function look(source: Source): { readonly candidates: Candidate[]; readonly said: Statements } {
  const candidates: Candidate[] = [];
  const pushed: { readonly at: number; readonly text: string }[] = [];
  const assigned = new Map<string, string>();
  const consider = (expression: Expression | AnyNode, called?: string): void => {
    const value = valueOf(literal(expression, source));
    if (isObject(value)) candidates.push({ value, ...(called !== undefined && { called }) });
  };
  for (const node of nodesOf(source.program)) {
    if (node.type === 'CallExpression') {
      const called = lastName(node.callee);
      for (const argument of node.arguments) {
        const given = valueOf(literal(argument, source));
        if (called === 'push' && typeof given === 'string') pushed.push({ at: node.start, text: given });
        consider(argument, called);
      }
    } else if (node.type === 'AssignmentExpression') {
      const name = lastName(node.left);
      const value = valueOf(literal(node.right, source));
      if (name !== undefined && (typeof value === 'string' || typeof value === 'number'))
        assigned.set(name, String(value));
      consider(node.right);
    } else if (node.type === 'VariableDeclarator' && node.init) consider(node.init);
    else if (node.type === 'ExportDefaultDeclaration') consider(node.declaration);
  }
  const inOrder = pushed.sort((a, b) => a.at - b.at).map(({ text }) => text);
  return { candidates, said: { pushed: inOrder, assigned } };
}

export type FoundOld = OldConfig | { readonly failed: string };

const LARGEST = 1_048_576;

/** Reads JSON, or JavaScript without running it, and takes from it the first thing that is such a configuration. */
export function findOldConfig(text: string, from?: OldConfig['from']): FoundOld {
  if (text.length > LARGEST) return { failed: `It is longer than ${LARGEST} characters.` };
  const wanted = FORMATS.filter((format) => from === undefined || format.from === from);
  const json = tooDeep(text) === undefined ? parseTree(text, [], { allowTrailingComma: true }) : undefined;
  const isJson = /^\s*[{[]/.test(text) && json?.type === 'object';
  const nothing: Statements = { pushed: [], assigned: new Map() };
  let candidates: Candidate[] = [];
  let said = nothing;
  const source = readSource(text);
  if (source) ({ candidates, said } = look(source));
  if (isJson) {
    const value = valueOf(json);
    if (isObject(value)) candidates = [{ value }, ...candidates];
  }
  if (!source && !isJson) return { failed: 'It is neither JSON nor JavaScript.' };
  for (const format of wanted) {
    const called = candidates.find(
      (one) => format.called !== undefined && one.called === format.called && format.fits(one.value),
    );
    const found = called ?? candidates.find((one) => format.fits(one.value));
    if (found) return format.read(found.value, said);
  }
  // Services alone are enough, where somebody says whose they are.
  if (from === 'tarteaucitron' && said.pushed.length > 0) return tarteaucitron.read({}, said);
  const who = from ?? FORMATS.map((format) => format.from).join(', ');
  return {
    failed: `No configuration of ${who} was found in it. A config that a program puts together cannot be read.`,
  };
}
