import { createScanner } from 'jsonc-parser';
import { inline } from '../../build/jsonc-writer.ts';

/** The scanner's words for what it finds, as numbers: its own are a `const enum`, which this project cannot read. */
const COMMA = 5 as number;
const LINE_COMMENT = 12 as number;
const BLOCK_COMMENT = 13 as number;
const LINE_BREAK = 14 as number;
const TRIVIA = 15 as number;
const END = 17 as number;

/** How a file is written: what is put into it looks like what is there. */
export interface Style {
  /** One step of indentation. */
  readonly unit: string;
  readonly eol: string;
}

/** Longer lines are broken. */
const WIDEST = 100;

export function styleOf(text: string): Style {
  const [, unit = '  '] = /\n([ \t]+)\S/.exec(text) ?? [];
  return { unit: unit.startsWith('\t') ? '\t' : unit, eol: text.includes('\r\n') ? '\r\n' : '\n' };
}

/** White space before the first character of the line that an offset is in. */
export function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as people write it: on one line where it fits, otherwise a key a line. `before`: what stands on its line. */
export function written(value: unknown, indent: string, style: Style, before = ''): string {
  const flat = inline(value);
  if (indent.length + before.length + flat.length <= WIDEST) return flat;
  const inner = indent + style.unit;
  if (Array.isArray(value) && value.some(isObject)) {
    const items = value.map((one) => inner + written(one, inner, style));
    return `[${style.eol}${items.join(`,${style.eol}`)}${style.eol}${indent}]`;
  }
  if (!isObject(value)) return flat;
  const lines = Object.entries(value).map(([key, one]) => {
    const name = `${JSON.stringify(key)}: `;
    return `${inner}${name}${written(one, inner, style, name)}`;
  });
  return `{${style.eol}${lines.join(`,${style.eol}`)}${style.eol}${indent}}`;
}

/** What follows a value in its object: a comma, maybe, and comments on the same line. */
export interface After {
  /** Offset of the comma. */
  readonly comma: number | undefined;
  /** Where the line's comments end, or else the comma or the value. */
  readonly end: number;
}

export function after(text: string, offset: number): After {
  const scanner = createScanner(text, false);
  scanner.setPosition(offset);
  let comma: number | undefined;
  let end = offset;
  let sameLine = true;
  for (let token: number = scanner.scan(); ; token = scanner.scan()) {
    const here = scanner.getTokenOffset();
    const next = here + scanner.getTokenLength();
    switch (token) {
      case COMMA:
        if (comma !== undefined) return { comma, end };
        comma = here;
        end = next;
        break;
      case LINE_COMMENT:
      case BLOCK_COMMENT:
        if (sameLine && !text.slice(here, next).includes('\n')) end = next;
        break;
      case LINE_BREAK:
        sameLine = false;
        if (comma !== undefined) return { comma, end };
        break;
      case TRIVIA:
        break;
      default:
        return { comma, end };
    }
  }
}

/** Whether a piece of a file has a comment in it. */
export function hasComment(text: string): boolean {
  const scanner = createScanner(text, false);
  for (let token: number = scanner.scan(); token !== END; token = scanner.scan())
    if (token === LINE_COMMENT || token === BLOCK_COMMENT) return true;
  return false;
}
