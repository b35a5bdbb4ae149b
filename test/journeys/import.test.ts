import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addresses, expectArrival, hasArrived } from './support/arrivals.ts';
import { build } from './support/built.ts';
import { journeys, type Journey } from './support/journey.ts';
import { olds, osano, type Old } from './support/old-managers.ts';
import type { ConsentPage } from './support/pages.ts';
import { configOf } from './support/site.ts';
import { until } from './support/until.ts';

const TWO = ['google-analytics', 'meta-pixel'];
const today = new Date().toISOString().slice(0, 10);

/** The same site after the change: built, with the answers of before imported. */
function change(the: Journey, old: Old, more: object = {}, vendors: readonly string[] = TWO): string {
  const { from, answers } = old;
  const importing = { from, switched: today, ...(answers && { answers }) };
  const built = build(configOf(vendors, { base: '/moved/', import: importing, ...more }));
  for (const [name, content] of built.files) the.site.file(`/moved/${name}`, 'text/javascript', content);
  built.remove();
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>After</title>
    ${built.files.get('snippet.html') ?? ''}</head><body><main><h1>After</h1></main>
    <footer><a href="/privacy" data-consent-open>Cookies</a></footer></body></html>`;
  return the.site.file(`/after-${from}`, 'text/html; charset=utf-8', html);
}

/** A visitor who answers the old one, and comes back after the change. */
async function answered(
  the: Journey,
  old: Old,
  answer: (page: ConsentPage) => Promise<void>,
  after: string,
): Promise<ConsentPage> {
  const page = await the.page();
  await page.visit(old.publish(the.site));
  await answer(page);
  await until(`the answer to ${old.from}`, async () => {
    const value = (await page.tab.cookies())[old.cookie];
    return value !== undefined && !value.includes('wait');
  });
  await the.web.quiet();
  the.web.reset();
  await page.visit(after);
  return page;
}

const from = (page: ConsentPage): Promise<unknown> =>
  page.tab.evaluate(
    () => (window as unknown as { consentinel: { answer?: { from?: string } } }).consentinel.answer?.from,
  );

journeys('a site that had another consent manager', (the) => {
  describe.each(olds.map((old) => [old.from, old] as const))('%s', (_name, old) => {
    let after = '';
    beforeAll(() => {
      after = change(the, old);
    });

    it('takes over a yes to one vendor and a no to the other, and asks nothing', async () => {
      const page = await answered(the, old, async ({ tab }) => old.some?.(tab), after);
      await until('the vendor that was allowed', () => hasArrived('google-analytics', the.web.thirdParty()));
      await the.web.quiet();
      expectArrival('google-analytics', the.web.thirdParty());
      expect(addresses(the.web.thirdParty()).filter((address) => address.includes('facebook'))).toEqual([]);
      expect(await page.bannerVisible()).toBe(false);
      expect(await from(page)).toBe(old.from);
      // It is ours from now on, and nothing is read or loaded for it again.
      the.web.reset();
      await page.visit(after);
      await until('the vendor once more', () => hasArrived('google-analytics', the.web.thirdParty()));
      await the.web.quiet();
      expect(the.web.seen.filter(({ path }) => path.startsWith('/moved/'))).toEqual([]);
      expect(page.tab.complaints.filter((line) => line.startsWith('exception'))).toEqual([]);
    });

    it('takes over a refusal of everything', async () => {
      const page = await answered(the, old, ({ tab }) => old.refuseAll(tab), after);
      await until('the old answer', async () => (await from(page)) === old.from);
      await the.web.quiet();
      expect(addresses(the.web.thirdParty())).toEqual([]);
      expect(await page.bannerVisible()).toBe(false);
    });

    it('asks about a vendor that nobody was asked about, which stays off, and lets the other run', async () => {
      const more = change(the, old, {}, [...TWO, 'microsoft-advertising']);
      const page = await answered(the, old, ({ tab }) => old.acceptAll(tab), more);
      await page.asked();
      await until('the vendors that were allowed', () =>
        TWO.every((vendor) => hasArrived(vendor, the.web.thirdParty())),
      );
      await the.web.quiet();
      expect(addresses(the.web.thirdParty()).filter((address) => address.includes('bing.com'))).toEqual([]);
      change(the, old);
    });
  });

  it('takes over a refusal of "cookies" from Osano, and asks who said yes to them', async () => {
    const after = change(the, osano);
    const refused = await answered(the, osano, ({ tab }) => osano.refuseAll(tab), after);
    await until('the old answer', async () => (await from(refused)) === 'osano');
    await the.web.quiet();
    expect(addresses(the.web.thirdParty())).toEqual([]);
    expect(await refused.bannerVisible()).toBe(false);
  });

  it('asks who allowed "cookies" without names', async () => {
    const page = await answered(the, osano, ({ tab }) => osano.acceptAll(tab), change(the, osano));
    await page.asked();
    await the.web.quiet();
    expect(addresses(the.web.thirdParty())).toEqual([]);
  });

  describe('where silence is a yes', () => {
    const [, klaro] = olds as [Old, Old];
    let after = '';
    beforeAll(() => {
      after = change(the, klaro, { regimes: { '*': 'opt-out' } });
    });
    afterAll(() => {
      the.site.breakFile(undefined);
    });

    it('heeds an old refusal before anything is let go', async () => {
      const page = await answered(the, klaro, ({ tab }) => klaro.refuseAll(tab), after);
      await until('the old answer', async () => (await from(page)) === 'klaro');
      await the.web.quiet();
      expect(addresses(the.web.thirdParty())).toEqual([]);
    });

    it('lets vendors run for somebody who never answered', async () => {
      const page = await the.page();
      await page.visit(after);
      await until('both vendors', () => TWO.every((vendor) => hasArrived(vendor, the.web.thirdParty())));
      expect(the.web.seen.filter(({ path }) => path.includes('imported.'))).toEqual([]);
    });

    it('lets nothing run, and says so, where the file that reads old answers does not come', async () => {
      const broken = change(the, klaro, { regimes: { '*': 'opt-out' }, base: '/gone/' });
      const page = await answered(the, klaro, ({ tab }) => klaro.refuseAll(tab), broken);
      await until('a word about it', () => page.tab.complaints.some((line) => line.includes('interface-failed')));
      await the.web.quiet();
      expect(addresses(the.web.thirdParty())).toEqual([]);
    });
  });
});
