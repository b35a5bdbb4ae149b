const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand in HTML, also in a quoted attribute; what steers the direction of text does not leave it. */
const escaped = (text: string): string =>
  text
    .replace(/(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '\uFFFD')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/** HTML that is escaped already. */
export interface Html {
  readonly html: string;
}

type Part = string | number | Html | undefined | readonly (Html | undefined)[];

const isList = (part: Part): part is readonly (Html | undefined)[] => Array.isArray(part);

const put = (part: Part): string => {
  if (part === undefined) return '';
  if (isList(part)) return part.map(put).join('');
  return typeof part === 'object' ? part.html : escaped(String(part));
};

/** Markup with values in it, each escaped unless it is markup itself. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: strings.reduce((all, text, i) => all + text + put(parts[i]), ''),
});
