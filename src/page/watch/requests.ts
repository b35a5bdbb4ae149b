/** One entry of the browser's own list of what a page has fetched. */
export interface Fetched {
  readonly address: string;
  /** What the browser says has asked for it: `script`, `img`, `css`, `iframe`, `beacon` … */
  readonly initiator: string;
  /** When it began, in milliseconds since the page did. */
  readonly at: number;
}

/**
 * Tells everything that this page has fetched and will fetch. `dropped`: how many entries the browser had no room for
 * before anybody asked. A browser without the list tells nothing.
 */
export function watchRequests(seen: (batch: readonly Fetched[]) => void, dropped: (count: number) => void): void {
  try {
    const observer = new PerformanceObserver((list, _observer, options?: { droppedEntriesCount?: number }) => {
      const batch = (list.getEntries() as PerformanceResourceTiming[]).map(({ name, initiatorType, startTime }) => ({
        address: name,
        initiator: initiatorType,
        at: startTime,
      }));
      if (options?.droppedEntriesCount) dropped(options.droppedEntriesCount);
      seen(batch);
    });
    observer.observe({ type: 'resource', buffered: true });
  } catch {
    // Nothing is seen then; what the gate decides is said all the same.
  }
}
