// Main-thread time of one page view at a processor slowed down four times, by the browser's own counters.
import { pause, visit } from '../browser.mjs';
import { site } from '../site.mjs';
import { everyRound } from './rounds.mjs';

async function load({ browser, server, subject }, state, cookies) {
  const { url } = server.publish(subject, site({}), state);
  return visit(browser, { cpu: 4, cookies }, async ({ page, client }) => {
    await client.send('Performance.enable');
    await page.goto(url, { waitUntil: 'load' });
    await pause(600);
    const { metrics } = await client.send('Performance.getMetrics');
    const milliseconds = (name) => metrics.find((metric) => metric.name === name).value * 1000;
    return {
      [`${state}.script`]: milliseconds('ScriptDuration'),
      [`${state}.task`]: milliseconds('TaskDuration'),
    };
  });
}

export const script = {
  name: 'script',
  rounds: everyRound,
  applies: () => true,
  run: async (world) => ({
    ...(await load(world, 'first', [])),
    ...(await load(world, 'returning', world.cookies)),
  }),
};
