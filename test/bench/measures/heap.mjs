// What a page view keeps in V8's heap, after a collection: objects, strings and compiled code of everything that has run,
// 1.5 s after the page has loaded, before anybody clicks. Nodes and styles lie elsewhere and are not in it.
import { pause, visit } from '../browser.mjs';
import { site } from '../site.mjs';
import { halfOfThem } from './rounds.mjs';

async function used({ browser, server, subject }, state, cookies) {
  const { url } = server.publish(subject, site({}), state);
  return visit(browser, { cookies }, async ({ page, client }) => {
    await page.goto(url, { waitUntil: 'load' });
    await pause(1500);
    await client.send('HeapProfiler.enable');
    // What the first collection lets go of may hold more.
    for (let i = 0; i < 2; i++) await client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    return { [`${state}.heap`]: usedSize };
  });
}

export const heap = {
  name: 'heap',
  rounds: halfOfThem,
  applies: () => true,
  run: async (world) => ({ ...(await used(world, 'first', [])), ...(await used(world, 'returning', world.cookies)) }),
};
