import type { PublicAnswer } from './consent.ts';
import type { VendorDetails } from './details.ts';
import { asked, type Item } from './item.ts';

/**
 * What a visitor takes away of a choice: what was asked, what was said to it, and when. Fields that a receipt of the site's
 * own has as well are called and written as there.
 */
export interface VisitorReceipt {
  readonly version: 1;
  /** Id of the receipt that the site's collector has of this choice, where it collects: with it the visitor can look it up. */
  readonly id?: string;
  /** ISO 8601, by the clock of the visitor's device. */
  readonly at: string;
  /** Origin of the site. */
  readonly site: string;
  /** The site's policy revision. */
  readonly revision: number;
  readonly language: string;
  readonly method: PublicAnswer['method'];
  /** The choice was made while the browser sent this signal. */
  readonly signal?: 'gpc';
  /** What is asked now, as tokens (see token.ts), by category. */
  readonly shown: Readonly<Record<string, readonly string[]>>;
  /** Tokens of what is granted, and refused. What is in neither list nobody has spoken of. */
  readonly granted: readonly string[];
  readonly refused: readonly string[];
  /** The same for people. */
  readonly services: readonly {
    readonly name: string;
    readonly company: string;
    readonly category: string;
    readonly choice: 'granted' | 'refused' | 'not answered';
  }[];
}

/** The receipt of this answer. `details` may lack what could not be loaded: then ids stand for names. */
export function visitorReceipt(
  items: readonly Item[],
  { at, revision, method, signal, granted, refused }: PublicAnswer,
  details: Readonly<Record<string, VendorDetails>>,
  { id, site, language }: Pick<VisitorReceipt, 'site' | 'language'> & { readonly id?: string | undefined },
): VisitorReceipt {
  const question = asked(items);
  const shown: Record<string, string[]> = {};
  for (const { category, token } of question) (shown[category] ??= []).push(token);
  const tokens = (ids: readonly string[]): string[] =>
    question.filter(({ id }) => ids.includes(id)).map(({ token }) => token);
  return {
    version: 1,
    ...(id !== undefined && { id }),
    at,
    site,
    revision,
    language,
    method,
    ...(signal && { signal }),
    shown,
    granted: tokens(granted),
    refused: tokens(refused),
    services: question.map(({ id, category }) => ({
      name: details[id]?.name ?? id,
      company: details[id]?.company ?? '',
      category,
      choice: granted.includes(id) ? 'granted' : refused.includes(id) ? 'refused' : 'not answered',
    })),
  };
}
