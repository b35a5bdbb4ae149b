import type { Fields } from '../../build/check-vendors.ts';
import type { Edit } from './edit.ts';
import type { Scope } from './scopes.ts';
import { part, setPart } from './set-in.ts';

/** The keys that may be one word, or an object of which that word is one field. */
const WORD = { layout: 'banner', theme: 'scheme' } as const;
type Group = keyof typeof WORD;

/** A field of the looks as it stands in the config; `undefined` = the default. */
export const look = (config: Fields, group: Group, field: string): unknown => part(config, [group], WORD[group], field);

/** Sets a field; `undefined` is the default. One word stays one word for as long as there is no more to say. */
export const setLook = (scope: Scope, group: Group, field: string, value: unknown): Edit[] =>
  setPart(scope, [group], WORD[group], field, value);
