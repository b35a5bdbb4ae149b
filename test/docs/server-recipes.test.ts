import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../categories/index.ts';
import { formatAnswer } from '../../src/core/answer.ts';
import { gateHalf } from '../../src/core/gate-vendor.ts';
import { makeAnswer } from '../../src/core/make-answer.ts';
import { readConfig } from '../../src/core/read-config.ts';
import { blocksOf, built, read, root, section } from './markdown.ts';

// A server that has installed the package, and the recipe as it stands in the page.
built('server.js');
const place = mkdtempSync(join(tmpdir(), 'consentinel-recipes-'));
mkdirSync(join(place, 'node_modules'));
symlinkSync(root, join(place, 'node_modules/consentinel'), 'junction');
for (const name of ['express', 'hono'])
  symlinkSync(join(root, 'node_modules', name), join(place, 'node_modules', name), 'junction');
const config = {
  vendors: { 'google-analytics': { measurementId: 'G-ABCD1234' } },
  regimes: { US: 'us' },
  region: { meta: 'consentinel-region' },
  gpc: ['performance'],
  sensitive: { '/portal/*': ['*'] },
};
writeFileSync(join(place, 'package.json'), '{ "type": "module" }');
writeFileSync(join(place, 'consent.config.json'), JSON.stringify(config));
writeFileSync(
  join(place, 'own.js'),
  `export const optedOut = [];
const header = (request, name) => request.headers.get?.(name) ?? request.headers[name];
export const regionOf = (request) => header(request, 'x-region');
export const account = () => ({ optOut: (ids) => optedOut.push(...ids) });`,
);
afterAll(() => {
  rmSync(place, { recursive: true });
});

const page = read('docs/server-consent.md');
const headings: Readonly<Record<string, string>> = {
  express: '## Express',
  hono: '## Hono',
  worker: '## An edge worker',
};
const recipe = (name: string): string => blocksOf(section(page, headings[name] ?? ''))[0]?.code ?? '';
const at = (name: string): string => pathToFileURL(join(place, name)).href;

type Ask = (request: Request) => Promise<Response>;
interface Fetches {
  fetch(request: Request): Response | Promise<Response>;
}

async function ask(name: string): Promise<Ask> {
  writeFileSync(join(place, `${name}.js`), recipe(name));
  const { app } = (await import(/* @vite-ignore */ at(`${name}.js`))) as { app: Fetches | RequestListener };
  if (typeof app !== 'function') return async (request) => app.fetch(request);
  return async (request) => {
    const server = createServer(app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const { pathname } = new URL(request.url);
    const body = request.method === 'POST' ? await request.text() : null;
    try {
      return await fetch(`http://127.0.0.1:${port}${pathname}`, {
        method: request.method,
        headers: request.headers,
        body,
      });
    } finally {
      server.close();
    }
  };
}

const { items } = readConfig(config, catalogue.map(gateHalf));
const answer = (granted: string[], age = 60): string =>
  `consentinel=${formatAnswer(makeAnswer(items, granted, Math.floor(Date.now() / 1000) - age, 0))}`;
const get = (path: string, headers: Record<string, string> = {}): Request =>
  new Request(`https://www.harbour.example${path}`, { headers });

describe.each(['express', 'hono', 'worker'])('the recipe for %s', (name) => {
  it('is about twenty lines', () => {
    const lines = recipe(name)
      .split('\n')
      .filter((line) => line.trim() && !line.startsWith('import'));
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.length).toBeLessThan(28);
  });

  it('decides by answer, signal, region and path', async () => {
    const fetches = await ask(name);
    const counted = async (path: string, headers: Record<string, string>): Promise<boolean> =>
      !(await (await fetches(get(path, headers))).text()).includes('not counted');
    expect(await counted('/', {})).toBe(false);
    expect(await counted('/', { cookie: answer(['google-analytics']) })).toBe(true);
    expect(await counted('/', { cookie: answer(['google-analytics']), 'sec-gpc': '1' })).toBe(false);
    expect(await counted('/portal/x', { cookie: answer(['google-analytics']) })).toBe(false);
    expect(await counted('/', { 'x-region': 'US-CA' })).toBe(true);
    expect(await counted('/', { 'x-region': 'US-CA', cookie: answer([]) })).toBe(false);
  });

  it('gives the answer again and never another, and tells the page what it knows', async () => {
    const fetches = await ask(name);
    const response = await fetches(get('/', { cookie: answer([]), 'sec-gpc': '1', 'x-region': 'US-CA' }));
    expect(response.headers.get('set-cookie')).toContain(`${answer([])};`.slice(0, 30));
    expect(response.headers.get('vary')?.toLowerCase()).toContain('sec-gpc');
    const html = await response.text();
    expect(html).toContain('<meta name="consentinel-gpc" content="1"><meta name="consentinel-region" content="US-CA">');
    expect((await fetches(get('/', { cookie: 'consentinel=nonsense' }))).headers.get('set-cookie')).toBeNull();
  });

  it('C-05 serves the support file', async () => {
    const response = await (await ask(name))(get('/.well-known/gpc.json'));
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await response.json()).toEqual({ gpc: true, lastUpdate: '2026-11-23' });
  });

  it('takes an opt-out for the account', async () => {
    const { optedOut } = (await import(/* @vite-ignore */ at('own.js'))) as { optedOut: string[] };
    optedOut.length = 0;
    const body = JSON.stringify({ ids: ['google-analytics'] });
    const request = new Request('https://www.harbour.example/account/opt-out', { method: 'POST', body });
    expect((await (await ask(name))(request)).status).toBe(204);
    expect(optedOut).toEqual(['google-analytics']);
  });
});
