import * as module from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Node } from 'jsonc-parser';
import { error, type Found, type Path } from './found.ts';
import type { Parsed } from './parse-config.ts';
import { literal, readSource } from './read-source.ts';
import { DEEPEST } from './too-deep.ts';

/** Endings of config files that are programs: they are run. */
export const PROGRAM = /\.[cm]?[jt]s$/;
const TYPED = /\.[cm]?ts$/;

/** What the default export may hold: what a JSON file can say. `undefined` is as good as not there. */
function plain(value: unknown, path: Path, found: Found[]): unknown {
  const wrong = (expected: string): void => {
    found.push(error('bad-value', path, { expected }));
  };
  if (path.length > DEEPEST) {
    wrong(`at most ${DEEPEST} levels deep`);
    return undefined;
  }
  if (Array.isArray(value)) return value.map((one, i) => plain(one, [...path, i], found));
  if (typeof value === 'object' && value !== null) {
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
      wrong('data that JSON can say');
      return undefined;
    }
    const object: Record<string, unknown> = {};
    for (const [key, one] of Object.entries(value))
      if (key === '__proto__') found.push(error('unknown-key', [...path, key], {}, true));
      else if (one !== undefined) object[key] = plain(one, [...path, key], found);
    return object;
  }
  if (typeof value === 'string' || typeof value === 'boolean' || value === null || Number.isFinite(value)) return value;
  wrong('data that JSON can say');
  return undefined;
}

/** The same length, with white space in place of the types. Node says each time that this function of its own is new. */
function withoutTypes(text: string): string {
  const emitWarning = process.emitWarning.bind(process);
  process.emitWarning = () => undefined;
  try {
    return module.stripTypeScriptTypes(text);
  } finally {
    process.emitWarning = emitWarning;
  }
}

const NOWHERE: Node = { type: 'null', offset: 0, length: 0 };

/** Where in its text the config stands, as far as that can be seen without running it. */
function placesIn(text: string, file: string): Node {
  try {
    const source = readSource(TYPED.test(file) ? withoutTypes(text) : text);
    const exported = source?.program.body.find(
      (statement) => statement.type === 'ExportDefaultDeclaration',
    )?.declaration;
    if (!source || !exported) return NOWHERE;
    const called = exported.type === 'CallExpression' ? exported.arguments[0] : exported;
    return called ? literal(called, source) : NOWHERE;
  } catch {
    return NOWHERE;
  }
}

const failed = (reason: string): Parsed => ({ failed: error('not-a-module', [], { reason }), offset: 0 });

/** Runs a config file that is a program, and takes its default export. `text` is what is in it. */
export async function loadModule(file: string, text: string): Promise<Parsed> {
  if (TYPED.test(file) && !process.features.typescript)
    return failed(`Node ${process.versions.node} runs no TypeScript, Node 22.18 does`);
  let exported: unknown;
  try {
    // A second look in the same process must not find the first one's.
    ({ default: exported } = (await import(`${pathToFileURL(file).href}?${Date.now()}`)) as { default?: unknown });
  } catch (problem) {
    return failed(problem instanceof Error ? `${problem.name}: ${problem.message}` : String(problem));
  }
  if (exported === undefined) return failed('it has no default export');
  const found: Found[] = [];
  return { value: plain(exported, [], found), root: placesIn(text, file), found };
}
