/** Runs it once the page has time, and no later than after so many milliseconds. */
export const later = (then: () => void, timeout: number): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(then, { timeout });
  else setTimeout(then);
};
