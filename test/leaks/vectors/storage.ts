import { keeping, type Kept, type Vector } from './vector.ts';

const fresh = `const f = document.body.appendChild(document.createElement('iframe')); const w = f.contentWindow;`;
const META = 'meta-pixel';
const MICROSOFT = 'microsoft-advertising';
const LIVEPERSON = 'liveperson';

/** What is kept, under which name, whose that is, and how: the vector's id, what the table says, the code. */
const ways: readonly (readonly [Kept, name: string, item: string, id: string, about: string, code: string])[] = [
  [
    'cookie',
    '_fbp',
    META,
    'document-cookie',
    '`document.cookie`',
    `document.cookie = '{name}=1; path=/; max-age=9999';`,
  ],
  ['cookie', '_uetvid', MICROSOFT, 'cookie-store', '`cookieStore.set`', `cookieStore.set('{name}', '1');`],
  [
    'cookie',
    '_fbc',
    META,
    'frame-cookie',
    '`document.cookie` of a fresh frame',
    `${fresh} w.document.cookie = '{name}=1; path=/; max-age=9999';`,
  ],
  [
    'local',
    'lastExternalReferrer',
    META,
    'local-set-item',
    '`localStorage.setItem`',
    `localStorage.setItem('{name}', '1');`,
  ],
  ['local', 'lastExternalReferrerTime', META, 'local-property', '`localStorage.name =`', `localStorage.{name} = '1';`],
  ['local', '_uetsid_exp', MICROSOFT, 'local-index', '`localStorage[name] =`', `localStorage['{name}'] = '1';`],
  [
    'local',
    '_uetvid_exp',
    MICROSOFT,
    'frame-local',
    '`localStorage` of a fresh frame',
    `${fresh} w.localStorage.setItem('{name}', '1');`,
  ],
  [
    'session',
    'lpTabId',
    LIVEPERSON,
    'session-set-item',
    '`sessionStorage.setItem`',
    `sessionStorage.setItem('{name}', '1');`,
  ],
  ['session', 'LPVID', LIVEPERSON, 'session-property', '`sessionStorage.name =`', `sessionStorage.{name} = '1';`],
  [
    'database',
    'leak-database',
    MICROSOFT,
    'indexed-db',
    '`indexedDB.open`',
    `indexedDB.open('{name}').onsuccess = (event) => event.target.result.close();`,
  ],
  ['cache', 'leak-cache', MICROSOFT, 'cache-storage', '`caches.open`', `caches.open('{name}').catch(() => 0);`],
];

/** What is kept on the site under a name that a vendor is known to use; the last two are declared by the site. */
export const storage: readonly Vector[] = ways.map(([kind, name, item, id, about, code]) =>
  keeping(id, about, item, { kind, name }, code.replace('{name}', name)),
);
