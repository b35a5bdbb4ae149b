import type { Host } from '../core/consent.ts';

/** Has an element looked after once the page has time. Without the guard's file it stays as it was drawn. */
export function askGuard(element: HTMLElement, host: Host): void {
  const guard = (): void => {
    host.guard().then(
      ({ watch }) => {
        watch(element, host);
      },
      () => undefined,
    );
  };
  if ('requestIdleCallback' in globalThis) requestIdleCallback(guard);
  else setTimeout(guard);
}
