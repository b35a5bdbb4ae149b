/**
 * The addresses of a `srcset` or `imagesrcset`, and some of its other parts: a descriptor leads nowhere, and where a comma
 * ends an address is for the browser to know, so an address with commas counts whole and in pieces.
 */
export const inSrcset = (value: string): string[] => {
  const parts = value.split(/\s+/).flatMap((part) => (part.includes(',') ? [part, ...part.split(',')] : [part]));
  return [...new Set(parts)].filter(Boolean);
};

/** A character of CSS that is written as `\68` or `\h`. */
const unescaped = (css: string): string =>
  css.includes('\\')
    ? css.replace(/\\(?:([\da-f]{1,6})\s?|([^\n]))/gi, (_, code: string | undefined, itself: string | undefined) =>
        code === undefined ? (itself ?? '') : String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff)),
      )
    : css;

const URL_FUNCTION = /\b(?:url|src)\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*))/gi;
/** `@import "…"` and `image-set("…" 1x)`: a bare string that is an address. */
const STRING = /(?:@import\s+|image-set\(|,)\s*(?:"([^"]*)"|'([^']*)')/gi;

/** The addresses that a style sheet, or a `style` attribute, loads from. Those in comments count as well. */
export function inCss(css: string): string[] {
  if (!/url\(|src\(|@import|image-set\(|\\/i.test(css)) return [];
  const text = unescaped(css);
  return [...text.matchAll(URL_FUNCTION), ...text.matchAll(STRING)]
    .map((match) => (match[1] ?? match[2] ?? match[3] ?? '').trim())
    .filter(Boolean);
}

/** Where `<meta http-equiv=refresh content="0; url=…">` leads. */
export const inRefresh = (content: string): string[] => {
  const [, quoted, bare] = /^[\s\d.]*[;,\s]\s*(?:url\s*=\s*)?(?:["']([^"']*)|(\S+))/i.exec(content) ?? [];
  return [quoted ?? bare ?? ''].filter(Boolean);
};
