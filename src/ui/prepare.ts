import type { Host } from '../core/consent.ts';

interface Connection {
  readonly saveData?: boolean;
}

/**
 * Has the preferences loaded and drawn, closed, while the visitor reads the question: then they open at once. Not for
 * somebody who wants to save data; there they come when they are asked for.
 */
export function prepare(host: Host): void {
  const { connection } = navigator as { connection?: Connection };
  if (!connection?.saveData) host.preferences().catch(() => undefined);
}
