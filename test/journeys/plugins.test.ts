import { createServer, type Plugin } from 'vite';
import { expect, it } from 'vitest';
import { addresses, expectArrival, hasArrived, vendorsIn } from './support/arrivals.ts';
import { inFolder, packed, withRollup, withVite } from './support/bundled.ts';
import { journeys, type Journey } from './support/journey.ts';
import { configOf, eleven, HOME } from './support/site.ts';
import { until } from './support/until.ts';
import { SITE } from './support/web.ts';

const pasted = eleven.filter((id) => id !== 'sitefinity');
const { vendors } = configOf(pasted) as { vendors: Record<string, object> };
const config = configOf(pasted, {
  vendors: Object.fromEntries(Object.entries(vendors).map(([id, options]) => [id, { ...options, load: 'page' }])),
});
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
};

/** Nothing before the choice, everything once after a yes. */
async function visit(the: Journey, path: string): Promise<void> {
  const page = await the.page();
  await page.visit(`${HOME}${path}`);
  await page.asked();
  await the.web.quiet();
  expect(addresses(the.web.thirdParty())).toEqual([]);
  expect(await page.tab.evaluate(() => document.title)).toBe('bundled');

  await page.acceptAll();
  await until('the requests of all', () => pasted.every((vendor) => hasArrived(vendor, the.web.thirdParty())));
  await the.web.quiet();
  for (const vendor of pasted) expectArrival(vendor, the.web.thirdParty());
  expect(vendorsIn(the.web.thirdParty())).toEqual([...pasted].sort());
  // Vite's own client misses the socket that is switched off here.
  const failures = page.tab.complaints.filter((line) => line.startsWith('exception') && !line.includes('WebSocket'));
  expect(failures).toEqual([]);
}

const bundlers = [
  ['Vite', 'vite', '/', withVite('/')],
  ['Vite, in a folder of the site', 'vite', '/app/', withVite('/app/')],
  ['Rollup', 'rollup', '/', withRollup],
] as const;

journeys('a page with pasted tags into which a bundler puts the gate', (the) => {
  const publish = (files: ReadonlyMap<string, string>): void => {
    for (const [address, content] of files)
      the.site.file(address, types[address.split('.').at(-1) ?? ''] ?? '', content);
  };

  it.each(bundlers)('%s', async (_, name, root, make) => {
    const plugin = await packed(name, { config, gate: true });
    publish(await inFolder((place) => make(plugin, place)));
    await visit(the, `${root}index.html`);
  });

  it('has all of them asked at once without the plugin', async () => {
    publish(await inFolder((place) => withVite('/')({ name: 'none' }, place)));
    await (await the.page()).visit(`${HOME}/index.html`);
    await the.web.arrived();
    expect(vendorsIn(the.web.thirdParty())).toEqual(expect.arrayContaining([...pasted].sort()));
  });

  it('Vite’s development server', async () => {
    const plugin = (await packed('vite', { config, gate: true })) as Plugin;
    await inFolder(async (place) => {
      const server = await createServer({
        root: place,
        base: '/live/',
        logLevel: 'silent',
        configFile: false,
        plugins: [plugin],
        appType: 'mpa',
        server: { middlewareMode: true, hmr: false, ws: false, allowedHosts: true },
      });
      try {
        the.web.serve(`www.${SITE}`, (request, response) => {
          server.middlewares(request, response);
        });
        await visit(the, '/live/index.html');
      } finally {
        await server.close();
      }
    });
  });
});
