import type { RewriteOptions } from './options.ts';
import { rewriterOf } from './rewriter.ts';

/*
 * The page as bytes. Each byte is taken for the character of that number and given back as the same byte, so whatever the
 * encoding is, and whatever in it is broken, comes out as it went in. Tags are ASCII in every encoding that the web uses
 * for pages, but for UTF-16, which says so in its first two bytes and passes as it is.
 */

const SLICE = 8192;

function fromBytes(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += SLICE) text += String.fromCharCode(...bytes.subarray(i, i + SLICE));
  return text;
}

function toBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

const utf8 = new TextDecoder();
/** For a decision only: what the bytes say, taken for UTF-8. */
const decode = (text: string): string => (/[^\0-\x7f]/.test(text) ? utf8.decode(toBytes(text)) : text);

/** The rewrite as a stream, for `response.body.pipeThrough(…)`. One that passes UTF-16 changes nothing. */
export function rewriteStream(options: RewriteOptions): TransformStream<Uint8Array, Uint8Array> {
  const rewriter = rewriterOf(options, decode);
  let first: Uint8Array | undefined = new Uint8Array();
  let passes = false;
  return new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => {
      let bytes = chunk;
      if (first) {
        bytes = new Uint8Array(first.length + chunk.length);
        bytes.set(first);
        bytes.set(chunk, first.length);
        if (bytes.length < 2) {
          first = bytes;
          return;
        }
        first = undefined;
        passes = (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0xff && bytes[1] === 0xfe);
      }
      const given = passes ? bytes : toBytes(rewriter.write(fromBytes(bytes)));
      if (given.length > 0) controller.enqueue(given);
    },
    flush: (controller) => {
      const rest = first ? rewriter.write(fromBytes(first)) : '';
      const given = toBytes(rest + rewriter.end());
      if (given.length > 0) controller.enqueue(given);
    },
  });
}
