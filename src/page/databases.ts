import type { TraceNames } from '../core/gate-vendor.ts';
import { naming } from './claims.ts';

/*
 * The same for what can only be reached later: IndexedDB and Cache Storage. Loaded with the recorder, because of the
 * vendors of the first catalogue none uses them.
 */
type Mine = (name: string) => boolean;

async function clearDatabases(mine: Mine): Promise<string[]> {
  const present = async (): Promise<string[]> =>
    (await indexedDB.databases()).map(({ name }) => name ?? '').filter(mine);
  const remove = (name: string): Promise<unknown> =>
    new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(name);
      // Blocked: a connection of the vendor is open; it goes when the page does.
      request.onsuccess = request.onerror = request.onblocked = resolve;
    });
  await Promise.all((await present()).map(remove));
  return present();
}

async function clearCaches(mine: Mine): Promise<string[]> {
  const present = async (): Promise<string[]> => (await caches.keys()).filter(mine);
  await Promise.all((await present()).map((name) => caches.delete(name)));
  return present();
}

/** Resolves to the names that are still there. Never rejects. */
export async function clearDatabasesAndCaches(
  remove: readonly TraceNames[],
  keep: readonly TraceNames[],
): Promise<string[]> {
  const ways = { database: clearDatabases, cache: clearCaches };
  const left = (Object.keys(ways) as (keyof typeof ways)[]).map((kind) => {
    const [gone, kept] = [naming(remove, kind), naming(keep, kind)];
    return ways[kind]((name) => gone.test(name) && !kept.test(name)).catch(() => []);
  });
  return (await Promise.all(left)).flat();
}
