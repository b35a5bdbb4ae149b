/** Elements that fetch, by their names. `image` is SVG's. */
export const FETCHING = 'script|iframe|frame|img|source|link|embed|object|video|audio|track|input|image|style';

/** Addresses in a style sheet. */
const URLS = /(?:url\(|@import(?!\s*url))\s*(?:"([^"]*)"|'([^']*)'|([^\s"')]+))/gi;

export const inStyle = (text: string): string[] =>
  [...text.matchAll(URLS)].map(([, double, single, plain]) => double ?? single ?? plain ?? '');

/** What code without patches of its own may ask for: addresses in the text of a worker or a frame. */
export const inCode = (text: string): readonly string[] =>
  text.match(/(?:(?:http|ws)s?:)?\/\/[\w.-]+\.[a-z][^\s"'`<>\\)]*/gi) ?? [];

/** What a browser asks for by a script's text, past every patch: imports, and strings of speculation rules. */
export const inScript = (type: string, text: string): readonly string[] =>
  /^module$/i.test(type)
    ? [...text.matchAll(/(?:\bimport|\bfrom)\s*\(?\s*["'`]([^"'`]+)/g)].map(([, address = '']) => address)
    : /^speculationrules$/i.test(type)
      ? (text.match(/[^"]+/g) ?? [])
      : [];

/** Addresses in a `srcset`. The sizes among them are as good as addresses of the site's own. */
export const inSet = (text: string): readonly string[] => text.match(/[^\s,]+/g) ?? [];

/** The attributes of a tag, to its end or that of the text: each character in one way only, so that it stays fast. */
const ATTRIBUTES = String.raw`(?:[^=>]|=\s*(?:"[^"]*(?:"|$)|'[^']*(?:'|$)|(?![\s"'])[^\s>]*(?![^\s>])))*`;

/** Tags of what fetches; those of what holds text, with that text; comments, so that nobody looks into them. */
const TAGS = new RegExp(
  `<!--[^]*?(?:-->|$)|<(?:(script|style)\\b${ATTRIBUTES}>?[^]*?(?=</\\1|$)|(?:textarea|title|xmp)\\b${ATTRIBUTES}>?[^]*?(?:</|$)|(?:(?:${FETCHING})\\b|[a-z][^\\s<>/]*(?=[^<>]*(?:url\\(|\\b(?:ping|background)\\s*=)))${ATTRIBUTES}>?)`,
  'gi',
);

/** Whether markup may have anything in it that leads to another host. */
const mayLead = (text: string): boolean =>
  /<[sileovatf]|url\(|(?:ping|background)\s*=/i.test(text) && /[/\\]\s*[/\\]|:|&/.test(text);

/** The same markup with its tags changed as `change` says. */
export const inMarkup = (text: string, change: (tag: string) => string): string =>
  mayLead(text) ? text.replace(TAGS, (tag) => change(tag)) : text;

const OPEN = new RegExp(`<(?:[a-z]${ATTRIBUTES})?$`, 'i');

/** Where a tag begins that does not end in this text. */
export function cut(text: string): number {
  const found = text.search(OPEN);
  return found < 0 ? text.length : found;
}
