import { describe, expect, it } from 'vitest';
import { rewriteBytes, rewriteStream } from '../../src/rewrite/index.ts';
import { options, rewritten, UET } from './support.ts';

async function through(chunks: readonly Uint8Array[]): Promise<Buffer> {
  const source = new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  const given: Uint8Array[] = [];
  for await (const chunk of source.pipeThrough(rewriteStream(options()))) given.push(chunk);
  return Buffer.concat(given);
}
const singly = (bytes: Uint8Array): Uint8Array[] => Array.from(bytes, (_, i) => bytes.subarray(i, i + 1));

const page = `<!doctype html><title>Versicherung für Ängste 🦊</title><img alt="ü" src="${UET}"><p>Ende €`;

describe('a stream', () => {
  it('gives what the whole page would give, whatever its chunks are', async () => {
    const bytes = Buffer.from(page);
    for (const chunks of [[bytes], singly(bytes), [bytes, new Uint8Array()], [new Uint8Array(), bytes]])
      expect((await through(chunks)).toString()).toBe(rewritten(page));
  });

  it('gives broken and foreign bytes back as they came', async () => {
    const all = Buffer.from(Array.from({ length: 256 }, (_, i) => i));
    const bytes = Buffer.concat([Buffer.from([0xff, 0x80]), all, Buffer.from(`<img src=${UET}>`), Buffer.from([0xc3])]);
    const [head, tail] = (await through(singly(bytes))).toString('latin1').split('<img');
    expect(Buffer.from(head ?? '', 'latin1')).toEqual(bytes.subarray(0, 258));
    expect(tail).toBe(` data-consent="microsoft-advertising" data-src=${UET}>\xc3`);
  });

  it('keeps a byte order mark of UTF-8', async () => {
    expect((await through([Buffer.from(`\ufeff${page}`)])).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  });

  it('passes UTF-16 as it is, also if its mark comes in two pieces', async () => {
    for (const mark of ['fffe', 'feff']) {
      const bytes = Buffer.concat([Buffer.from(mark, 'hex'), Buffer.from(page, 'utf16le')]);
      expect(await through(singly(bytes))).toEqual(bytes);
      expect(rewriteBytes(bytes, options())).toMatchObject({ bytes, passed: true, changes: [] });
    }
  });

  it('is empty for an empty page, and a byte for a byte', async () => {
    expect(await through([])).toEqual(Buffer.from([]));
    expect(await through([Buffer.from('<')])).toEqual(Buffer.from('<'));
  });

  it('does not wait for the end of the page', async () => {
    const stream = rewriteStream(options());
    const writer = stream.writable.getWriter();
    const reader = stream.readable.getReader();
    void writer.write(Buffer.from(`<p>first</p><img src="${UET}"><scr`));
    const { value } = await reader.read();
    expect(Buffer.from(value ?? []).toString()).toBe(
      `<p>first</p><img data-consent="microsoft-advertising" data-src="${UET}">`,
    );
  });

  it('knows a host that is written in other letters', async () => {
    const wide = '<img src="https://bat.bing.ｃom/bat.js">';
    expect((await through([Buffer.from(wide)])).toString()).toContain('data-src="https://bat.bing.ｃom/bat.js"');
  });
});
