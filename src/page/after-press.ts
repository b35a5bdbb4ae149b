import { afterPaint } from './gate/pace.ts';

/**
 * Does it when what was pressed has been painted, because it takes a slow phone longer than a frame; before that only where
 * the page is being left, which `act` is told.
 */
export function afterPress(act: (leaving: boolean) => void): void {
  let due = true;
  const count = (left?: Event): void => {
    removeEventListener('pagehide', count, true);
    if (!due) return;
    due = false;
    act(!!left);
  };
  // Before those that close what other tabs are told through.
  addEventListener('pagehide', count, true);
  void afterPaint().then(() => {
    count();
  });
}
