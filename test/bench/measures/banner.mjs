// A first visit over slow 4G: when the banner is painted, when it stands still, and what it does to the page's image.
import { pause, visit } from '../browser.mjs';
import { site } from '../site.mjs';
import { halfOfThem } from './rounds.mjs';

export const banner = {
  name: 'banner',
  rounds: halfOfThem,
  applies: () => true,
  async run({ browser, server, subject }) {
    const { url } = server.publish(subject, site({}), 'first');
    return visit(browser, { slow: true, watch: { banner: subject.banner } }, async ({ page }) => {
      await page.goto(url, { waitUntil: 'load' });
      const seen = await page.evaluate(() => globalThis.bench.banner);
      // The image is painted, and the entry delivered, some frames after it has loaded.
      await pause(400);
      const lcp = await page.evaluate(() => globalThis.bench.lcp);
      return { ...(seen && { 'banner.shown': seen.shown, 'banner.settled': seen.settled }), 'banner.lcp': lcp };
    });
  },
};
