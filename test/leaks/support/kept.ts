import type { Tab } from '../../journeys/support/tab.ts';

/** What lies in the browser for the site: `cookie _fbp`, `database leak-database`. */
export const keptIn = async (tab: Tab): Promise<ReadonlySet<string>> =>
  new Set(
    await tab.evaluate(async () => {
      const cookies = document.cookie.split('; ').map((pair) => pair.split('=')[0] ?? '');
      const databases = await indexedDB.databases();
      const lists = {
        cookie: cookies,
        local: Object.keys(localStorage),
        session: Object.keys(sessionStorage),
        database: databases.map(({ name }) => name ?? ''),
        cache: await caches.keys(),
      };
      return Object.entries(lists).flatMap(([kind, names]) => names.map((name) => `${kind} ${name}`));
    }),
  );
