// A real click on "settings" at a processor slowed down four times: when the dialog is painted and when it stands
// still; with few and with many vendors, and what many vendors cost before anybody clicks.
import { click, pause, visit } from '../browser.mjs';
import { site } from '../site.mjs';
import { everyRound, heavy } from './rounds.mjs';

async function open({ browser, server, subject }, vendors) {
  const { url } = server.publish(subject, site({ vendors }), 'first');
  const watch = { banner: subject.banner, preferences: subject.preferences };
  return visit(browser, { cpu: 4, watch }, async ({ page, client }) => {
    await client.send('Performance.enable');
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(() => globalThis.bench.banner);
    await pause(200);
    const { metrics } = await client.send('Performance.getMetrics');
    await page.evaluate(() => globalThis.bench.arm('preferences'));
    await click(page, subject.settings);
    const { at, next, opened } = await page.evaluate(() => globalThis.bench.click);
    return {
      [`preferences-${vendors}.start`]: metrics.find(({ name }) => name === 'ScriptDuration').value * 1000,
      [`preferences-${vendors}.frame`]: next - at,
      [`preferences-${vendors}.shown`]: opened.shown - at,
      [`preferences-${vendors}.settled`]: opened.settled - at,
    };
  });
}

const of = (vendors, rounds) => ({
  name: `preferences-${vendors}`,
  rounds,
  applies: ({ preferences: path, sameAfterLoading }) => path && !sameAfterLoading,
  run: (world) => open(world, vendors),
});

export const preferences = [of(10, everyRound), of(1000, heavy)];
