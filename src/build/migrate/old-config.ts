import type { ImportSettings } from '../../core/config.ts';
import { isObject, type Fields } from '../check-vendors.ts';

/** Something that the old consent manager asked about. */
export interface OldService {
  /** Under what its answer is stored. */
  readonly key: string;
  /** What it is called: its title, its key, its label. */
  readonly names: readonly string[];
  /** Names of its cookies, or patterns such as `/^_ga/`. */
  readonly cookies: readonly string[];
  /** The site's ids for it, by the names that the old config has for them. */
  readonly ids: readonly string[];
  readonly necessary: boolean;
  /** Whether visitors were told who it is: a yes to a category without names is a yes to nobody. */
  readonly named: boolean;
}

/** What an old config says, as far as it has a place in ours. */
export interface OldConfig {
  readonly from: ImportSettings['from'];
  readonly services: readonly OldService[];
  readonly policyUrl?: string;
  readonly cookie?: string;
  readonly storage?: 'local';
  readonly days?: number;
  readonly domain?: string;
  readonly revision?: number;
  /** Sentences about what was not carried over. */
  readonly notes: readonly string[];
}

/** One consent manager's configuration. */
export interface OldFormat {
  readonly from: ImportSettings['from'];
  /** How the config is given in a script: the last name of a function that is called with it. */
  readonly called?: string;
  /** Whether an object has the form of such a config. */
  fits(config: Fields): boolean;
  /** `more`: what the script says elsewhere. */
  read(config: Fields, more: Statements): OldConfig;
}

/** What a script says beside its config: calls of `push` with a text, and values given to properties. */
export interface Statements {
  readonly pushed: readonly string[];
  readonly assigned: ReadonlyMap<string, string>;
}

export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
export const fields = (value: unknown): Fields => (isObject(value) ? value : {});
export const objects = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isObject) : []);
export const number = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** `{ [key]: value }`, where there is one. */
export const maybe = <K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> =>
  value === undefined ? {} : ({ [key]: value } as Partial<Record<K, V>>);

/** Cookies as these configs list them: texts, patterns, `{ name }`, or lists that begin with the name. */
export const cookieNames = (value: unknown): string[] =>
  (Array.isArray(value) ? value : []).flatMap(
    (one) => text(one) ?? (Array.isArray(one) ? text(one[0]) : text(fields(one)['name'])) ?? [],
  );

/** A sentence about the keys that have no place here, or that are none of ours to decide. */
export function notCarried(config: Fields, carried: readonly string[]): string[] {
  const left = Object.keys(config).filter((key) => !carried.includes(key));
  return left.length > 0 ? [`Not carried over: ${left.map((key) => `"${key}"`).join(', ')}.`] : [];
}
