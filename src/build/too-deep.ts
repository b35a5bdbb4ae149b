import { createScanner } from 'jsonc-parser';

/** No config needs more; a parser that goes down by calling itself would run out of stack. */
export const DEEPEST = 40;

/** Where the text goes deeper than that. Counts brackets, so it needs no stack of its own. */
export function tooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  do {
    scanner.scan();
    const first = text.charAt(scanner.getTokenOffset());
    if (first === '{' || first === '[') depth++;
    if (first === '}' || first === ']') depth--;
    if (depth > DEEPEST) return scanner.getTokenOffset();
  } while (scanner.getPosition() < text.length);
  return undefined;
}
