import type { Host } from '../core/consent.ts';

const later = 'requestIdleCallback' in globalThis ? requestIdleCallback : setTimeout;

/** Has an element looked after once the page has time. Without the guard's file it stays as it was drawn. */
export function askGuard(element: HTMLElement, host: Host): void {
  later(() => {
    host.guard().then(
      (guard) => {
        guard.watch(element, host);
      },
      () => undefined,
    );
  });
}
