// How often functions of the gate are called while a large page of the site's own is opened that has nothing to be held:
// the same on every machine, so a change of one call shows. By V8's own count, so in Chromium only.

/** Sections of an article: elements that fetch nothing, and in every fifth section a picture of the site's own. */
export const staticPage = (head, sections = 500) =>
  `<!doctype html><html lang="en"><head><title>static</title>${head}</head><body><main>${Array.from(
    { length: sections },
    (_, i) =>
      `<section class="part" id="part-${i}"><h2>Part ${i}</h2><p>Some <b>text</b> and <a href="/part/${i}">a link</a>.</p>` +
      `<ul><li>One</li><li style="color: teal">Two</li></ul>${i % 5 ? '' : `<img src="/data?${i}" alt="">`}</section>`,
  ).join('\n')}</main></body></html>`;

/** Elements of that page, and calls of the gate's functions, for somebody who has refused everything before. */
export async function countCalls(browser, url) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.goto(url);
  await tab.evaluate(() => globalThis.consentinel.reject());
  const session = await tab.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await tab.goto(url);
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  const { result } = await session.send('Profiler.takePreciseCoverage');
  const elements = await tab.evaluate(() => globalThis.document.querySelectorAll('*').length);
  await context.close();
  // The gate is inside of the page; what is measured with has no address.
  const gate = result.filter((script) => script.url === url).flatMap(({ functions }) => functions);
  return { elements, calls: gate.reduce((sum, { ranges }) => sum + ranges[0].count, 0) };
}
