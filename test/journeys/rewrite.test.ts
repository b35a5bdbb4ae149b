import { expect, it } from 'vitest';
import { catalogue } from '../../categories/index.ts';
import { liveTags } from '../../demo/stand-ins/live-tags.ts';
import type { SiteConfig } from '../../src/core/config.ts';
import { rewriteHtml } from '../../src/rewrite/index.ts';
import { addresses, expectArrival, hasArrived, vendorsIn } from './support/arrivals.ts';
import { journeys } from './support/journey.ts';
import { accounts, configOf, eleven } from './support/site.ts';
import { until } from './support/until.ts';

// The tags as the vendors tell people to paste them, and a page that brings them itself. What the CMS does is its own
// server's: its tag is no third party's, and follows the signal.
const pasted = eleven.filter((id) => id !== 'sitefinity');
const tags = pasted
  .map((id) => liveTags[id]?.((host, path) => `https://${host}${path}`, accounts[id] ?? {}))
  .join('\n');
const { vendors } = configOf() as { vendors: Record<string, object> };
const config = configOf(eleven, {
  intercept: false,
  vendors: Object.fromEntries(
    Object.entries(vendors).map(([id, settings]) => [
      id,
      { ...settings, ...(id !== 'sitefinity' && { load: 'page' }) },
    ]),
  ),
});
const head = rewriteHtml(tags, { config: config as SiteConfig, vendors: catalogue, site: 'www.harbour.example' }).html;

journeys('a page whose pasted tags were rewritten', (the) => {
  it('contacts nobody before the choice', async () => {
    const page = await the.page();
    await page.visit(the.site.page('/', { config, head }));
    await page.asked();
    await the.web.quiet();
    expect(addresses(the.web.thirdParty())).toEqual([]);
  });

  it('contacts nobody after a refusal', async () => {
    const page = await the.page();
    await page.visit(the.site.page('/', { config, head }));
    await page.rejectAll();
    await the.web.quiet();
    expect(addresses(the.web.thirdParty())).toEqual([]);
  });

  it('has everything arrive, once, after a yes', async () => {
    const page = await the.page();
    await page.visit(the.site.page('/', { config, head }));
    await page.acceptAll();
    await until('the requests of all', () => eleven.every((vendor) => hasArrived(vendor, the.web.thirdParty())));
    await the.web.quiet();
    const requests = the.web.thirdParty();
    for (const vendor of eleven) expectArrival(vendor, requests);
    expect(vendorsIn(requests)).toEqual([...eleven].sort());
  });

  it('contacted all of them before it was rewritten', async () => {
    const page = await the.page();
    await page.visit(the.site.page('/', { config, head: tags }));
    await the.web.quiet();
    expect(vendorsIn(the.web.thirdParty())).toEqual(expect.arrayContaining([...pasted].sort()));
  });
});
