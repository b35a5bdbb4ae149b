import type { Answer, Method } from './answer.ts';
import type { AskReason } from './decide.ts';
import { asked, type Item } from './item.ts';
import { fingerprint } from './token.ts';

/** The element in which a choice was made; `api`: a call of the site's own script. */
export type ChoicePlace = 'banner' | 'preferences' | 'policy' | 'embed' | 'api';

/**
 * How an answer came about: the place and what was pressed there (`close`: a ✕ that refuses); `gpc`: the browser's signal
 * refused, and nobody pressed anything; `import`: taken over from another consent manager. Without a place: it is not known.
 */
export type ReceiptMethod = `${ChoicePlace}-${Method | 'close'}` | Method | 'gpc' | 'import';

/**
 * Proof of one choice (GDPR art. 7(1)): what was shown, in which words, and what was said to it. It has nothing of the
 * visitor or the device: no address, no browser, nothing that is the same in two visitors' receipts but their answers.
 */
export interface Receipt {
  readonly version: 1;
  /** 128 random bits, as 32 hexadecimal digits. Who has it can look the receipt up. */
  readonly id: string;
  /** ISO 8601, by the clock of the visitor's device. */
  readonly at: string;
  /** The site's policy revision. */
  readonly revision: number;
  /** Stands for all that was asked, with its categories and purposes; changes with any of them. */
  readonly fingerprint: string;
  /** SHA-256 of the texts that were shown, in hexadecimal. Missing: nothing was shown, or the page is not on HTTPS. */
  readonly texts?: string;
  /** The language that the visitor was spoken to in, as a tag such as `de`; of what was not shown, the page's. */
  readonly language: string;
  /** The law of the place that counted: a regime's name, or the region that the config writes it under. */
  readonly regime: string;
  readonly method: ReceiptMethod;
  /** The choice was made while the browser sent this signal. */
  readonly signal?: 'gpc';
  /** Why the visitor was being asked. Missing: of their own accord, with no question on the page. */
  readonly asked?: AskReason;
  /** What was asked, as tokens (see token.ts), by category. */
  readonly shown: Readonly<Record<string, readonly string[]>>;
  /** Tokens of what is granted. What is in neither list nobody has spoken of: the law of the place allows it. */
  readonly granted: readonly string[];
  readonly refused: readonly string[];
  /** Name of the group of pages (from the config) on which the choice was made. */
  readonly group?: string;
  /** Id of the receipt of the choice before this one, in this browser. */
  readonly previous?: string;
}

/** What a receipt says that neither the config nor the answer does. */
export type ReceiptContext = Pick<
  Receipt,
  'id' | 'texts' | 'language' | 'regime' | 'method' | 'asked' | 'group' | 'previous'
>;

/** Random bytes as a receipt's id; 16 of them. */
export const receiptId = (bytes: Iterable<number>): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The question, by category. */
function shownIn(items: readonly Item[]): Receipt['shown'] {
  const shown: Record<string, string[]> = {};
  for (const { category, token } of asked(items)) (shown[category] ??= []).push(token);
  return shown;
}

/** The receipt of this answer to the question about these items. */
export function makeReceipt(
  items: readonly Item[],
  { at, revision, signal, granted, refused }: Omit<Answer, 'method'>,
  { id, texts, language, regime, method, asked: reason, group, previous }: ReceiptContext,
): Receipt {
  return {
    version: 1,
    id,
    at: new Date(at * 1000).toISOString(),
    revision,
    fingerprint: fingerprint(asked(items).map(({ token }) => token)),
    ...(texts !== undefined && { texts }),
    language,
    regime,
    method,
    ...(signal && { signal }),
    ...(reason && { asked: reason }),
    shown: shownIn(items),
    granted,
    refused,
    ...(group !== undefined && { group }),
    ...(previous !== undefined && { previous }),
  };
}
