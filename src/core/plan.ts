import { grantedIds, type Decided, type Decision, type Settled } from './decide.ts';
import { isNecessary, type Item } from './item.ts';
import type { Step } from './step.ts';

/** What a page does before anything else, also while it is prerendered: deny. */
export const planHold = (items: readonly Item[]): Step[] => [
  { do: 'signal', granted: items.filter(isNecessary).map((item) => item.id), first: true },
];

/** Whether there is more to say than the denial that the page began with: an answer, or what the regime allows without. */
const isSettled = (decision: Decision): boolean =>
  Object.values(decision).some(({ reason }) => reason === 'answer' || reason === 'regime');

/**
 * What an answer brings, be it stored from before (`before` is undefined: the page begins), just given here, or given in
 * another tab. It is on record already. Tell the vendors, stop and clear what is refused, let go of what is granted; but
 * where a script of a lost vendor has run, the page begins anew, and what is gained starts there. In lockdown every change
 * begins the page anew: the policy of a document can neither be relaxed nor, for what it has permitted, be taken back.
 * `painted`: what was pressed has been painted, or nothing was.
 */
export function plan(
  before: Decision | undefined,
  { decision, ask }: Settled,
  ran: ReadonlySet<string>,
  lockdown = false,
  painted = !before,
): Step[] {
  const granted = grantedIds(decision);
  // A page that begins has lost and gained nothing.
  const gained = before ? granted.filter((id) => !before[id]?.granted) : [];
  const lost = before ? grantedIds(before).filter((id) => !decision[id]?.granted) : [];
  const steps: Step[] = [];
  if (isSettled(decision) && (!before || !isSettled(before) || gained[0] || lost[0]))
    steps.push({ do: 'signal', granted, first: false });
  if (lost[0]) steps.push({ do: 'stop', ids: lost });
  // What is off here only, or only until the place is known, keeps what it stored: it is not refused.
  const refused = Object.keys(decision).filter((id) => {
    const { granted, elsewhere, reason } = decision[id] as Decided;
    return !granted && !elsewhere && reason !== 'region';
  });
  steps.push({ do: 'sweep', ids: refused });
  const reload = lockdown ? gained.length + lost.length > 0 : lost.some((id) => ran.has(id));
  if (!reload) steps.push({ do: 'release', afterPaint: !painted });
  if (before) steps.push({ do: 'announce', gained, lost });
  if (ask) steps.push({ do: 'ask' });
  if (reload) steps.push({ do: 'reload' });
  return steps;
}
