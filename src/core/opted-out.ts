import type { Decision } from './decide.ts';
import type { Facts } from './facts.ts';

/**
 * Whether what stays granted of an item is to run with its vendor's limited use of data: a signal of the browser opts the
 * visitor out of sale and sharing, or, where silence grants, they have said no to something. A yes given in spite of it
 * counts for the item that it names.
 */
export function isOptedOut(
  id: string,
  decision: Decision,
  { signal, regime }: Pick<Facts, 'signal' | 'regime'>,
): boolean {
  const own = decision[id];
  if (own?.granted && own.reason === 'answer') return false;
  const saidNo = Object.values(decision).some(({ granted, reason }) => reason === 'answer' && !granted);
  return signal.length > 0 || (!!regime.grants && saidNo);
}
