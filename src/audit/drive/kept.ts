import type { StorageKind } from '../recording.ts';

/** What lies in the storage of one frame. Runs in the page. */
export async function keptInFrame(): Promise<{ kind: StorageKind; key: string }[]> {
  const found: { kind: StorageKind; key: string }[] = [];
  const add = (kind: StorageKind, keys: readonly string[]): void => {
    for (const key of keys) found.push({ kind, key });
  };
  const attempt = async (read: () => unknown): Promise<void> => {
    try {
      await read();
    } catch {
      // A sandboxed frame, or storage that is blocked: there is nothing in it.
    }
  };
  await attempt(() => {
    add('local', Object.keys(localStorage));
  });
  await attempt(() => {
    add('session', Object.keys(sessionStorage));
  });
  await attempt(async () => {
    add(
      'database',
      (await indexedDB.databases()).flatMap(({ name }) => name ?? []),
    );
  });
  await attempt(async () => {
    add('cache', await caches.keys());
  });
  return found;
}

interface Entry {
  readonly index: number;
  readonly command: 'default' | 'update' | 'start' | 'config' | 'event';
  readonly heeded: boolean;
  readonly values: Record<string, unknown>;
}

/** What the data layer of a page says of consent, and when it starts tags. Runs in the page. */
export function commandsInPage(): Entry[] {
  const layer = (window as unknown as { dataLayer?: unknown }).dataLayer;
  if (!Array.isArray(layer)) return [];
  const plain = (value: unknown): Record<string, unknown> => {
    try {
      return JSON.parse(JSON.stringify(value ?? {})) as Record<string, unknown>;
    } catch {
      return {};
    }
  };
  return layer.flatMap((entry: unknown, index): Entry[] => {
    if (typeof entry !== 'object' || entry === null) return [];
    const heeded = Object.prototype.toString.call(entry) === '[object Arguments]';
    const listed = heeded || Array.isArray(entry);
    if (!listed) return 'gtm.start' in entry ? [{ index, command: 'start', heeded: true, values: {} }] : [];
    const [name, second, third] = Array.from(entry as ArrayLike<unknown>);
    if (name === 'consent' && (second === 'default' || second === 'update'))
      return [{ index, command: second, heeded, values: plain(third) }];
    if (!heeded) return [];
    if (name === 'config' || name === 'event') return [{ index, command: name, heeded, values: { id: second } }];
    return [];
  });
}
