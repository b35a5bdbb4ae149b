import type { State } from '../../recording.ts';

/** What each visitor did, for somebody who has never heard of it. */
export const VISITOR: Readonly<Record<State, string>> = {
  'no-choice': 'A visitor who reads, scrolls, and answers nothing.',
  refused: 'A visitor who refuses at once, reads on, goes back, and opens a second tab.',
  accepted: 'A visitor who accepts everything.',
  'one-vendor': 'A visitor who allows one vendor in the preferences, and nothing else.',
  withdrawn: 'A visitor who accepts, takes it back later, goes back, and has a second tab open.',
  gpc: 'A visitor whose browser sends Global Privacy Control, and who answers nothing.',
};

export const STATE_TITLES: Readonly<Record<State, string>> = {
  'no-choice': 'No choice',
  refused: 'Refused',
  accepted: 'Accepted',
  'one-vendor': 'One vendor only',
  withdrawn: 'Withdrawn',
  gpc: 'Global Privacy Control',
};

export const LEVEL_TITLES = {
  error: 'Breaks a rule',
  warning: 'Likely breaks a rule',
  note: 'Worth knowing',
} as const;

export const plural = (n: number, one: string, more = `${one}s`): string => `${n} ${n === 1 ? one : more}`;

/** `4.2 s`; the sign says whether it was before. */
export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** `23 November 2026, 10:41 UTC`. */
export function moment(iso: string): string {
  const date = new Date(iso);
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'UTC' }).format(date);
  return `${day}, ${time} UTC`;
}

export const days = (n: number): string =>
  n === 0 ? 'until the browser closes' : n < 1 ? `${Math.max(1, Math.round(n * 24))} h` : plural(Math.round(n), 'day');
