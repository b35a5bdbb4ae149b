import type { GuardModule } from '../core/consent.ts';
import { LAYOUTS, readLooks } from '../core/looks.ts';
import { problem } from '../core/problem.ts';
import { liftIfHeld, makeWay } from './keep-clear.ts';
import { watchButtons } from './watch-buttons.ts';

const watched = new WeakSet();

/**
 * What a page does to the interface once it is drawn: whether refusing is still as easy as accepting, whether the banner
 * hides what has the focus, and whether it is where it should be.
 */
export const watch: GuardModule['watch'] = (drawn, host) => {
  const element = drawn as HTMLElement;
  const root = element.shadowRoot;
  if (!root || watched.has(element)) return;
  watched.add(element);
  const leaving = new AbortController();
  const { signal } = leaving;
  const { layout } = readLooks(host.settings).attributes;
  if (!(LAYOUTS as readonly string[]).includes(layout))
    host.problem(problem('bad-value', 'layout', { given: layout }, 'warning'));
  const compare = watchButtons(element, root, host);
  // The preferences, and a banner that is a dialog, are modal: nothing of the page has the focus behind them.
  const isFixed = (): boolean => !root.querySelector('dialog');
  let waiting = false;
  const look = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      if (!element.isConnected) {
        watched.delete(element);
        sizes.disconnect();
        leaving.abort();
        return;
      }
      if (isFixed()) liftIfHeld(element);
      compare();
    });
  };
  const sizes = new ResizeObserver(look);
  sizes.observe(element);
  for (const part of root.querySelectorAll("[part='accept'], [part='reject']")) sizes.observe(part);
  element.addEventListener('pointerover', look, { signal });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', look, { signal });
  addEventListener('scroll', look, { signal, passive: true });
  document.addEventListener(
    'focusin',
    (event) => {
      look();
      const [focused] = event.composedPath();
      requestAnimationFrame(() => {
        if (isFixed() && focused instanceof Element) makeWay(element, focused);
      });
    },
    { signal },
  );
  look();
};
