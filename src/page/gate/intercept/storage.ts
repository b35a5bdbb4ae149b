import type { Judge } from './judge.ts';
import { instead, type Look } from './patch.ts';

/*
 * What a refused vendor would leave in the browser is not written. Removing is always allowed.
 */
const REMOVES = /;\s*(?:max-age\s*=\s*(?:-|0\b)|expires\s*=[^;]*\b(?:19\d\d|2000)\b)/i;

export const cookie =
  (judge: Judge): Look =>
  (_self, [text]) => {
    const cookie = String(text);
    const name = cookie.split(/[=;]/)[0] as string;
    return REMOVES.test(cookie)
      ? undefined
      : instead(judge.name('cookie', name.trim(), 'document.cookie'), () => undefined);
  };

export const cookieStore =
  (judge: Judge): Look =>
  (_self, [given]) => {
    const { name = given } = Object(given) as { name?: unknown };
    return instead(judge.name('cookie', name, 'cookieStore'), () => Promise.resolve());
  };

export const setItem =
  (judge: Judge): Look =>
  (self, [name]) => {
    const kind = self === sessionStorage ? 'session' : 'local';
    return instead(judge.name(kind, name, `${kind}Storage`), () => undefined);
  };

/** As in a browser whose visitor lets no site store anything. */
const closed = (): DOMException => new DOMException('The operation is insecure.', 'SecurityError');

export const database =
  (judge: Judge): Look =>
  (_self, [name]) =>
    instead(judge.name('database', name, 'indexedDB'), () => {
      throw closed();
    });

export const cache =
  (judge: Judge): Look =>
  (_self, [name]) =>
    instead(judge.name('cache', name, 'caches'), () => Promise.reject(closed()));
