/** Declarations under one selector. */
export interface CssRule {
  /** Of at-rules and nested rules those around it, from the outermost on. */
  readonly around: readonly string[];
  readonly selector: string;
  readonly declarations: readonly CssDeclaration[];
}

export interface CssDeclaration {
  /** Where it begins in the text. */
  readonly offset: number;
  readonly property: string;
  readonly value: string;
}

const COMMENT = /\/\*[^]*?(?:\*\/|$)/g;

/** Without comments, texts in quotes and addresses: blanks of the same length, so that brackets in them count for nothing. */
const bare = (css: string): string =>
  css.replace(/\/\*[^]*?(?:\*\/|$)|"(?:\\[^]|[^"\\\n])*"?|'(?:\\[^]|[^'\\\n])*'?|\burl\([^"')]*\)/gi, (skipped) =>
    ' '.repeat(skipped.length),
  );

const squeezed = (text: string): string => text.replace(COMMENT, ' ').replace(/\s+/g, ' ').trim();

/** `text` is the same as `css`, but bare. */
function declaration(css: string, text: string, begin: number, end: number): CssDeclaration | undefined {
  const colon = text.slice(begin, end).indexOf(':');
  const offset = begin + text.slice(begin, end).search(/\S/);
  if (colon < 0 || text[offset] === '@') return undefined;
  const property = text.slice(begin, begin + colon).trim();
  return {
    offset,
    property: property.startsWith('--') ? property : property.toLowerCase(),
    value: squeezed(css.slice(begin + colon + 1, end)),
  };
}

/**
 * The rules of a style sheet, as far as a look at its brackets shows them: also nested ones, and those in at-rules. Never
 * throws; what is not closed ends with the text.
 */
export function readCss(css: string): CssRule[] {
  const text = bare(css);
  const rules: CssRule[] = [];
  const open: { prelude: string; declarations: CssDeclaration[] }[] = [];
  let begin = 0;
  let brackets = 0;
  const keep = (end: number): void => {
    const found = declaration(css, text, begin, end);
    if (found) open.at(-1)?.declarations.push(found);
    begin = end + 1;
  };
  const close = (): void => {
    const done = open.pop();
    if (done)
      rules.push({
        around: open.map(({ prelude }) => prelude),
        selector: done.prelude,
        declarations: done.declarations,
      });
  };
  for (const { 0: sign, index } of text.matchAll(/[(){};[\]]/g))
    if (sign === '(' || sign === '[') brackets++;
    else if (sign === ')' || sign === ']') brackets = Math.max(0, brackets - 1);
    else if (sign === '{') {
      open.push({ prelude: squeezed(css.slice(begin, index)), declarations: [] });
      begin = index + 1;
      brackets = 0;
    } else if (sign === '}') {
      keep(index);
      close();
      brackets = 0;
    } else if (brackets === 0) keep(index);
  keep(text.length);
  while (open[0]) close();
  return rules;
}
