import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { built } from '../docs/markdown.ts';

// What every runtime for the edge has; nothing of Node's.
const standard = {
  Request,
  Response,
  Headers,
  URL,
  TextDecoder,
  TextEncoder,
  ReadableStream,
  TransformStream,
  WritableStream,
  crypto,
  btoa,
  atob,
  console,
};

it('the packed middleware needs nothing but the web’s own globals, and rewrites a page with them', async () => {
  built('server.js');
  const { outputFiles } = await build({
    stdin: {
      contents: `export { protect } from './server.js'; export { default as metaPixel } from './targeting/meta-pixel.js';`,
      resolveDir: new URL('.', `file://${built('server.js')}`).pathname,
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bundled',
    platform: 'neutral',
    mainFields: ['module', 'main'],
  });
  const context = createContext({ ...standard });
  expect(runInContext('[typeof process, typeof Buffer, typeof require, typeof setImmediate]', context)).toEqual(
    Array.from({ length: 4 }, () => 'undefined'),
  );
  runInContext(outputFiles[0]?.text ?? '', context);
  const response = (await runInContext(
    `bundled.protect({ config: { mode: 'lockdown', vendors: { 'meta-pixel': { pixelId: '1234567890123456' } } }, vendors: [bundled.metaPixel] })(
      new Request('https://www.shop.example/', { headers: { accept: 'text/html' } }),
      () => new Response('<!doctype html><img src="https://www.facebook.com/tr?id=1">', { headers: { 'content-type': 'text/html' } }),
    )`,
    context,
  )) as Response;
  expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
  const page = await response.text();
  expect(page).toContain('data-consent="meta-pixel"');
  expect(page).not.toContain(' src="https://www.facebook.com');
});
