import type { Answer } from '../core/answer.ts';
import type { OptOut } from '../core/consent.ts';
import { wantedIds } from '../core/decide.ts';
import { idsIn, isNamed } from '../core/item.ts';
import type { Page } from './page.ts';

/** Remembers which refusals by the browser's signal the site has been told of; only where the site listens. */
const KEY = 'consentinel-opt-out';

const said = (ids: readonly string[], source: OptOut['source'], at: number): OptOut => ({
  ids,
  source,
  at: new Date(at * 1000).toISOString(),
});

/** What an answer refuses that was not refused before: by the visitor, or for the browser's signal, of which it is told. */
export function newRefusals(
  { read, facts, decision }: Page,
  before: Answer | undefined,
  { refused, at }: Answer,
): OptOut | undefined {
  const already = idsIn(read.items, before?.refused);
  const { signal } = facts.now();
  const bySignal = read.items
    .filter((item) => isNamed(signal, item) && !wantedIds(decision).includes(item.id))
    .map(({ id }) => id);
  const ids = idsIn(read.items, refused).filter((id) => !already.includes(id) && !bySignal.includes(id));
  return ids[0] ? said(ids, 'answer', at) : undefined;
}

/** What the browser's signal refuses, once for each visitor and change. */
export function signalRefusals({ read, facts, decision }: Page, now: number): OptOut | undefined {
  const { signal } = facts.now();
  const ids = read.items
    .filter((item) => isNamed(signal, item) && decision[item.id]?.reason === 'gpc')
    .map(({ id }) => id);
  const told = ids.join(' ');
  try {
    if (localStorage.getItem(KEY) === told) return undefined;
    localStorage.setItem(KEY, told);
  } catch {
    // Where nothing can be remembered it is said on every page.
  }
  return ids[0] ? said(ids, 'gpc', now) : undefined;
}
