import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request as ask, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blocksOf, built, read, root } from '../docs/markdown.ts';

// A site that has the package, and exactly the programs of the page; beside them only what starts them.
const folder = mkdtempSync(join(tmpdir(), 'consentinel-server-'));
const TAG = '<script src="https://connect.facebook.net/en_US/fbevents.js"></script>';
const START = `
import { createServer } from 'node:http';
import express from 'express';
import { guard } from './guard.mjs';
import edge from './edge.mjs';
import { app as hono } from './hono.mjs';
import { listener } from './node.mjs';
import { middleware } from './express.mjs';

const TAG = ${JSON.stringify(TAG)};
const PAGE = 'text/html; charset=utf-8';
let open;
/** The middle of a page that takes its time. */
const slow = new Promise((resolve) => { open = resolve; });

const app = express();
app.use(middleware(guard));
app.get('/', (req, res) => res.cookie('a', '1').cookie('b', '2').send('<!doctype html>' + TAG + res.locals.nonce));
app.get('/file', (req, res) => res.sendFile(process.cwd() + '/large.bin'));
app.get('/empty', (req, res) => res.status(204).end());
app.get('/slow', async (req, res) => { res.type('html'); res.write('<!doctype html><p>first</p>'); await slow; res.end(TAG); });
app.get('/open', (req, res) => { open(); res.send('open'); });
app.get('/throws', () => { throw new Error('on purpose'); });
app.post('/echo', express.json(), (req, res) => res.json({ got: req.body, wanted: req.headers['accept-encoding'] ?? null }));

hono.get('/tag', (c) => c.html('<!doctype html>' + TAG, 200, { etag: '"1"' }));
hono.get('/etag.css', (c) => c.body('p{}', 200, { etag: '"1"', 'content-type': 'text/css' }));

const site = (request) => new Response('<!doctype html>' + TAG, { headers: { 'content-type': PAGE, etag: '"1"', 'content-length': String(15 + TAG.length) } });
const servers = {
  edge: listener((request) => edge.fetch(request)),
  hono: listener((request) => hono.fetch(request)),
  node: listener(guard, site),
  express: app,
};
const ports = {};
for (const [name, handler] of Object.entries(servers)) {
  const server = createServer(handler).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  ports[name] = server.address().port;
}
console.log('PORTS ' + JSON.stringify(ports));
`;

let child: ChildProcess;
let ports: Record<string, number> = {};
let said = '';
beforeAll(async () => {
  built('server.js');
  for (const { code } of blocksOf(read('docs/server.md'))) {
    const name = /^\/\/ (\S+\.mjs)\n/.exec(code)?.[1];
    if (name) writeFileSync(join(folder, name), code);
  }
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/consentinel'), 'junction');
  for (const name of ['hono', 'express'])
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  writeFileSync(join(folder, 'large.bin'), new Uint8Array(3_000_000).fill(7));
  writeFileSync(join(folder, 'start.mjs'), START);
  child = spawn(process.execPath, ['start.mjs'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stderr?.on('data', (text) => (said += String(text)));
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (text) => {
      said += String(text);
      const found = /PORTS (.*)\n/.exec(said)?.[1];
      if (!found) return;
      ports = JSON.parse(found) as Record<string, number>;
      resolve();
    });
    child.once('exit', () => {
      reject(new Error(said));
    });
  });
}, 30_000);
afterAll(async () => {
  child.kill();
  await once(child, 'exit').catch(() => undefined);
  rmSync(folder, { recursive: true });
});

interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
const asked = { accept: 'text/html', 'sec-fetch-dest': 'document' };
const get = (
  server: string,
  path = '/',
  headers: Record<string, string> = asked,
  method = 'GET',
  send = '',
): Promise<Got> =>
  new Promise((resolve, reject) => {
    const request = ask({ port: ports[server], host: '127.0.0.1', path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('latin1');
      response.on('data', (text) => (body += String(text)));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(send);
  });

describe.each(['edge', 'hono', 'node', 'express'])('the recipe for %s', (server) => {
  const tag = server === 'hono' ? '/tag' : '/';

  it('sends the policy, keeps shared caches off, and leaves nothing of the old bytes', async () => {
    const { status, headers } = await get(server, tag);
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toMatch(/^default-src 'self' .*report-to consentinel$/);
    expect(headers['reporting-endpoints']).toBe('consentinel="/consentinel/reports"');
    expect([headers['cache-control'], headers.vary]).toEqual(['private, no-cache', 'Cookie']);
    for (const name of ['etag', 'content-length', 'last-modified'])
      expect([name, headers[name]]).toEqual([name, undefined]);
  });

  it('takes reports', async () => {
    const report = {
      'csp-report': { 'blocked-uri': `https://www.facebook.com/tr?${server}`, 'effective-directive': 'img-src' },
    };
    const { status } = await get(
      server,
      '/consentinel/reports',
      { 'content-type': 'application/csp-report' },
      'POST',
      JSON.stringify(report),
    );
    expect(status).toBe(204);
    await expect.poll(() => said).toContain(`meta-pixel img-src https://www.facebook.com/tr?${server}`);
  });
});

it.each([
  ['hono', '/tag'],
  ['node', '/'],
  ['express', '/'],
])('a tag that nobody marked leaves %s inert', async (server, path) => {
  const { body } = await get(server, path);
  expect(body).toContain('fbevents.js');
  expect(body).not.toContain(TAG);
  expect(body).toMatch(/<script [^>]*type="text\/plain"/);
});

describe('the nonce', () => {
  it.each(['edge', 'hono'])('reaches the page in %s', async (server) => {
    expect((await get(server)).body).toMatch(/nonce="[\w+/]{22}=="/);
  });
  it('reaches the page in Express', async () => {
    expect((await get('express')).body).toMatch(/[\w+/]{22}==$/);
  });
});

describe('Hono', () => {
  it('keeps what is not a page as it is', async () => {
    const { headers } = await get('hono', '/etag.css', { 'sec-fetch-dest': 'style' });
    expect([headers.etag, headers['content-security-policy']]).toEqual(['"1"', undefined]);
  });
});

describe('Express', () => {
  it('keeps every cookie that the site sets', async () => {
    expect((await get('express')).headers['set-cookie']).toEqual(['a=1; Path=/', 'b=2; Path=/']);
  });
  it('sends large files whole, and parts of them', async () => {
    const whole = await get('express', '/file', {});
    expect([whole.status, whole.body.length, whole.headers['content-length']]).toEqual([200, 3_000_000, '3000000']);
    const part = await get('express', '/file', { range: 'bytes=10-19' });
    expect([part.status, part.body.length]).toEqual([206, 10]);
    const same = await get('express', '/file', { 'if-none-match': String(whole.headers.etag) });
    expect([same.status, same.body]).toEqual([304, '']);
  });
  it('answers HEAD, and what has no body', async () => {
    const head = await get('express', '/', asked, 'HEAD');
    expect([head.status, head.body, head.headers['content-length']]).toEqual([200, '', undefined]);
    expect(head.headers['content-security-policy']).toContain('default-src');
    expect((await get('express', '/empty')).status).toBe(204);
  });
  it('sends the beginning of a page before its end is there', async () => {
    const first = await new Promise<string>((resolve, reject) => {
      const request = ask({ port: ports['express'], host: '127.0.0.1', path: '/slow', headers: asked }, (response) => {
        response.once('data', (text) => {
          resolve(String(text));
          void get('express', '/open');
          response.resume();
        });
      });
      request.on('error', reject);
      request.end();
    });
    expect(first).toContain('<p>first</p>');
  });
  it('reads bodies, and tells of errors, as without it', async () => {
    const echo = await get(
      'express',
      '/echo',
      { 'content-type': 'application/json', 'accept-encoding': 'br' },
      'POST',
      '{"a":1}',
    );
    expect(JSON.parse(echo.body)).toEqual({ got: { a: 1 }, wanted: 'br' });
    const thrown = await get('express', '/throws');
    expect([thrown.status, thrown.headers['content-security-policy'] !== undefined]).toEqual([500, true]);
    expect((await get('express', '/nowhere')).status).toBe(404);
  });
});
