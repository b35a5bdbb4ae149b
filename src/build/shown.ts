import type { Item } from '../core/item.ts';
import { asked } from '../core/item.ts';
import type { InterfaceSettings } from '../core/consent.ts';
import { fingerprint } from '../core/token.ts';
import { integrity } from './hash.ts';

/** Files of the build that hold words, or draw them. */
const SAYS = /^(banner|preferences|policy|elements|details|texts|element-texts)\./;

/** What the question is made of; of the prebuilt gate, whose pages bring it, nothing. */
export interface Shown {
  readonly items: readonly Item[];
  readonly settings: Partial<InterfaceSettings>;
}

/**
 * What `shown.json` says: the question, the site's own words, and each file that holds the other words, with its hash. A
 * receipt has the hash of this file, so who keeps the folder of a build can show what its visitors were shown. The same
 * input gives the same bytes.
 */
export function shownFile(files: ReadonlyMap<string, string>, shown?: Shown): string {
  const { texts, categories, policyUrl, theme, layout } = shown?.settings ?? {};
  const question = shown && asked(shown.items);
  const content = {
    ...(question && {
      fingerprint: fingerprint(question.map(({ token }) => token)),
      asked: question.map(({ id, category, token }) => ({ id, category, token })),
    }),
    settings: { texts, categories, policyUrl, theme, layout },
    files: Object.fromEntries(
      [...files].filter(([name]) => SAYS.test(name)).map(([name, text]) => [name, integrity(text)]),
    ),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
