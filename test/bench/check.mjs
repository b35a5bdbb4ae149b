// Before anything is measured: does the subject hold every tag, release every tag, and remember the answer? By the
// server's log, so by what really went over the wire. The cookies of this real first visit are the returning visitor's.
import { click, pause, visit } from './browser.mjs';
import { site } from './site.mjs';

const asked = (server) => server.log.filter(({ kind }) => kind === 'tag').length;
const ran = (page) => page.evaluate(() => new Set(globalThis.ran).size);

/** What the check found wrong ends the whole run. */
class Unfit extends Error {
  constructor(subject, what) {
    super(`${subject.label} does not do what is to be measured: ${what}`);
  }
}

async function releases(subject, server, page, count, when) {
  await server.tags(count, 20_000).catch((error) => {
    throw new Unfit(subject, `${when}, ${error.message}`);
  });
  await pause(300);
  const run = await ran(page);
  if (run !== count) throw new Unfit(subject, `${when}, ${run} of ${count} tags ran`);
}

async function firstVisit({ browser, server, subject }, { url }, count) {
  return visit(browser, { watch: { banner: subject.banner } }, async ({ page }) => {
    server.forget();
    await page.goto(url, { waitUntil: 'load' });
    if (subject.banner) {
      const seen = await Promise.race([page.evaluate(() => globalThis.bench.banner), pause(10_000)]);
      if (!seen) throw new Unfit(subject, 'no banner within 10 s of the first visit');
    }
    await pause(700);
    if (asked(server) > 0) throw new Unfit(subject, `${asked(server)} tags were asked for before any choice`);
    if (!subject.accept) return [];
    await click(page, subject.accept);
    await releases(subject, server, page, count, 'after "accept"');
    return page.browserContext().cookies();
  });
}

async function secondVisit({ browser, server, subject }, { url }, count, cookies) {
  await visit(browser, { cookies, watch: { banner: subject.banner } }, async ({ page }) => {
    server.forget();
    await page.goto(url, { waitUntil: 'load' });
    await releases(subject, server, page, count, 'on a visit after "accept"');
    await pause(700);
    if (subject.banner && (await page.evaluate(() => globalThis.bench.shown('banner'))))
      throw new Unfit(subject, 'the banner came back on a visit after "accept"');
  });
}

/** @returns {Promise<object[]>} the cookies of a visitor who accepted all */
export async function check(world) {
  const { server, subject } = world;
  const eleven = site({});
  const count = eleven.tags.length;
  const cookies = await firstVisit(world, server.publish(subject, eleven, 'first'), count);
  await secondVisit(world, server.publish(subject, eleven, 'returning'), count, cookies);
  const missing = server.log.filter(({ kind }) => kind === 'missing').map(({ path }) => path);
  if (missing.length > 0) throw new Unfit(subject, `it asked for files that are not there: ${missing.join(', ')}`);
  return cookies;
}
