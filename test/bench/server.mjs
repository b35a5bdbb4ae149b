/* global clearTimeout */
// One server plays the site (site.localhost) and every vendor (<id>.localhost). It compresses once, before anybody
// measures, and writes down what was asked for and when. Plain HTTP: Chromium takes brotli from *.localhost.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { performance } from 'node:perf_hooks';
import { brotliCompressSync, constants } from 'node:zlib';
import { heroImage } from './hero.mjs';
import { page } from './page.mjs';

const types = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
};
const brotli = (content) =>
  brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 22,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });

function entry(name, content, cache) {
  const raw = Buffer.from(content);
  const type = types[name.split('.').pop()] ?? 'application/octet-stream';
  const packed = type === types.png ? undefined : brotli(raw);
  const headers = {
    'content-type': type,
    'content-length': (packed ?? raw).length,
    'cache-control': cache,
    ...(packed && { 'content-encoding': 'br', vary: 'accept-encoding' }),
  };
  return { body: packed ?? raw, headers };
}

const lasting = 'public, max-age=31536000, immutable';

export async function startServer() {
  const entries = new Map([['/hero.png', entry('hero.png', heroImage(), lasting)]]);
  const packedFiles = new Map();
  /** @type {{ at: number, host: string, path: string, bytes: number, kind: 'page' | 'file' | 'tag' | 'other' | 'missing' }[]} */
  let log = [];
  let watchers = [];

  const kindOf = (path, found) => {
    if (!found) return 'missing';
    if (path.endsWith('/')) return 'page';
    return path === '/hero.png' ? 'other' : 'file';
  };

  const server = createServer((request, response) => {
    const at = performance.now();
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = request.url ?? '/';
    const found = host === 'site.localhost' ? entries.get(path) : undefined;
    if (host !== 'site.localhost' && path.startsWith('/tag.js?')) {
      const body = `(self.ran=self.ran||[]).push(${Number(path.split('n=')[1])})`;
      log.push({ at, host, path, bytes: body.length, kind: 'tag' });
      response.writeHead(200, { 'content-type': types.js, 'cache-control': 'no-store' }).end(body);
    } else if (found?.headers['content-encoding'] && !/\bbr\b/.test(request.headers['accept-encoding'] ?? '')) {
      response.writeHead(406).end();
    } else {
      log.push({ at, host, path, bytes: found?.body.length ?? 0, kind: kindOf(path, found) });
      if (found) response.writeHead(200, found.headers).end(found.body);
      else response.writeHead(404).end();
    }
    watchers = watchers.filter((watcher) => !watcher());
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  const origin = `http://site.localhost:${port}`;

  const file = (name, content) => {
    const key = `${name}\0${content}`;
    if (!packedFiles.has(key)) packedFiles.set(key, entry(name, content, lasting));
    return packedFiles.get(key);
  };

  return {
    origin,
    get log() {
      return log;
    },
    forget: () => {
      log = [];
    },

    /** Puts a subject's page and files up, compressed, and says where the page is and what it weighs. */
    publish(subject, site, state) {
      const base = `/${subject.name}/${site.id}/${state}/`;
      if (entries.has(base)) return { url: origin + base, bytes: entries.get(base).body.length };
      const src = (tag) => `http://${tag.vendor.host}:${port}/tag.js?n=${tag.number}`;
      const tags = site.tags.map((tag) => subject.tag(tag.vendor, src(tag), state)).join('\n');
      const html = entry('page.html', page({ head: subject.head(site, base), tags }), 'no-cache');
      entries.set(base, html);
      for (const [name, content] of Object.entries(subject.files(site, base)))
        entries.set(base + name, file(name, content));
      return { url: origin + base, bytes: html.body.length };
    },

    /** Resolves when so many different tags were asked for since `forget`; rejects with what is missing. */
    tags(count, timeout) {
      const asked = () => new Set(log.filter(({ kind }) => kind === 'tag').map(({ path }) => path)).size;
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          watchers = watchers.filter((watcher) => watcher !== done);
          reject(new Error(`only ${asked()} of ${count} tags were asked for within ${timeout} ms`));
        }, timeout);
        const done = () => {
          if (asked() < count) return false;
          clearTimeout(timer);
          resolve();
          return true;
        };
        if (!done()) watchers.push(done);
      });
    },

    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
