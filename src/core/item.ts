import type { Answer } from './answer.ts';
import type { GateVendor, TraceNames } from './gate-vendor.ts';
import type { CategoryId } from './vendor.ts';

/**
 * One thing that a visitor is asked about: a vendor in use, or the part of a vendor whose traces belong to another
 * category than the vendor itself (`sitefinity:targeting`).
 */
export interface Item {
  readonly id: string;
  readonly category: CategoryId;
  readonly purposes: string;
  readonly vendor: GateVendor;
  /** The site's ids for this vendor; values are strings. */
  readonly options: Readonly<Record<string, string>>;
  /** Whether the library loads it. */
  readonly managed: boolean;
  readonly traces: TraceNames;
}

export const NECESSARY = 'strictly-necessary';
export const isNecessary = (item: Item): boolean => item.category === NECESSARY;

/** Three characters that stand for a text. Not a secret and not unique: it only has to change when the text does. */
function shortHash(text: string): string {
  let hash = 5381;
  for (let i = 0; i < text.length; i++) hash = ((hash * 33) ^ text.charCodeAt(i)) >>> 0;
  return (hash % 46_656).toString(36).padStart(3, '0');
}

/** What is asked about an item, as the answer stores it. Changes with its category and purposes, not with words or order. */
export const token = (item: Item): string => `${item.id}.${shortHash(`${item.category} ${item.purposes}`)}`;

/** Ids of the items whose token is in the list: an item that was never shown, or was shown as something else, is not. */
export const idsIn = (items: readonly Item[], tokens: readonly string[]): string[] =>
  items.filter((item) => tokens.includes(token(item))).map((item) => item.id);

/** The answer that grants exactly these ids of what was asked. */
export function answerFor(
  items: readonly Item[],
  granted: readonly string[],
  given: Pick<Answer, 'at' | 'revision' | 'method'>,
): Answer {
  const asked = items.filter((item) => !isNecessary(item));
  return {
    ...given,
    granted: asked.filter((item) => granted.includes(item.id)).map(token),
    refused: asked.filter((item) => !granted.includes(item.id)).map(token),
  };
}
