import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { hostOf, suffixOf } from './handler.ts';

// Never cached: the server's log has to tell every time a page asked for something.
const headers = { 'cache-control': 'no-store', 'access-control-allow-origin': '*' };
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const source = (name: string): string => readFileSync(new URL(`./browser/${name}`, import.meta.url), 'utf8');

function send(response: ServerResponse, type: string, body: string | Buffer): void {
  response.writeHead(200, { ...headers, 'content-type': type }).end(body);
}

/** One of the files in `browser/`, behind the helpers they share; `data` is what the vendor's server fills in. */
export function sendScript(response: ServerResponse, name: string, data: unknown = {}): void {
  send(
    response,
    'text/javascript; charset=utf-8',
    `(() => {\n'use strict';\nconst data = ${JSON.stringify(data)};\n${source('kit.js')}\n${source(name)}\n})();\n`,
  );
}
export const sendStyle = (response: ServerResponse, body: string): void => {
  send(response, 'text/css; charset=utf-8', body);
};
export const sendPage = (response: ServerResponse, body: string): void => {
  send(response, 'text/html; charset=utf-8', body);
};
export const sendPixel = (response: ServerResponse): void => {
  send(response, 'image/gif', PIXEL);
};
export const sendNothing = (response: ServerResponse): void => {
  response.writeHead(204, headers).end();
};
export const sendMissing = (response: ServerResponse): void => {
  response.writeHead(404, headers).end();
};

/** A cookie on the vendor's own domain, as its server sets it: no script of the page can see or remove it. */
export function setThirdPartyCookie(
  request: IncomingMessage,
  response: ServerResponse,
  cookie: ThirdPartyCookie,
): void {
  const domain = cookie.domain + suffixOf(hostOf(request)).replace(/:\d+$/, '');
  const parts = [`${cookie.name}=${cookie.value}`, `Domain=${domain}`, 'Path=/', 'Secure', 'HttpOnly', 'SameSite=None'];
  response.appendHeader('set-cookie', [...parts, `Max-Age=${cookie.days * 86_400}`].join('; '));
}

interface ThirdPartyCookie {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
  readonly days: number;
}
