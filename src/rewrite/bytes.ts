import type { Change, RewriteOptions } from './options.ts';
import { rewriterOf } from './rewriter.ts';

/*
 * A page as bytes. Each byte is taken for the character of that number and given back as the same byte, so whatever the
 * encoding is, and whatever in it is broken, comes out as it went in. Tags are ASCII in every encoding that the web uses
 * for pages but UTF-16, which says so in its first two bytes and passes as it is.
 */

const SLICE = 8192;

export function fromBytes(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += SLICE) text += String.fromCharCode(...bytes.subarray(i, i + SLICE));
  return text;
}

export function toBytes(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

const utf8 = new TextDecoder();
/** For a decision only: what the bytes say, taken for UTF-8. */
export const decode = (text: string): string => (/[^\0-\x7f]/.test(text) ? utf8.decode(toBytes(text)) : text);

export const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe);

export interface RewrittenBytes {
  readonly bytes: Uint8Array;
  readonly changes: readonly Change[];
  /** The page is UTF-16: it was not read, and is as it was. */
  readonly passed: boolean;
}

/** A whole page as a file holds it. */
export function rewriteBytes(bytes: Uint8Array, options: RewriteOptions): RewrittenBytes {
  if (isUtf16(bytes)) return { bytes, changes: [], passed: true };
  const rewriter = rewriterOf({ limit: Infinity, ...options }, decode);
  const text = rewriter.write(fromBytes(bytes)) + rewriter.end();
  return { bytes: toBytes(text), changes: rewriter.changes, passed: false };
}
