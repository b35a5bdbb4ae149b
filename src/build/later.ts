import { error, type Found } from './found.ts';

/** Keys of the config that are promised and that this version does not carry out. Said, never ignored. */
const LATER_KEYS = ['receipts'];

type Fields = Readonly<Record<string, unknown>>;

/** What of a config is not supported, and the rest of it. */
export function later(config: Fields): { readonly rest: Fields; readonly found: readonly Found[] } {
  const found: Found[] = [];
  const rest: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(config)) {
    if (LATER_KEYS.includes(key)) found.push(error('not-supported', [key], { what: `"${key}"` }, true));
    else rest[key] = value;
  }
  return { rest, found };
}
