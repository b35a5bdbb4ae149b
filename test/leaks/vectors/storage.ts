import { keeping, type Vector } from './vector.ts';

const fresh = `const f = document.body.appendChild(document.createElement('iframe')); const w = f.contentWindow;`;

/** What is kept on the site under a name that a vendor is known to use; the last two are declared by the site. */
export const storage: readonly Vector[] = [
  keeping(
    'document-cookie',
    '`document.cookie`',
    'meta-pixel',
    { kind: 'cookie', name: '_fbp' },
    `document.cookie = '_fbp=1; path=/; max-age=9999';`,
  ),
  keeping(
    'cookie-store',
    '`cookieStore.set`',
    'microsoft-advertising',
    { kind: 'cookie', name: '_uetvid' },
    `cookieStore.set('_uetvid', '1');`,
  ),
  keeping(
    'frame-cookie',
    '`document.cookie` of a fresh frame',
    'meta-pixel',
    { kind: 'cookie', name: '_fbc' },
    `${fresh} w.document.cookie = '_fbc=1; path=/; max-age=9999';`,
  ),
  keeping(
    'local-set-item',
    '`localStorage.setItem`',
    'meta-pixel',
    { kind: 'local', name: 'lastExternalReferrer' },
    `localStorage.setItem('lastExternalReferrer', '1');`,
  ),
  keeping(
    'local-property',
    '`localStorage.name =`',
    'meta-pixel',
    { kind: 'local', name: 'lastExternalReferrerTime' },
    `localStorage.lastExternalReferrerTime = '1';`,
  ),
  keeping(
    'local-index',
    '`localStorage[name] =`',
    'microsoft-advertising',
    { kind: 'local', name: '_uetsid_exp' },
    `localStorage['_uetsid_exp'] = '1';`,
  ),
  keeping(
    'frame-local',
    '`localStorage` of a fresh frame',
    'microsoft-advertising',
    { kind: 'local', name: '_uetvid_exp' },
    `${fresh} w.localStorage.setItem('_uetvid_exp', '1');`,
  ),
  keeping(
    'session-set-item',
    '`sessionStorage.setItem`',
    'liveperson',
    { kind: 'session', name: 'lpTabId' },
    `sessionStorage.setItem('lpTabId', '1');`,
  ),
  keeping(
    'session-property',
    '`sessionStorage.name =`',
    'liveperson',
    { kind: 'session', name: 'LPVID' },
    `sessionStorage.LPVID = '1';`,
  ),
  keeping(
    'indexed-db',
    '`indexedDB.open`',
    'microsoft-advertising',
    { kind: 'database', name: 'leak-database' },
    `indexedDB.open('leak-database').onsuccess = (event) => event.target.result.close();`,
  ),
  keeping(
    'cache-storage',
    '`caches.open`',
    'microsoft-advertising',
    { kind: 'cache', name: 'leak-cache' },
    `caches.open('leak-cache');`,
  ),
];
