// A visitor who accepted comes back over slow 4G: when the server hears of the first and of the last tag, counted from
// the request of the page. Once with empty caches, once with the library's files in the cache.
import { visit } from '../browser.mjs';
import { site } from '../site.mjs';
import { halfOfThem } from './rounds.mjs';

async function wait({ browser, server, subject, cookies }, cache) {
  const { url } = server.publish(subject, site({}), 'returning');
  return visit(browser, { slow: true, cookies, warm: cache === 'warm' ? url : undefined }, async ({ page }) => {
    server.forget();
    await Promise.all([page.goto(url, { waitUntil: 'domcontentloaded' }), server.tags(11, 30_000)]);
    const start = server.log.find(({ kind }) => kind === 'page').at;
    const tags = server.log.filter(({ kind }) => kind === 'tag').map(({ at }) => at - start);
    return { [`${cache}.first-tag`]: Math.min(...tags), [`${cache}.last-tag`]: Math.max(...tags) };
  });
}

export const returning = {
  name: 'returning',
  rounds: halfOfThem,
  applies: () => true,
  run: async (world) => ({ ...(await wait(world, 'cold')), ...(await wait(world, 'warm')) }),
};
