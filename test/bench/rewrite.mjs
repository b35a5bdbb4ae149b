// How fast the HTML rewrite is, beside reading and writing the same page with parse5, and beside passing it on.
//   npm run bench:rewrite
import { Blob } from 'node:buffer';
import { TransformStream } from 'node:stream/web';
import { TextEncoder } from 'node:util';
import { parse, serialize } from 'parse5';
import { catalogue } from '../../categories/index.ts';
import { rewriteHtml, rewriteStream } from '../../src/rewrite/index.ts';
import { quantile } from './statistics.mjs';

const ROUNDS = 9;
const MEGABYTE = 1_000_000;

const card = (n) => `<article class="card" id="card-${n}">
  <h2><a href="/cover/${n}?from=home&amp;step=1">Cover that fits, explained</a></h2>
  <img src="/images/cover-${n}.webp" srcset="/images/cover-${n}@2x.webp 2x" width="320" height="200" alt="Harbour" loading="lazy">
  <p>What is insured, what is not, and what a claim takes: in plain words, on one page &mdash; no small print.</p>
  <script>document.currentScript.previousElementSibling.dataset.n = ${n};</script>
</article>
`;
const tags = (n) => `<script async src="https://www.googletagmanager.com/gtag/js?id=G-ABC${n}"></script>
<script>gtag('config', 'G-ABC${n}');</script>
<noscript><img height="1" width="1" src="https://www.facebook.com/tr?id=${n}&amp;ev=PageView"></noscript>
`;

/** About a megabyte of markup; with a vendor's tags after every fiftieth card. */
function page(withVendors) {
  let html = '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Harbour</title></head><body>\n';
  for (let n = 0; html.length < MEGABYTE; n++) html += card(n) + (withVendors && n % 50 === 0 ? tags(n) : '');
  return `${html}</body></html>\n`;
}

const options = { config: { vendors: {} }, vendors: catalogue, site: 'www.harbour.example' };
const bytesOf = (html) => {
  const bytes = new TextEncoder().encode(html);
  return Array.from({ length: Math.ceil(bytes.length / 16_384) }, (_, i) =>
    bytes.subarray(i * 16_384, (i + 1) * 16_384),
  );
};
async function through(html, stream) {
  let size = 0;
  for await (const chunk of new Blob(bytesOf(html)).stream().pipeThrough(stream)) size += chunk.length;
  return size;
}

const subjects = {
  'rewrite, the page at once': (html) => rewriteHtml(html, options).html.length,
  'rewrite, as a stream': (html) => through(html, rewriteStream(options)),
  'parse5, parse and serialize': (html) => serialize(parse(html)).length,
  'a stream that changes nothing': (html) => through(html, new TransformStream()),
};
const pages = { 'with vendors': page(true), 'without vendors': page(false) };

const measured = new Map(
  Object.keys(subjects).map((name) => [name, new Map(Object.keys(pages).map((one) => [one, []]))]),
);
for (let round = -2; round < ROUNDS; round++)
  for (const [one, html] of Object.entries(pages))
    for (const [name, run] of Object.entries(subjects)) {
      const start = performance.now();
      await run(html);
      const speed = html.length / MEGABYTE / ((performance.now() - start) / 1000);
      // The first rounds are for the compiler.
      if (round >= 0) measured.get(name)?.get(one)?.push(speed);
    }

console.log(`| MB/s | ${Object.keys(pages).join(' | ')} |\n| --- | --: | --: |`);
for (const [name, by] of measured)
  console.log(`| ${name} | ${[...by.values()].map((speeds) => quantile(speeds, 0.5).toPrecision(2)).join(' | ')} |`);
