// What the interceptors cost a page that does nothing wrong: npm run bench:intercept -- [--rounds N] [--engine chromium|firefox] [--only nodes]; --rounds 0 counts calls only
// Three pages in turn, round by round: no library, the gate with "intercept": false, the gate as it is.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, ensure } from '../../tools/browsers.mjs';
import { countCalls, staticPage } from './calls.mjs';
import { quantile } from './statistics.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    engine: { type: 'string', default: 'chromium' },
    only: { type: 'string', default: '' },
  },
});
const gate = readFileSync(new URL('../../dist/script/consentinel.js', import.meta.url), 'utf8');
const react = `import { createElement, useState } from 'react'; import { createRoot } from 'react-dom/client';
  import { flushSync } from 'react-dom';
  const List = () => createElement('ul', null, Array.from({ length: 5000 }, (_, i) => createElement('li', { key: i, className: 'row', title: 'Row ' + i },
    createElement('b', null, i), createElement('a', { href: '/row/' + i }, 'Row ' + i), createElement('span', null, 'text'))));
  window.renderList = (into) => { const root = createRoot(into); flushSync(() => root.render(createElement(List))); };`;
const bundle = await build({
  stdin: { contents: react, resolveDir: import.meta.dirname },
  bundle: true,
  write: false,
  minify: true,
  format: 'iife',
  define: { 'process.env.NODE_ENV': '"production"' },
});

const subjects = {
  'no library': '',
  'without interceptors': { intercept: false },
  'with interceptors': {},
};
const config = (more) =>
  JSON.stringify({ vendors: { 'meta-pixel': { pixelId: '1234567890123456', load: 'page' } }, ...more });
const gateOf = (name) =>
  subjects[name] &&
  `<script type="application/json" id="consentinel-config">${config(subjects[name])}</script><script>${gate.replaceAll('</script', '<\\/script')}</script>`;
const page = (name) =>
  `<!doctype html><html lang="en"><head><title>${name}</title>${gateOf(name)}<script src="/react.js"></script></head><body><main></main></body></html>`;
const server = createServer((request, response) => {
  const path = decodeURIComponent(request.url ?? '/').slice(1);
  if (path === 'react.js')
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(bundle.outputFiles[0].text);
  else if (path.startsWith('static/'))
    response.writeHead(200, { 'content-type': 'text/html' }).end(staticPage(gateOf(path.slice(7))));
  else if (path in subjects) response.writeHead(200, { 'content-type': 'text/html' }).end(page(path));
  else response.writeHead(path.startsWith('data') ? 200 : 404, { 'content-type': 'text/plain' }).end('data');
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');

/** Each returns milliseconds, the observers' part among them. Runs in the page. */
const measures = {
  '20,000 nodes, one by one': async () => {
    const into = globalThis.document.querySelector('main');
    const start = performance.now();
    for (let i = 0; i < 20_000; i++) {
      const node = globalThis.document.createElement('div');
      node.textContent = 'text';
      into.appendChild(node);
    }
    await null;
    return performance.now() - start;
  },
  '20,000 nodes, by innerHTML': async () => {
    const into = globalThis.document.querySelector('main');
    const text = '<div class="row"><b>1</b><a href="/row">Row</a><span title="A row">text</span></div>'.repeat(25);
    const start = performance.now();
    for (let i = 0; i < 200; i++) {
      const box = globalThis.document.createElement('div');
      into.append(box);
      box.innerHTML = text;
    }
    await null;
    return performance.now() - start;
  },
  '1,000 fetches': async () => {
    const start = performance.now();
    for (let i = 0; i < 1000; i += 20)
      await Promise.all(Array.from({ length: 20 }, async (_, k) => (await fetch(`/data?${i + k}`)).text()));
    return performance.now() - start;
  },
  'a React list of 5,000 rows': async () => {
    const start = performance.now();
    globalThis.renderList(globalThis.document.querySelector('main'));
    await null;
    return performance.now() - start;
  },
};

const browser = await puppeteer.launch(
  values.engine === 'firefox'
    ? { browser: 'firefox', executablePath: await ensure('firefox') }
    : { executablePath: await ensure('chromium'), args: [...chromiumArgs, '--no-proxy-server'] },
);
const results = {};
const names = Object.keys(subjects);
for (let round = 0; round < Number(values.rounds); round++)
  for (const [measure, run] of Object.entries(measures).filter(([name]) => name.includes(values.only)))
    for (let i = 0; i < names.length; i++) {
      // The order changes, so that nobody is always first.
      const subject = names[(i + round) % names.length];
      const tab = await browser.newPage();
      await tab.goto(`http://127.0.0.1:${server.address().port}/${encodeURIComponent(subject)}`);
      await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)));
      ((results[measure] ??= {})[subject] ??= []).push(await tab.evaluate(run));
      await tab.close();
    }
const counts = [];
if (values.engine === 'chromium')
  for (const name of names.slice(1))
    counts.push([
      name,
      await countCalls(browser, `http://127.0.0.1:${server.address().port}/static/${encodeURIComponent(name)}`),
    ]);
const version = await browser.version();
await browser.close();
server.close();

const cell = (list) => `${quantile(list, 0.5).toFixed(1)} ms`;
/** Of the same round, so that what slowed a whole round down cancels out. */
const ratio = (list, other) => {
  const median = quantile(
    list.map((value, i) => value / other[i]),
    0.5,
  );
  return `${median >= 1 ? '+' : '−'}${Math.abs((median - 1) * 100).toFixed(1)} %`;
};
console.log(`${version}, ${values.rounds} rounds, medians\n`);
console.log(
  '| what | no library | without interceptors | with interceptors | interceptors alone | against no library |',
);
console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
for (const [measure, of] of Object.entries(results)) {
  const [none, without, full] = names.map((name) => of[name]);
  console.log(
    `| ${measure} | ${cell(none)} | ${cell(without)} | ${cell(full)} | ${ratio(full, without)} | ${ratio(full, none)} |`,
  );
}
for (const [name, { elements, calls }] of counts)
  console.log(
    `\nA static page of ${elements} elements, opened again after a refusal, ${name}: ${calls} calls in the gate`,
  );
