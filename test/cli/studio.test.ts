import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { lstat, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run, TEST_BIN } from './run.ts';

const FILE = '// ours\n{ "policyUrl": "/privacy", "vendors": { "page-parts": true } }\n';
const OTHER = FILE.replace('true', 'false');

let place = '';
let child: ChildProcess | undefined;
const at = (name: string): string => join(place, name);
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'consentinel-studio-'));
  await writeFile(at('consent.config.json'), FILE, { mode: 0o640 });
});
afterEach(async () => {
  child?.kill();
  child = undefined;
  await rm(place, { recursive: true });
});

interface Open {
  readonly origin: string;
  readonly token: string;
  call(path: string, how?: { method?: string; body?: unknown; token?: string }): Promise<Response>;
}

/** Starts the command as a user would, on a port of its own, and reads what it prints. */
async function open(...args: string[]): Promise<Open> {
  const bin = fileURLToPath(new URL(TEST_BIN, import.meta.url));
  child = spawn(process.execPath, [bin, 'studio', ...args, '--port', '0', '--json'], { cwd: place });
  let said = '';
  child.stderr?.on('data', (text) => (said += String(text)));
  const [line] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  const { address } = JSON.parse(String(line)) as { address: string };
  const [origin = said, token = ''] = address.split('/#');
  return {
    origin,
    token,
    call: (path, { method = 'GET', body, token: given = token } = {}) =>
      fetch(origin + path, {
        method,
        headers: { authorization: `Bearer ${given}`, origin, 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
  };
}
const save = (studio: Open, base: string, text: string): Promise<Response> =>
  studio.call('/api/config', { method: 'PUT', body: { base, text } });

describe('consentinel studio', () => {
  it('opens for this machine alone, and ends when it is told to', async () => {
    const { origin, token } = await open();
    expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(token).toMatch(/^[\w-]{32}$/);
    const page = await fetch(origin);
    expect(await page.text()).toContain('data-home="server"');
    expect(page.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
    const ended = once(child as ChildProcess, 'exit');
    child?.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });

  it('serves its own files, and no other', async () => {
    const { origin } = await open();
    expect((await fetch(`${origin}/studio.js`)).headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    const gate = await fetch(`${origin}/consent/consentinel.js`);
    expect([gate.status, gate.headers.get('access-control-allow-origin')]).toEqual([200, '*']);
    for (const path of ['/consent.config.json', '/..%2fconsent.config.json', '/api', '/nothing.js', '/consent/'])
      expect((await fetch(origin + path)).status, path).toBe(404);
  });

  it('says with everything it sends who may read it, and as what', async () => {
    const studio = await open();
    const headers = async (path: string, ...names: string[]): Promise<unknown[]> => {
      const response = await studio.call(path);
      return [response.status, ...names.map((name) => response.headers.get(name))];
    };
    const [ALLOW, POLICY, SNIFF] = [
      'access-control-allow-origin',
      'cross-origin-resource-policy',
      'x-content-type-options',
    ];
    for (const path of ['/', '/studio.js'])
      expect(await headers(path, ALLOW, POLICY, SNIFF)).toEqual([200, null, 'same-origin', 'nosniff']);
    expect(await headers('/preview.html', ALLOW, SNIFF)).toEqual([200, '*', 'nosniff']);
    expect(await headers('/api/config', ALLOW, SNIFF)).toEqual([200, null, 'nosniff']);
    expect(await headers('/api/other', ALLOW)).toEqual([404, null]);
  });

  it('can be reached at no other address of this machine', async () => {
    const { origin } = await open();
    await expect(fetch(origin.replace('127.0.0.1', '127.0.0.2'))).rejects.toThrow();
  });

  it('takes a wish as JSON only: what a form of another page can send is none', async () => {
    const { origin, token } = await open();
    const status = async (type: string): Promise<number> => {
      const headers = { authorization: `Bearer ${token}`, origin, 'content-type': type };
      const body = JSON.stringify({ base: FILE, text: OTHER });
      return (await fetch(`${origin}/api/config`, { method: 'PUT', headers, body })).status;
    };
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      expect(await status(type), type).toBe(415);
    expect(await readFile(at('consent.config.json'), 'utf8')).toBe(FILE);
    expect(await status('application/json; charset=utf-8')).toBe(200);
  });

  it('shows the file and writes it, with what was there before', async () => {
    const studio = await open();
    const shown = (await (await studio.call('/api/config')).json()) as object;
    expect(shown).toEqual({ name: 'consent.config.json', path: at('consent.config.json'), text: FILE });
    const saved = await save(studio, FILE, OTHER);
    expect([saved.status, await saved.json()]).toEqual([200, { done: true }]);
    expect(await readFile(at('consent.config.json'), 'utf8')).toBe(OTHER);
    expect((await stat(at('consent.config.json'))).mode & 0o777).toBe(0o640);
    expect(await readdir(place)).toEqual(['consent.config.json']);
  });

  it('never writes over what somebody else has written meanwhile', async () => {
    const studio = await open();
    await writeFile(at('consent.config.json'), `${FILE}// theirs\n`);
    const saved = await save(studio, FILE, OTHER);
    expect([saved.status, await saved.json()]).toEqual([409, { done: false, text: `${FILE}// theirs\n` }]);
    expect(await readFile(at('consent.config.json'), 'utf8')).toBe(`${FILE}// theirs\n`);
    // Of two at once that began with the same file, one.
    const both = await Promise.all(['1', '2'].map((n) => save(studio, `${FILE}// theirs\n`, `${OTHER}// ${n}\n`)));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('lets nobody else in', async () => {
    const studio = await open();
    const put = { method: 'PUT', body: { base: FILE, text: OTHER } };
    expect((await studio.call('/api/config', { token: 'guessed' })).status).toBe(401);
    expect((await studio.call('/api/config', { ...put, token: '' })).status).toBe(401);
    // As a page of another origin, and by another name: what `fetch` does not let one say.
    const raw = (headers: object): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        const asked = request(`${studio.origin}/api/config`, {
          method: 'PUT',
          headers: { authorization: `Bearer ${studio.token}`, 'content-type': 'application/json', ...headers },
        });
        asked.on('response', ({ statusCode }) => {
          resolve(statusCode);
        });
        asked.on('error', reject).end(JSON.stringify(put.body));
      });
    expect(await raw({ origin: 'https://evil.example' })).toBe(403);
    expect(await raw({ origin: studio.origin, host: 'evil.example' })).toBe(421);
    expect(await readFile(at('consent.config.json'), 'utf8')).toBe(FILE);
    expect(await raw({ origin: studio.origin })).toBe(200);
  });

  it('says what is wrong with a wish, and writes nothing', async () => {
    const studio = await open();
    const status = async (body: unknown): Promise<number> =>
      (await studio.call('/api/config', { method: 'PUT', body })).status;
    for (const body of [null, 1, {}, { base: FILE }, { base: FILE, text: 1 }]) expect(await status(body)).toBe(400);
    expect(await status({ base: FILE, text: 'x'.repeat(5_000_000) }).catch(() => 413)).toBe(413);
    expect(await readFile(at('consent.config.json'), 'utf8')).toBe(FILE);
  });

  it('shows a program and does not write it', async () => {
    await writeFile(at('consent.config.mjs'), 'export default { vendors: { "page-parts": 1 + 1 === 2 } };');
    const studio = await open('consent.config.mjs');
    const shown = (await (await studio.call('/api/config')).json()) as { text: string; fixed: string };
    expect(JSON.parse(shown.text)).toEqual({ vendors: { 'page-parts': true } });
    expect(shown.fixed).toMatch(/^It is a program/);
    expect((await save(studio, shown.text, '{}')).status).toBe(403);
    expect(await readFile(at('consent.config.mjs'), 'utf8')).toContain('1 + 1');
  });

  it('writes what a link leads to, and leaves bytes alone that are no text', async () => {
    await symlink('consent.config.json', at('linked.json'));
    const studio = await open('linked.json');
    expect((await save(studio, FILE, OTHER)).status).toBe(200);
    expect((await lstat(at('linked.json'))).isSymbolicLink()).toBe(true);
    expect(await readFile(at('consent.config.json'), 'utf8')).toBe(OTHER);
    const bytes = Buffer.from([0x7b, 0xff, 0xfe, 0x7d]);
    await writeFile(at('consent.config.json'), bytes);
    expect((await save(studio, bytes.toString('utf8'), OTHER)).status).toBe(403);
    expect(await readFile(at('consent.config.json'))).toEqual(bytes);
  });

  it('says so where there is no config, or no such option', async () => {
    await rm(at('consent.config.json'));
    expect(await run(TEST_BIN, ['studio'], place)).toMatchObject({
      code: 2,
      err: expect.stringContaining('consentinel init') as string,
    });
    expect((await run(TEST_BIN, ['studio', '--port', 'x'], place)).err).toContain('--port is a number');
    expect((await run(TEST_BIN, ['studio', '--site', 'x'], place)).err).toContain('"studio" has no --site.');
  });

  it('writes itself into a folder for any web server, and into no other folder', async () => {
    const { code, out } = await run(TEST_BIN, ['studio', '--out', 'public'], place);
    expect([code, out]).toEqual([0, expect.stringMatching(/^public: \d+ files\n$/)]);
    const files = await readdir(at('public'));
    expect(files).toEqual(
      expect.arrayContaining(['config.json', 'consent', 'index.html', 'preview.html', 'studio.js']),
    );
    expect(await readFile(at('public/index.html'), 'utf8')).toContain('data-home="static"');
    expect(await readFile(at('public/config.json'), 'utf8')).toBe(FILE);
    expect(await run(TEST_BIN, ['studio', '--out', 'public'], place)).toMatchObject({ code: 2 });
  });
});
