import { allowedNames } from '../core/decide.ts';
import type { Item } from '../core/item.ts';
import { isOptedOut } from '../core/opted-out.ts';
import { problem } from '../core/problem.ts';
import type { Step } from '../core/step.ts';
import { afterPaint, pacer } from './gate/pace.ts';
import { claims } from './claims.ts';
import type { Page } from './page.ts';
import { reload } from './reload.ts';
import type { Adapter, Speaker } from './signals/adapter.ts';
import { clearTraces } from './traces.ts';
import { carryOutAll, type Failed } from './vendors.ts';

type Voice = [Adapter, Speaker];

/** How an item speaks: through which adapters. */
const voices = ({ adapters, decision, facts }: Page, { id, signals = [] }: Item, granted: boolean): Voice[] => {
  const optedOut = isOptedOut(id, decision, facts.now());
  return signals.flatMap((use): Voice[] => {
    const adapter = adapters[use.name];
    return adapter ? [[adapter, { id, granted, optedOut, use }]] : [];
  });
};

const failed =
  ({ announcer }: Page, id: string): Failed =>
  (error) => {
    announcer.problem(problem('script-failed', `vendors.${id}`, { error: String(error) }, 'warning'));
  };

/** What a vendor has left in place of its own function may throw: that ends what it is told, and nothing else. */
function speak(page: Page, id: string, say: () => void): void {
  try {
    say();
  } catch (error) {
    failed(page, id)(error);
  }
}

function signal(page: Page, granted: readonly string[], first: boolean): void {
  const allowed = allowedNames(page.read.items, granted);
  const byAdapter = new Map<Adapter, Speaker[]>();
  for (const item of page.read.items)
    for (const [adapter, speaker] of voices(page, item, allowed.has(item.id)))
      byAdapter.set(adapter, [...(byAdapter.get(adapter) ?? []), speaker]);
  for (const [adapter, speakers] of byAdapter)
    speak(page, speakers[0]?.id ?? '', () => {
      adapter.tell?.(speakers, first, (id) => allowed.has(id));
    });
}

async function release(page: Page, later: boolean): Promise<void> {
  if (later) await afterPaint();
  const turn = pacer();
  for (const item of page.read.items) {
    // Asked anew for each: it may have been taken away while the page had its turn.
    const granted = !!page.decision[item.id]?.granted;
    if (!item.tags || page.ran.has(item.id)) continue;
    const own = voices(page, item, granted);
    const region = page.facts.region();
    if (!granted) {
      if (!region || !own.some(([adapter, speaker]) => adapter.early?.(speaker, region))) continue;
      page.early.add(item.id);
    }
    page.ran.add(item.id);
    const each = (moment: 'start' | 'loaded') => (): void => {
      for (const [adapter, speaker] of own)
        speak(page, item.id, () => {
          adapter[moment]?.(speaker);
        });
    };
    each('start')();
    carryOutAll(item.tags, failed(page, item.id), each('loaded'));
    const rest = turn();
    if (rest) await rest;
  }
  page.released();
}

function sweep(page: Page, ids: readonly string[]): void {
  const swept = new Set(ids);
  const { remove, keep } = claims(page.read, (id) => swept.has(id));
  const report = (left: readonly string[]): void => {
    for (const name of left) page.announcer.problem(problem('trace-survived', name, { why: 'not-removed' }, 'warning'));
  };
  report(clearTraces(remove, keep));
  if (remove.some((names) => names.database ?? names.cache)) page.clearDatabases(remove, keep, report);
}

/** Carries out a plan. Everything but the slices between tags is done when it returns. */
export function run(page: Page, steps: readonly Step[]): void {
  for (const step of steps) {
    switch (step.do) {
      case 'signal':
        signal(page, step.granted, step.first);
        break;
      case 'stop':
        for (const item of page.read.items)
          if (step.ids.includes(item.id) && page.ran.has(item.id)) carryOutAll(item.stop, failed(page, item.id));
        break;
      case 'sweep':
        sweep(page, step.ids);
        break;
      case 'release':
        void release(page, step.afterPaint);
        break;
      case 'reload':
        reload();
        break;
      case 'ask':
        page.ask();
        break;
      case 'announce':
        page.settled();
        page.announcer.emit('change', { gained: step.gained, lost: step.lost });
        break;
      default:
        step satisfies never;
    }
  }
}
