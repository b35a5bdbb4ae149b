import { byScript, type Vector } from './vector.ts';

const network = byScript('network');

/** Requests without an element. */
export const networkCalls: readonly Vector[] = [
  network('fetch', '`fetch(address)`', 'json', `fetch('{url}').then(() => leaks.ok('{id}'), () => 0);`, {
    works: 'reports',
    replayed: false,
  }),
  network(
    'fetch-request',
    '`fetch(new Request())`',
    'json',
    `fetch(new Request('{url}', { method: 'POST', body: 'x' })).then(() => leaks.ok('{id}'), () => 0);`,
    { works: 'reports', replayed: false },
  ),
  network(
    'xhr',
    '`XMLHttpRequest`',
    'json',
    `const x = new XMLHttpRequest(); x.open('GET', '{url}'); x.onload = () => leaks.ok('{id}'); x.send();`,
    { works: 'reports', replayed: false },
  ),
  network('fetch-no-cors', '`fetch` without an answer to read', 'json', `void fetch('{url}', { mode: 'no-cors' });`),
  network('beacon', '`sendBeacon`', 'json', `navigator.sendBeacon('{url}', 'x');`),
  network('fetch-later', '`fetchLater`', 'json', `fetchLater('{url}', { activateAfter: 0 });`, {
    engines: ['chromium'],
  }),
  network('event-source', '`EventSource`', 'stream', `new EventSource('{url}').onopen = () => leaks.ok('{id}');`, {
    works: 'reports',
    replayed: false,
  }),
  network('web-socket', '`WebSocket`', 'socket', `new WebSocket('{url}').onopen = () => leaks.ok('{id}');`, {
    works: 'reports',
    replayed: false,
  }),
  network(
    'audio-worklet',
    '`audioWorklet.addModule`',
    'js',
    `new OfflineAudioContext(1, 1, 44100).audioWorklet.addModule('{url}').catch(() => 0);`,
    { works: 'arrives', replayed: false },
  ),
];
