// A real click on "accept" at a processor slowed down four times: how long until the page paints again, and until the
// server has heard of every tag.
import { click, pause, visit } from '../browser.mjs';
import { site } from '../site.mjs';
import { everyRound, heavy } from './rounds.mjs';

async function accept({ browser, server, subject }, tags) {
  const { url } = server.publish(subject, site({ tags }), 'first');
  return visit(browser, { cpu: 4, watch: { banner: subject.banner } }, async ({ page }) => {
    server.forget();
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(() => globalThis.bench.banner);
    await pause(200);
    await page.evaluate(() => globalThis.bench.arm());
    const all = server.tags(tags, 120_000);
    await Promise.all([click(page, subject.accept), all]);
    const { at, next, requested, inp } = await page.evaluate(async () => ({
      ...(await globalThis.bench.click),
      requested: globalThis.performance.getEntriesByType('navigation')[0].requestStart,
      inp: globalThis.bench.inp,
    }));
    // The page's request is the moment that both clocks know.
    const clicked = server.log.find(({ kind }) => kind === 'page').at + at - requested;
    const heard = server.log.filter(({ kind }) => kind === 'tag').map((entry) => entry.at - clicked);
    return {
      [`accept-${tags}.frame`]: next - at,
      [`accept-${tags}.inp`]: inp,
      [`accept-${tags}.first-tag`]: Math.min(...heard),
      [`accept-${tags}.last-tag`]: Math.max(...heard),
    };
  });
}

const of = (tags, rounds) => ({
  name: `accept-${tags}`,
  rounds,
  applies: ({ accept: path, sameAfterLoading }) => path && !sameAfterLoading,
  run: (world) => accept(world, tags),
});

export const accepts = [of(10, everyRound), of(100, everyRound), of(1000, heavy)];
