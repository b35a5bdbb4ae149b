import type { GuardModule } from '../core/consent.ts';
import { LAYOUTS, readLooks } from '../core/looks.ts';
import { problem } from '../core/problem.ts';
import { liftIfHeld, makeWay } from './keep-clear.ts';
import { later } from './later.ts';
import { makeRoom } from './make-room.ts';
import { prepare } from './prepare.ts';
import { watchButtons } from './watch-buttons.ts';

/** Whatever happens within this time, in milliseconds, is looked at once. */
const PAUSE = 100;

/** A page that never has time is looked at all the same, so many milliseconds later. */
const PATIENCE = 1000;

/** Who is looked after, and how its room is made once more. */
const watched = new WeakMap<Element, () => void>();

/**
 * What a page does to the interface once it is drawn, and the other way round: whether refusing is still as easy as
 * accepting, whether the banner hides what has the focus, and whether it is where it should be.
 */
export const watch: GuardModule['watch'] = (drawn, host) => {
  const element = drawn as HTMLElement;
  const root = element.shadowRoot;
  const again = watched.get(element);
  // It has come back into a page that may have dropped the room, as a view transition does with all attributes.
  again?.();
  if (!root || again || !element.isConnected) return;
  const { layout } = readLooks(host.settings).attributes;
  if (!(LAYOUTS as readonly string[]).includes(layout))
    host.problem(problem('bad-value', 'layout', { given: layout }, 'warning'));

  const leaving = new AbortController();
  const { signal } = leaving;
  if (element.localName === 'consentinel-banner')
    later(() => {
      if (element.isConnected) prepare(host);
    }, PATIENCE);
  const compare = watchButtons(element, root, host);
  // Behind a modal nothing of the page can have the focus, and it takes no room.
  const room = root.querySelector('dialog') ? undefined : makeRoom(element);
  const fit = (): void => {
    if (element.isConnected) room?.fit();
  };
  watched.set(element, fit);
  const lift = (): void => {
    if (room) liftIfHeld(element);
  };
  let waiting = false;
  const look = (): void => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      // What was pressed is painted first.
      later(() => {
        waiting = false;
        if (signal.aborted) return;
        lift();
        void compare();
      }, PATIENCE);
    }, PAUSE);
  };
  // It is told when the element goes, too, before the page is painted without it.
  const sizes = new ResizeObserver(() => {
    if (element.isConnected) {
      fit();
      look();
      return;
    }
    watched.delete(element);
    sizes.disconnect();
    leaving.abort();
    room?.giveBack();
  });
  sizes.observe(element);
  for (const part of root.querySelectorAll("[part='accept'], [part='reject']")) sizes.observe(part);
  element.addEventListener('pointerover', look, { signal });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', look, { signal });
  addEventListener('scroll', lift, { signal, passive: true });
  document.addEventListener(
    'focusin',
    (event) => {
      lift();
      look();
      const [focused] = event.composedPath();
      requestAnimationFrame(() => {
        if (room && !signal.aborted && focused instanceof Element) makeWay(element, focused);
      });
    },
    { signal },
  );
};
