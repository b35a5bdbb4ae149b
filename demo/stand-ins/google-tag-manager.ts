import type { Handler } from './handler.ts';
import { urlOf } from './handler.ts';
import { sendMissing, sendPage, sendPixel, sendScript } from './reply.ts';

/** One tag of a container: what it waits for, which consent it needs, and what it does. */
export interface ContainerTag {
  /** The data layer event that starts it; `gtm.js` is the first. */
  readonly on: string;
  /** Consent types that must be granted. */
  readonly needs?: readonly string[];
  /** A script it puts into the page. */
  readonly script?: { readonly host: string; readonly path: string };
  /** A consent update it sends (a container that speaks for itself). */
  readonly update?: Readonly<Record<string, 'granted' | 'denied'>>;
}

/** What the containers hold, by id; empty unless somebody published tags. */
export const containers = new Map<string, readonly ContainerTag[]>();

const handle: Handler = (request, response) => {
  const { pathname, searchParams } = urlOf(request);
  const id = searchParams.get('id') ?? '';
  if (pathname === '/gtm.js') sendScript(response, 'google-tag.js', { container: containers.get(id) ?? [] });
  else if (pathname === '/gtag/js') sendScript(response, 'google-tag.js');
  else if (pathname === '/ns.html') sendPage(response, '<!doctype html><title>Container without scripts</title>');
  else if (pathname === '/td' || pathname === '/a') sendPixel(response);
  else sendMissing(response);
};
export const googleTagManager = { 'www.googletagmanager.com': handle };
