import type { Tab } from '../../journeys/support/tab.ts';

/** What lies in the browser for the site: `cookie _fbp`, `database leak-database`. */
export const keptIn = async (tab: Tab): Promise<ReadonlySet<string>> =>
  new Set(
    await tab.evaluate(async () => {
      const cookies = document.cookie.split('; ').map((pair) => pair.split('=')[0] ?? '');
      const databases = await indexedDB.databases();
      // Not its own properties: Firefox hides those that the interceptors stand in front of.
      const names = (area: Storage): string[] => Array.from({ length: area.length }, (_, i) => area.key(i) ?? '');
      const lists = {
        cookie: cookies,
        local: names(localStorage),
        session: names(sessionStorage),
        database: databases.map(({ name }) => name ?? ''),
        cache: await caches.keys(),
      };
      return Object.entries(lists).flatMap(([kind, list]) => list.map((name) => `${kind} ${name}`));
    }),
  );
