import type { EngineName } from '../journeys/support/browsers.ts';
import { gaps, type Gap } from './gaps.ts';
import type { SetUp } from './set-ups.ts';
import type { Outcome } from './support/outcome.ts';
import type { Vector } from './vectors/vector.ts';

/** `races`: whether it gets out is a matter of milliseconds. */
export type Expected = Outcome | 'races';

/** Why a vector does not come to what it should. */
export const gapOf = ({ id }: Vector, setUp: SetUp, engine: EngineName): Gap | undefined =>
  gaps.find(
    ({ setUps, vectors, engines }) =>
      setUps.includes(setUp.id) && vectors.includes(id) && (!engines || engines.includes(engine)),
  );

/** What a vector is to come to. `undefined`: this engine does not know it. */
export function expected(vector: Vector, setUp: SetUp, engine: EngineName): Expected | undefined {
  if (vector.engines && !vector.engines.includes(engine)) return undefined;
  const gap = gapOf(vector, setUp, engine);
  if (gap) return gap.outcome;
  if (!setUp.open) return 'stopped';
  return setUp.config && !vector.withoutScripts ? 'reported' : 'works';
}

const PASSING: readonly (Expected | undefined)[] = ['leaks', 'fetched', 'works', 'reported', 'unreported'];
const RACING: readonly Outcome[] = ['stopped', 'fetched', 'leaks', 'breaks'];

/** Whether it is known to get out. */
export const passes = (wanted: Expected | undefined): boolean => PASSING.includes(wanted);

export const fits = (outcome: Outcome, wanted: Expected | undefined): boolean =>
  wanted === 'races' ? RACING.includes(outcome) : outcome === wanted;
