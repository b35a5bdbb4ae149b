import { decode, fromBytes, isUtf16, toBytes } from './bytes.ts';
import type { RewriteOptions } from './options.ts';
import { rewriterOf } from './rewriter.ts';

const joined = (a: Uint8Array, b: Uint8Array): Uint8Array => {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
};

/** The rewrite of a response's body: `body.pipeThrough(rewriteStream(…))`. UTF-16 passes as it is. */
export function rewriteStream(options: RewriteOptions): TransformStream<Uint8Array, Uint8Array> {
  const rewriter = rewriterOf(options, decode);
  // The first two bytes tell UTF-16.
  let first: Uint8Array | undefined = new Uint8Array();
  let passes = false;
  return new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => {
      const bytes: Uint8Array = first ? joined(first, chunk) : chunk;
      if (first && bytes.length < 2) {
        first = bytes;
        return;
      }
      if (first) passes = isUtf16(bytes);
      first = undefined;
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
