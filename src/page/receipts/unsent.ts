import type { Page } from '../page.ts';

export type WatchUnsent = (page: Page, need: () => void) => void;

/**
 * The part of the gate that only those sites have that want receipts: whether one still waits in this browser, or the
 * browser's signal is not on record. Then the desk is needed, which sends them.
 */
export const watchUnsent: WatchUnsent = ({ read, facts }, need) => {
  try {
    const name = `${read.settings.cookie.name}-receipt`;
    if (
      Object.keys(localStorage).some((key) => key.startsWith(`${name}.`)) ||
      (facts.now().signal[0] && !localStorage.getItem(name)?.includes('"signal"'))
    )
      need();
  } catch {
    // Blocked: nothing can wait here, and what has been said cannot be remembered.
  }
};
