import { describe, expect, it } from 'vitest';
import { refusal } from '../../src/cli/studio/guard.ts';

const OWN = { port: 4789, token: 'secret' };
const own = { host: '127.0.0.1:4789', origin: 'http://127.0.0.1:4789', authorization: 'Bearer secret' };
const status = (method: string, path: string, headers: object): number | undefined =>
  refusal({ method, path, headers: { ...own, ...headers } }, OWN)?.status;

describe("the studio's guard", () => {
  it('lets the page in, by both names of the machine', () => {
    expect(status('PUT', '/api/config', {})).toBeUndefined();
    expect(status('PUT', '/api/config', { host: 'localhost:4789', origin: 'http://localhost:4789' })).toBeUndefined();
    // Browsers send no origin with a GET of the page's own.
    expect(status('GET', '/api/config', { origin: undefined, 'sec-fetch-site': 'same-origin' })).toBeUndefined();
    expect(
      status('GET', '/', { authorization: undefined, origin: undefined, 'sec-fetch-site': 'none' }),
    ).toBeUndefined();
  });

  it('knows no other name, so none that was bent to lead here', () => {
    for (const host of ['evil.example:4789', '127.0.0.1', '127.0.0.1:80', '127.0.0.1.evil.example:4789', '', undefined])
      for (const path of ['/', '/api/config']) expect(status('GET', path, { host })).toBe(421);
  });

  it('gives the config to nobody without the token', () => {
    for (const authorization of [undefined, '', 'secret', 'Bearer', 'Bearer secre', 'Bearer secrets', 'bearer secret'])
      for (const method of ['GET', 'PUT']) expect(status(method, '/api/config', { authorization })).toBe(401);
  });

  it('writes for no other page, even one that had the token', () => {
    for (const origin of ['http://evil.example', 'null', 'http://127.0.0.1:4790', 'https://127.0.0.1:4789', undefined])
      expect(status('PUT', '/api/config', { origin })).toBe(403);
    expect(status('GET', '/api/config', { origin: 'http://127.0.0.1:4790' })).toBe(403);
    for (const site of ['cross-site', 'same-site', 'none'])
      expect(status('PUT', '/api/config', { 'sec-fetch-site': site })).toBe(403);
    // One name's page is another page for the other.
    expect(status('PUT', '/api/config', { host: 'localhost:4789' })).toBe(403);
  });

  it('takes no other methods', () => {
    for (const method of ['POST', 'DELETE', 'OPTIONS', 'PATCH', 'HEAD'])
      expect(status(method, '/api/config', {})).toBe(405);
    expect(status('PUT', '/index.html', {})).toBe(405);
  });
});
