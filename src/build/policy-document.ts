import type { Place } from '../core/elsewhere.ts';
import type { Picked } from '../ui/texts/wording.ts';

/** A piece of a line. A foreign text had to stay in English. */
export type Piece = string | Picked | { readonly code: string } | Place;

/** What a policy is made of; how it is written down is for `policy-html.ts` and `policy-markdown.ts`. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: Piece }
  | { readonly kind: 'text'; readonly pieces: readonly Piece[] }
  /** Each entry has a line, and maybe a second one below it. */
  | { readonly kind: 'list'; readonly entries: readonly (readonly (readonly Piece[])[])[] };

export interface PolicyDocument {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly blocks: readonly Block[];
}

export const heading = (level: 1 | 2 | 3, text: Piece): Block => ({ kind: 'heading', level, text });
export const text = (...pieces: readonly Piece[]): Block => ({ kind: 'text', pieces });
export const list = (entries: readonly (readonly (readonly Piece[])[])[]): Block => ({ kind: 'list', entries });
