import type { Frame } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { addresses } from './support/arrivals.ts';
import { journeys } from './support/journey.ts';
import type { ConsentPage } from './support/pages.ts';
import { configOf, HOME } from './support/site.ts';
import { until } from './support/until.ts';
import { SITE } from './support/web.ts';

const two = ['google-analytics', 'meta-pixel'];
const framed = (url: string): string => `<iframe src="${url}" title="Quote" width="900" height="500"></iframe>`;
const deep = (part: string): string => `>>> [part~="${part}"]`;

journeys('a page in a frame', (the) => {
  const config = configOf(two);
  const open = async (inner: string, parts: object = {}): Promise<readonly [page: ConsentPage, frame: Frame]> => {
    const page = await the.page();
    await page.visit(the.site.page('/outer', { config, body: framed(inner), ...parts }));
    const frame = page.tab.driver.frames().find((each) => each.url() === inner);
    if (!frame) throw new Error(`no frame of ${inner}`);
    return [page, frame];
  };
  const asks = async (frame: Frame): Promise<boolean> => (await frame.$(deep('reject'))) !== null;

  it('of the same origin leaves the question to the page around it, and follows its answer', async () => {
    const [page, frame] = await open(the.site.page('/inner', { config }));
    await page.asked();
    await the.web.quiet();
    expect(await asks(frame)).toBe(false);
    expect(addresses(the.web.thirdParty())).toEqual([]);
    await page.acceptAll();
    for (const path of ['outer', 'inner'])
      await the.web.waitFor(`the vendor in ${path}`, (r) => r.vendor === 'meta-pixel' && r.path.includes(`%2F${path}`));
  });

  it('of the same origin asks for itself where the page around it does not know the library', async () => {
    const inner = the.site.page('/inner', { config });
    const page = await the.page();
    await page.visit(the.site.file('/plain', 'text/html', `<!doctype html><title>Plain</title>${framed(inner)}`));
    const frame = page.tab.driver.frames().find((each) => each.url() === inner) as Frame;
    await until('the question in the frame', () => asks(frame));
  });

  it('of another origin of the site asks too, and an answer that both can read settles both', async () => {
    const shared = configOf(two, { cookie: { domain: 'auto' } });
    const inner = the.site.page('/inner', { config: shared }, `quote.${SITE}`);
    const [page, frame] = await open(inner, { config: shared });
    await page.asked();
    await until('the question in the frame', () => asks(frame));
    await page.rejectAll();
    await until('the one in the frame to go', async () => !(await asks(frame)));
    await the.web.quiet();
    expect(addresses(the.web.thirdParty())).toEqual([]);
  });

  it("of another site asks for itself, and an answer there is no answer for the site's own pages", async () => {
    const inner = the.site.page('/inner', { config });
    the.web.serveThirdParties(/^\/embedding$/, (_request, response) => {
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(`<!doctype html><title>Partner</title>${framed(inner)}`);
    });
    const page = await the.page();
    await page.visit('https://www.partner.example/embedding');
    const frame = page.tab.driver.frames().find((each) => each.url() === inner) as Frame;
    await until('the question in the frame', () => asks(frame));
    await the.web.quiet();
    expect(addresses(the.web.thirdParty('meta-pixel'))).toEqual([]);
    await (await frame.waitForSelector(deep('accept')))?.click();
    await the.web.waitFor('the vendor in the frame', (r) => r.vendor === 'meta-pixel');
    await until('the question to go', async () => !(await asks(frame)));
    // What Firefox says of a cookie that it does not store, a driver hears as an exception.
    expect(page.tab.complaints.filter((line) => /^exception(?!: Cookie “)/.test(line))).toEqual([]);
    await page.visit(the.site.page('/outer', { config }));
    await page.asked();
    expect(page.tab.driver.url()).toBe(`${HOME}/outer`);
  });
});
