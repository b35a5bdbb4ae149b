// What does not vary: bytes and requests by the server's log, calls of functions by V8's own count. Taken once.
import { click, pause, visit } from '../browser.mjs';
import { site } from '../site.mjs';
import { control } from '../subjects/control.mjs';
import { once } from './rounds.mjs';

const files = (server) => server.log.filter(({ kind }) => kind === 'file');
const total = (entries) => entries.reduce((sum, { bytes }) => sum + bytes, 0);

const calls = async (client) => {
  const { result } = await client.send('Profiler.takePreciseCoverage');
  // The browser driver's own scripts and the bench's carry no address of the site.
  const own = result.filter(({ url }) => url.startsWith('http://site.localhost'));
  return own.flatMap(({ functions }) => functions).reduce((sum, { ranges }) => sum + ranges[0].count, 0);
};

const count = async (client) => {
  await client.send('Profiler.enable');
  await client.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
};

async function first({ browser, server, subject }) {
  const { url, bytes } = server.publish(subject, site({}), 'first');
  const bare = server.publish(control, site({}), 'first');
  return visit(
    browser,
    { watch: { banner: subject.banner, preferences: subject.preferences } },
    async ({ page, client }) => {
      server.forget();
      await count(client);
      await page.goto(url, { waitUntil: 'load' });
      await page.evaluate(() => globalThis.bench.banner);
      await pause(1500);
      const loaded = files(server);
      const found = {
        'first.requests': loaded.length,
        'first.files': total(loaded),
        'first.inline': bytes - bare.bytes,
        'first.calls': await calls(client),
      };
      await page.evaluate(() => globalThis.bench.arm('preferences'));
      await click(page, subject.settings);
      await page.evaluate(() => globalThis.bench.click);
      return {
        ...found,
        'preferences.requests': files(server).length - loaded.length,
        'preferences.files': total(files(server)) - total(loaded),
      };
    },
  );
}

async function returning({ browser, server, subject, cookies }) {
  const { url } = server.publish(subject, site({}), 'returning');
  return visit(browser, { cookies }, async ({ page, client }) => {
    server.forget();
    await count(client);
    await page.goto(url, { waitUntil: 'load' });
    await server.tags(11, 20_000);
    await pause(1500);
    const loaded = files(server);
    return {
      'returning.requests': loaded.length,
      'returning.files': total(loaded),
      'returning.calls': await calls(client),
    };
  });
}

export const exact = {
  name: 'exact',
  rounds: once,
  applies: ({ banner }) => Boolean(banner),
  run: async (world) => ({ ...(await first(world)), ...(await returning(world)) }),
};
