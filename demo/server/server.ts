import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostOf, realHost, suffixOf } from '../stand-ins/handler.ts';
import { cms, standInFor, vendorOf } from '../stand-ins/index.ts';
import { LiveLog } from './live-log.ts';
import { localize, localizeHosts } from './localize.ts';
import { pages, render } from './render.ts';
import { sendStudio } from './studio.ts';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
/** Address prefix → folder. */
const folders = {
  '/consent/': folder('../../dist/script/'),
  '/app/': folder('../app/dist/'),
  '/assets/': folder('../site/assets/'),
  '/panel/': folder('../panel/'),
};
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

function sendFile(pathname: string, port: number, response: ServerResponse): boolean {
  for (const [prefix, root] of Object.entries(folders)) {
    if (!pathname.startsWith(prefix)) continue;
    const file = normalize(join(root, pathname.slice(prefix.length) || 'index.html'));
    const type = types[extname(file)];
    if (!file.startsWith(root) || type === undefined || !existsSync(file)) return false;
    const body = readFileSync(file);
    // Only the gate and the app hold vendors' addresses; the other packed files are checked by their hashes.
    const addresses = prefix === '/app/' || file.endsWith('/consentinel.js');
    response
      .writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' })
      .end(addresses && type.startsWith('text/') ? localizeHosts(localize(body.toString('utf8'), port)) : body);
    return true;
  }
  return false;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) if (text.length < 1000) text += String(chunk);
  return text;
}

/** The demo: the site, the vendors' stand-ins under `*.localhost`, and the log that the panel follows. */
export function createDemo(): Server {
  const log = new LiveLog();
  const site = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const port = request.socket.localPort ?? 80;
    const page = pages[url.pathname];
    if (page) {
      // The CMS knows its own visitors' language; like this cookie, none of what it sets needs to be asked for.
      response.appendHeader('set-cookie', 'sf-site=harbour; Path=/; SameSite=Lax');
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' })
        .end(render(url.pathname, page, port, url.searchParams.get('gate') !== 'off'));
    } else if (url.pathname === '/sitefinity/tracking-consent.js') cms(request, response);
    else if (url.pathname === '/live') log.follow(response);
    else if (url.pathname === '/live/verdict' && request.method === 'POST') {
      const [n, allowed] = (await bodyOf(request)).split(' ');
      log.judge(Number(n), allowed === 'true');
      response.writeHead(204).end();
    } else if (url.pathname.startsWith('/live/forget') && request.method === 'POST') {
      log.forget();
      const everything = url.pathname === '/live/forget';
      response.writeHead(204, everything ? { 'clear-site-data': '"cookies", "storage"' } : {}).end();
    } else if (url.pathname.startsWith('/studio')) await sendStudio(url.pathname, response);
    else if (!sendFile(url.pathname, port, response))
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.');
  };
  return createServer((request, response) => {
    const host = hostOf(request);
    const vendorHost = suffixOf(host) === '' ? undefined : realHost(host);
    const standIn = vendorHost === undefined ? undefined : standInFor(vendorHost);
    if (vendorHost !== undefined && standIn) {
      const path = request.url ?? '/';
      log.note(vendorHost, path, vendorOf(vendorHost, path) ?? vendorHost);
      standIn(request, response);
      return;
    }
    site(request, response).catch(() => response.destroy());
  });
}
