import type { Knowledge } from './knowledge.ts';
import type { Moment, Run } from './recording.ts';

/** What may run: a vendor, or a part of one in another category. */
export interface Asked {
  readonly id: string;
  readonly category: string;
}

export const NECESSARY = 'strictly-necessary';

const isGpc = ({ id, category }: Asked, { gpc }: Pick<Knowledge, 'gpc'>): boolean =>
  gpc.includes(id) || gpc.includes(category);

/**
 * Whether the visitor had allowed this at that moment. What is strictly necessary needs no answer; where silence counts as
 * a yes, only an objection (a refusal, a withdrawal, Global Privacy Control) forbids.
 */
export function permitted(
  asked: Asked,
  { state, regime, only }: Run,
  moment: Moment,
  know: Pick<Knowledge, 'gpc'>,
): boolean {
  if (asked.category === NECESSARY) return true;
  if (moment === 'withdrawn') return false;
  if (moment === 'before') return regime === 'opt-out' && !(state === 'gpc' && isGpc(asked, know));
  switch (state) {
    case 'accepted':
    case 'withdrawn':
      return true;
    case 'one-vendor':
      return asked.id === only;
    case 'no-choice':
    case 'refused':
    case 'gpc':
      return false;
  }
}

/** Global Privacy Control is an objection of its own, whatever else would allow it. */
export const despiteGpc = (asked: Asked, run: Run, know: Pick<Knowledge, 'gpc'>): boolean =>
  run.state === 'gpc' && asked.category !== NECESSARY && isGpc(asked, know);
