import type { Middleware, ProtectOptions } from './options.ts';
import { protectWith } from './protect-with.ts';

const rewriteStream = () => new TransformStream<Uint8Array, Uint8Array>();

/**
 * Middleware in the manner of `fetch`: reads the visitor's answer from the request, makes tags inert that are not allowed,
 * adds the Content-Security-Policy, and takes the browsers' reports. `next` is the site: it gets the request as it is to
 * be answered, with the answer and a nonce beside it.
 */
export const protect = (options: ProtectOptions): Middleware => protectWith(rewriteStream, options);
