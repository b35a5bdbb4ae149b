import { byScript, type Vector } from './vector.ts';

const worker = byScript('worker');
const blob = (code: string): string =>
  `URL.createObjectURL(new Blob([${JSON.stringify(code)}], { type: 'text/javascript' }))`;

/** Scripts beside the page. An own file is one that the site's server sends. */
export const workers: readonly Vector[] = [
  worker(
    'worker-blob-import',
    'a `blob:` worker with `importScripts`',
    'js',
    `new Worker(${blob("importScripts('{url}')")});`,
    { replayed: false },
  ),
  worker('worker-blob-fetch', 'a `blob:` worker with `fetch`', 'json', `new Worker(${blob("fetch('{url}')")});`, {
    replayed: false,
  }),
  worker(
    'worker-data-fetch',
    'a `data:` worker with `fetch`',
    'json',
    `new Worker('data:text/javascript,' + encodeURIComponent("fetch('{url}')"));`,
    { replayed: false },
  ),
  worker(
    'worker-module',
    'a `blob:` module worker that imports it',
    'js',
    `new Worker(${blob("import '{url}'")}, { type: 'module' });`,
    { replayed: false },
  ),
  worker(
    'worker-file',
    'an own worker file with `importScripts`',
    'js',
    `new Worker('/leaks/worker.js?' + encodeURIComponent("importScripts('{url}')"));`,
    { replayed: false },
  ),
  worker(
    'shared-worker',
    'a `blob:` shared worker with `fetch`',
    'json',
    `new SharedWorker(${blob("fetch('{url}')")});`,
    { replayed: false },
  ),
  worker(
    'shared-worker-file',
    'an own shared worker file with `fetch`',
    'json',
    `new SharedWorker('/leaks/worker.js?' + encodeURIComponent("fetch('{url}')"));`,
    { replayed: false },
  ),
  worker(
    'service-worker',
    "the site's own service worker, with `fetch`",
    'json',
    `navigator.serviceWorker.register('/leaks/worker.js?' + encodeURIComponent("oninstall = () => fetch('{url}')"), { scope: '/leaks/nothing/' });`,
    { replayed: false },
  ),
];
