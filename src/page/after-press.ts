import { afterPaint } from './gate/pace.ts';

/**
 * Does it when what was pressed has been painted, because it takes a slow phone longer than a frame; before that only where
 * the page is being left.
 */
export function afterPress(act: () => void): void {
  let due = true;
  const count = (): void => {
    removeEventListener('pagehide', count);
    if (!due) return;
    due = false;
    act();
  };
  addEventListener('pagehide', count);
  void afterPaint().then(count);
}
