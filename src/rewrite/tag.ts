import type { Token } from 'parse5';
import type { Namespace } from './foreign.ts';

export interface Attribute {
  /** As a browser takes it: references decoded. */
  readonly value: string;
  /** Where it stands in the page, name and quotes included. */
  readonly start: number;
  readonly end: number;
}
/** By name in small letters; of two with the same name the first, as browsers do. */
export type Attributes = ReadonlyMap<string, Attribute>;

/** A start tag as it stands in the page. */
export interface Tag {
  readonly name: string;
  readonly namespace: Namespace;
  readonly attributes: Attributes;
  /** `<script/>`: in SVG and MathML that is all of the element. */
  readonly closed: boolean;
  readonly start: number;
  readonly end: number;
}

/** Puts `text` in the place of what stands between two offsets of the page. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const NONE: Attributes = new Map();

/** `decode`: makes text of what stands there, where the page is read as bytes. */
export function attributesOf(token: Token.TagToken, offset: number, decode: (text: string) => string): Attributes {
  const places = token.location?.attrs;
  if (!places) return NONE;
  return new Map(
    token.attrs.flatMap(({ name, value }) => {
      const place = places[name];
      return place
        ? [[name, { value: decode(value), start: offset + place.startOffset, end: offset + place.endOffset }] as const]
        : [];
    }),
  );
}

const nameLength = ({ name }: Tag): number => name.length + 1;

/** Right behind the tag's name: an attribute there comes before all others of its name, so it is the one that counts. */
export const inFront = (tag: Tag, text: string): Edit => {
  const at = tag.start + nameLength(tag);
  return { start: at, end: at, text };
};

/** The attribute under another name; its value stays as it is, quotes and all. */
export const renamed = (attribute: Attribute, name: string, to: string): Edit => ({
  start: attribute.start,
  end: attribute.start + name.length,
  text: to,
});

/** The attribute with another value, in the same quotes. */
export function revalued(attribute: Attribute, raw: string, value: string): Edit {
  const quote = /["']$/.exec(raw)?.[0] ?? '';
  const at = raw.search(/[=]/);
  // `type` alone, or an unquoted value: what stands behind it might touch.
  const text = at < 0 ? `${raw}="${value}"` : `${raw.slice(0, at)}=${quote || '"'}${value}${quote || '"'}`;
  return { start: attribute.start, end: attribute.end, text };
}

/** The tag's text with these edits in it. */
export function edited(raw: string, start: number, edits: readonly Edit[]): string {
  let text = '';
  let at = start;
  for (const edit of edits) {
    text += raw.slice(at - start, edit.start - start) + edit.text;
    at = edit.end;
  }
  return text + raw.slice(at - start);
}
