import { build } from 'esbuild';
import { beforeAll, expect, it } from 'vitest';
import { addresses } from './support/arrivals.ts';
import { journeys } from './support/journey.ts';
import type { ConsentPage } from './support/pages.ts';
import { configOf } from './support/site.ts';
import { until } from './support/until.ts';

const PIXEL = 'https://www.facebook.com/tr?id=1&ev=PageView&noscript=1';
const SCRIPT = 'https://connect.facebook.net/en_US/fbevents.js';

/** What a page of this kind does: draws a list, draws it again with another entry, and draws the vendor's pixel. */
const apps: Readonly<Record<string, string>> = {
  React: `import { createElement, useState } from 'react'; import { createRoot } from 'react-dom/client'; import { flushSync } from 'react-dom';
    let set;
    const App = () => { const [rows, setRows] = useState(['one']); set = setRows;
      return createElement('ul', null, rows.map((row) => createElement('li', { key: row }, row)), createElement('img', { alt: '', src: PIXEL, key: 'p' }),
        createElement('div', { key: 'h', dangerouslySetInnerHTML: { __html: '<b>markup</b>' } })); };
    flushSync(() => createRoot(document.querySelector('#app')).render(createElement(App)));
    window.update = () => flushSync(() => set(['one', 'two']));`,
  Vue: `import { createApp, h, ref, nextTick, Teleport } from 'vue/dist/vue.runtime.esm-bundler.js';
    const rows = ref(['one']);
    createApp({ render: () => [h('ul', rows.value.map((row) => h('li', { key: row }, row))), h('img', { src: PIXEL, alt: '' }), h(Teleport, { to: 'body' }, h('p', 'teleported'))] }).mount('#app');
    window.update = () => { rows.value = ['one', 'two']; return nextTick(); };`,
  'Zone.js': `import 'zone.js';
    const app = document.querySelector('#app');
    const draw = (rows) => { app.innerHTML = '<ul>' + rows.map((row) => '<li>' + row + '</li>').join('') + '</ul>'; };
    const zone = Zone.current.fork({ name: 'page' });
    zone.run(() => { draw(['one']); const image = new Image(); image.src = PIXEL;
      const request = new XMLHttpRequest(); request.open('GET', '/data.txt'); request.onload = () => { window.answered = Zone.current.name; }; request.send(); });
    window.update = () => zone.run(() => fetch('/data.txt')).then(() => draw(['one', 'two']));`,
  Turbo: `import '@hotwired/turbo';
    document.querySelector('#app').innerHTML = '<ul><li>one</li></ul><turbo-frame id="more"></turbo-frame>';
    document.addEventListener('turbo:load', () => { new Image().src = PIXEL; }, { once: true });
    window.update = () => { Turbo.renderStreamMessage('<turbo-stream action="append" targets="ul"><template><li>two</li></template></turbo-stream>'); };`,
  rrweb: `import { record } from 'rrweb';
    window.events = []; record({ emit: (event) => window.events.push(event) });
    const list = document.createElement('ul'); const row = (text) => { const item = document.createElement('li'); item.textContent = text; list.append(item); };
    document.querySelector('#app').append(list); row('one'); new Image().src = PIXEL;
    window.update = () => { row('two'); };`,
};

const readList = (page: ConsentPage): Promise<string[]> =>
  page.tab.evaluate(() => [...document.querySelectorAll('#app li')].map((item) => item.textContent));

journeys('pages built with frameworks', (the) => {
  const bundles = new Map<string, string>();
  beforeAll(async () => {
    for (const [name, contents] of Object.entries(apps)) {
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: import.meta.dirname },
        bundle: true,
        write: false,
        format: 'iife',
        logLevel: 'error',
        define: {
          'process.env.NODE_ENV': '"production"',
          PIXEL: JSON.stringify(PIXEL),
          __VUE_OPTIONS_API__: 'true',
          __VUE_PROD_DEVTOOLS__: 'false',
          __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
        },
      });
      bundles.set(name, outputFiles[0]?.text ?? '');
    }
  });

  it.each(Object.keys(apps))('%s draws and updates, and what it brings of a vendor waits', async (name) => {
    the.site.file('/data.txt', 'text/plain', 'data');
    the.site.file(`/app.js`, 'text/javascript', bundles.get(name) ?? '');
    const config = configOf([], { vendors: { 'meta-pixel': { pixelId: '1234567890123456', load: 'page' } } });
    const page = await the.page();
    const body = '<div id="app"></div><script src="/app.js"></script>';
    await page.visit(the.site.page('/app', { config, body }));
    await page.asked();
    await until('the first drawing', async () => (await readList(page)).length === 1);
    await page.tab.evaluate(() => (window as unknown as { update(): unknown }).update() as undefined);
    await until('the second', async () => (await readList(page)).join() === 'one,two');
    await page.tab.evaluate((url) => {
      const script = document.createElement('script');
      script.onload = () => {
        document.title = 'the script has loaded';
      };
      script.src = url;
      document.querySelector('#app')?.append(script);
    }, SCRIPT);
    await the.web.quiet();
    expect(addresses(the.web.thirdParty())).toEqual([]);

    await page.acceptAll();
    await until('the listener of the one who inserted it', () =>
      page.tab.evaluate(() => document.title === 'the script has loaded'),
    );
    await the.web.quiet();
    const requests = addresses(the.web.thirdParty());
    expect(requests.filter((one) => one.includes('noscript=1'))).toHaveLength(1);
    expect(requests.filter((one) => one.includes('fbevents'))).toHaveLength(1);
    expect(await readList(page)).toEqual(['one', 'two']);
    expect(page.tab.complaints.filter((one) => one.startsWith('exception'))).toEqual([]);
  });
});
