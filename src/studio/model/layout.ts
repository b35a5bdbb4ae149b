import { createScanner, SyntaxKind } from 'jsonc-parser';
import { inline } from '../../build/jsonc-writer.ts';

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
  if (!isObject(value) || indent.length + before.length + flat.length <= WIDEST) return flat;
  const inner = indent + style.unit;
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
  for (let token = scanner.scan(); ; token = scanner.scan()) {
    const here = scanner.getTokenOffset();
    const next = here + scanner.getTokenLength();
    switch (token) {
      case SyntaxKind.CommaToken:
        if (comma !== undefined) return { comma, end };
        comma = here;
        end = next;
        break;
      case SyntaxKind.LineCommentTrivia:
      case SyntaxKind.BlockCommentTrivia:
        if (sameLine && !text.slice(here, next).includes('\n')) end = next;
        break;
      case SyntaxKind.LineBreakTrivia:
        sameLine = false;
        if (comma !== undefined) return { comma, end };
        break;
      case SyntaxKind.Trivia:
        break;
      default:
        return { comma, end };
    }
  }
}

/** Whether a piece of a file has a comment in it. */
export function hasComment(text: string): boolean {
  const scanner = createScanner(text, false);
  for (let token = scanner.scan(); token !== SyntaxKind.EOF; token = scanner.scan())
    if (token === SyntaxKind.LineCommentTrivia || token === SyntaxKind.BlockCommentTrivia) return true;
  return false;
}
