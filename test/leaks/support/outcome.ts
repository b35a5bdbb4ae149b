import type { Vector } from '../vectors/vector.ts';
import type { Count } from './evidence.ts';

/**
 * `stopped`: nothing before the choice, once and working after it, nothing after it is taken back.
 * `leaks`: it went out without being allowed. `fetched`: its address was asked for, but what came did not run.
 * `breaks`: it does not work although it is allowed. `works`, `reported`, `unreported`: where nothing is held.
 */
export type Outcome = 'stopped' | 'leaks' | 'fetched' | 'breaks' | 'works' | 'reported' | 'unreported';

/** What happened in each of the states of a visit, one after the other. */
export interface Visit {
  readonly before: Count;
  readonly accepted: Count;
  readonly nextPage: Count;
  readonly withdrawn: Count;
}

const works = ({ works }: Vector, { contacts, reports }: Count): boolean =>
  contacts === 1 && (works === 'arrives' || reports === 1);

/** How a visit ended, and in which state it went wrong. */
export function outcomeOf(vector: Vector, visit: Visit): readonly [Outcome, where: string] {
  for (const state of ['before', 'withdrawn'] as const) {
    const { contacts, reports } = visit[state];
    if (contacts + reports > 0)
      return [vector.works === 'reports' && reports === 0 ? 'fetched' : 'leaks', `${state}: ${contacts}`];
  }
  if (vector.withoutScripts) return ['stopped', ''];
  const { accepted, nextPage } = visit;
  const said = (name: string, { contacts, reports }: Count): string => `${name}: ${contacts}, works: ${reports}`;
  if (accepted.contacts > 1 || (vector.replayed && !works(vector, accepted)))
    return ['breaks', said('accepted', accepted)];
  // A browser remembers whom it has connected to.
  if (vector.contact.kind === 'connection') return ['stopped', ''];
  return works(vector, nextPage) ? ['stopped', ''] : ['breaks', said('next page', nextPage)];
}

/** Without anything that holds it, every vector arrives once; otherwise the test is broken. */
export const openOutcome = (vector: Vector, count: Count): readonly [Outcome, where: string] =>
  works(vector, count) ? ['works', ''] : ['breaks', `${count.contacts}, works: ${count.reports}`];

/** Where everything is only watched, it arrives, and the page is told. */
export function watchedOutcome(vector: Vector, count: Count, reported: boolean): readonly [Outcome, where: string] {
  const [outcome, where] = openOutcome(vector, count);
  if (outcome !== 'works') return [outcome, where];
  return [reported ? 'reported' : 'unreported', ''];
}
