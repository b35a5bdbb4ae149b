import type { Handler } from '../../../demo/stand-ins/handler.ts';
import { ranAddress } from './own-files.ts';

/** The paths at which every vendor's stand-in answers the suite. */
export const LEAK_PATH = /^\/(tr\/)?leak\//;

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
/** Code that says that it ran, from wherever it runs. */
const saysSo = (id: string, run: string): string =>
  `fetch('${ranAddress(id, run)}', { mode: 'no-cors', keepalive: true }).catch(() => 0);`;

const answers: Readonly<Record<string, readonly [type: string, body: (id: string, run: string) => string | Buffer]>> = {
  js: ['text/javascript', saysSo],
  html: ['text/html', (id, run) => `<!doctype html><title>${id}</title><script>${saysSo(id, run)}</script>`],
  gif: ['image/gif', () => PIXEL],
  css: ['text/css', () => '/* nothing */'],
  svg: ['image/svg+xml', () => '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  json: ['application/json', () => '{}'],
  woff2: ['font/woff2', () => ''],
  mp4: ['video/mp4', () => ''],
};

/** Answers by what the address ends with. A stream stays open; everything may be read from anywhere. */
export const answerLeak: Handler = (request, response) => {
  const url = new URL(request.url ?? '/', 'https://vendor.example');
  const [, id = '', extension = ''] = /([\w-]+)\.(\w+)$/.exec(url.pathname) ?? [];
  const run = url.searchParams.get('run') ?? '';
  const headers = {
    'cache-control': 'no-store',
    'access-control-allow-origin': request.headers.origin ?? '*',
    'access-control-allow-headers': '*',
  };
  if (extension === 'stream') {
    response
      .writeHead(200, { ...headers, 'content-type': 'text/event-stream' })
      .write('retry: 3600000\n\ndata: on\n\n');
    return;
  }
  const [type, body] = answers[extension] ?? ['text/plain', () => ''];
  response.writeHead(extension === 'mp4' ? 404 : 200, { ...headers, 'content-type': type }).end(body(id, run));
};
