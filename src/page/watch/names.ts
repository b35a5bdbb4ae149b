import type { NameKind } from '../../core/seen-name.ts';

const areas: readonly (readonly [NameKind, () => readonly string[]])[] = [
  ['cookie', () => document.cookie.split('; ').map((cookie) => cookie.split('=')[0] as string)],
  ['local', () => Object.keys(localStorage)],
  ['session', () => Object.keys(sessionStorage)],
];

/** Every cookie and key that a script of this page can see, once. Blocked storage holds nothing. */
export const presentNames = (): (readonly [NameKind, string])[] =>
  areas.flatMap(([kind, names]) => {
    try {
      return [...new Set(names())].filter(Boolean).map((name) => [kind, name] as const);
    } catch {
      return [];
    }
  });
