import { parse, type AnyNode, type Expression, type ObjectExpression, type Program, type SpreadElement } from 'acorn';
import type { Node } from 'jsonc-parser';

/** A program, and its constants by name. */
export interface Source {
  readonly program: Program;
  readonly constants: ReadonlyMap<string, Expression>;
}

const OPTIONS = { ecmaVersion: 'latest', allowHashBang: true, allowReturnOutsideFunction: true } as const;

/** JavaScript as a tree; nothing of it is run. `undefined` where it is none. */
export function readSource(text: string): Source | undefined {
  for (const sourceType of ['module', 'script'] as const)
    try {
      const program = parse(text, { ...OPTIONS, sourceType });
      const constants = new Map<string, Expression>();
      for (const statement of program.body) {
        const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
        if (declared?.type !== 'VariableDeclaration') continue;
        for (const { id, init } of declared.declarations)
          if (id.type === 'Identifier' && init) constants.set(id.name, init);
      }
      return { program, constants };
    } catch {
      // As the other kind, or not at all.
    }
  return undefined;
}

/** Stands for a value that only a running program knows: a function, the result of a call. */
export const UNREAD = Symbol('unread');

const DEEPEST = 40;

/**
 * An expression as a tree like that of a JSON file, as far as it says its value: literals, objects, lists, and constants of
 * the same file. A regular expression is a text such as `/^_ga/i`. Everything else has the value `UNREAD`.
 */
export function literal(expression: AnyNode, source: Source, depth = 0): Node {
  const { start: offset, end } = expression;
  const node = (type: Node['type'], more: Partial<Node>): Node => ({ type, offset, length: end - offset, ...more });
  const value = (given: unknown): Node =>
    node(
      typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean'
        ? (typeof given as 'string')
        : 'null',
      {
        value: given,
      },
    );
  if (depth > DEEPEST) return value(UNREAD);
  const inside = (one: AnyNode): Node => literal(one, source, depth + 1);
  switch (expression.type) {
    case 'Literal':
      if (expression.regex) return value(`/${expression.regex.pattern}/${expression.regex.flags}`);
      return value(expression.bigint ? UNREAD : expression.value);
    case 'TemplateLiteral':
      return value(expression.expressions.length === 0 ? expression.quasis[0]?.value.cooked : UNREAD);
    case 'UnaryExpression': {
      const given = inside(expression.argument).value as unknown;
      if (expression.operator === '-' && typeof given === 'number') return value(-given);
      // Minified: !0 and !1.
      if (expression.operator === '!' && typeof given === 'number') return value(!given);
      return value(UNREAD);
    }
    case 'Identifier': {
      const known = source.constants.get(expression.name);
      return known ? inside(known) : value(expression.name === 'undefined' ? undefined : UNREAD);
    }
    case 'ParenthesizedExpression':
      return inside(expression.expression);
    case 'ArrayExpression':
      return node('array', {
        children: expression.elements.map((element) =>
          element && element.type !== 'SpreadElement' ? inside(element) : value(UNREAD),
        ),
      });
    case 'ObjectExpression':
      return node('object', { children: properties(expression, inside) });
    default:
      return value(UNREAD);
  }
}

/** The last of equal keys counts, as when the program runs. */
function properties(object: ObjectExpression, inside: (one: AnyNode) => Node): Node[] {
  const byKey = new Map<string, Node>();
  for (const property of object.properties) {
    if (property.type === 'SpreadElement') {
      for (const one of spread(property, inside)) byKey.set(String(one.children?.[0]?.value), one);
      continue;
    }
    const { key } = property;
    const name = property.computed
      ? UNREAD
      : key.type === 'Identifier'
        ? key.name
        : key.type === 'Literal'
          ? String(key.value)
          : UNREAD;
    if (typeof name !== 'string') continue;
    const keyNode: Node = { type: 'string', value: name, offset: key.start, length: key.end - key.start };
    const { start: offset, end } = property;
    byKey.set(name, { type: 'property', offset, length: end - offset, children: [keyNode, inside(property.value)] });
  }
  return [...byKey.values()];
}

function spread(element: SpreadElement, inside: (one: AnyNode) => Node): readonly Node[] {
  const node = inside(element.argument);
  return node.type === 'object' ? (node.children ?? []) : [];
}
