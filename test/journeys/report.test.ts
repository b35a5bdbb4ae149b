import { expect, it } from 'vitest';
import { liveTags } from '../../demo/stand-ins/live-tags.ts';
import { vendorId } from '../../src/core/known.ts';
import type { Report } from '../../src/core/report.ts';
import { leavings } from './support/arrivals.ts';
import { journeys, type Journey } from './support/journey.ts';
import type { ConsentPage } from './support/pages.ts';
import { accounts, configOf, eleven, itemOf } from './support/site.ts';
import { until } from './support/until.ts';
import type { Seen } from './support/web.ts';

/** The vendors' own tags, as somebody pastes them. */
const pasted = (...ids: readonly string[]): string =>
  ids.map((id) => liveTags[id]?.((host, path) => `https://${host}${path}`, accounts[id] ?? {})).join('\n');

/** Everything that the page was told of, in a listener that came late. */
const reports = ({ tab }: ConsentPage): Promise<Report[]> =>
  tab.evaluate(() => {
    const page = window as unknown as {
      told?: Report[];
      consentinel: { on(event: 'report', listener: (report: Report) => void): void };
    };
    if (!page.told) {
      const told: Report[] = (page.told = []);
      page.consentinel.on('report', (report) => told.push(report));
    }
    return page.told;
  });

const addressOf = ({ host, path }: Pick<Seen, 'host' | 'path'>): string => `https://${host}${path}`;
const isLoaded = (the: Journey, file: string): boolean =>
  the.web.seen.some(({ path }) => path.startsWith(`/consent/${file}.`));

/** What no page is told of: a style sheet of another origin keeps what it fetches to itself. */
const UNSEEN = ['https://p.typekit.net/p.css?s=1&k=hbr7kit&ht=tk&app=typekit&e=css'];

/** The server's log, and for each of its requests what the report says: `vendor outcome`. */
function compared(the: Journey, told: readonly Report[]): [address: string, said: string[]][] {
  return the.web
    .thirdParty()
    .map(addressOf)
    .filter((address) => !UNSEEN.includes(address))
    .map((address) => [
      address,
      told
        .filter(({ what, target }) => what === 'request' && target === address)
        .map(({ item, outcome }) => `${item === undefined ? 'nobody' : vendorId(item)} ${outcome}`),
    ]);
}
const expected = (the: Journey, outcome: string): [address: string, said: string[]][] =>
  the.web
    .thirdParty()
    .map((request): [string, string[]] => [addressOf(request), [`${request.vendor ?? 'nobody'} ${outcome}`]])
    .filter(([address]) => !UNSEEN.includes(address));

journeys('the report', (the) => {
  it('has, in observe mode, one line for each request that left, with its vendor', async () => {
    const page = await the.page();
    const config = configOf(eleven, { mode: 'observe' });
    await page.visit(the.site.page('/observe', { config, head: pasted(...eleven) }));
    await the.web.arrived();
    await the.web.quiet(600);
    expect(the.web.thirdParty().length).toBeGreaterThan(20);
    expect(compared(the, await reports(page))).toEqual(expected(the, 'would-hold'));
  });

  it('has, in observe mode, a line for each cookie and key that a vendor left', async () => {
    const page = await the.page();
    const config = configOf(eleven, { mode: 'observe' });
    await page.visit(the.site.page('/observe-names', { config, head: pasted(...eleven) }));
    await the.web.arrived();
    await the.web.quiet(900);
    const told = (await reports(page)).filter(({ what }) => what !== 'request');
    const present = [...Object.keys(await page.tab.cookies()), ...(await page.tab.keys())];
    for (const [vendor, names] of Object.entries(leavings))
      for (const pattern of names)
        for (const name of present.filter((one) => pattern.test(one)))
          // A vendor may write it more than once.
          expect([
            ...new Set(told.filter((one) => one.target === name).map((one) => `${one.item ?? ''} ${one.outcome}`)),
          ]).toEqual([`${itemOf(vendor)} would-hold`]);
    expect(told.map(({ target }) => target)).toContain('optimizelyEndUserId');
  });

  it('says of what was allowed that it was, with the element', async () => {
    const page = await the.page();
    await page.visit(the.site.page('/allowed', { config: configOf(['google-analytics', 'meta-pixel', 'liveperson']) }));
    await reports(page);
    await page.acceptAll();
    await the.web.arrived();
    await the.web.quiet(600);
    const told = await reports(page);
    expect(compared(the, told)).toEqual(expected(the, 'allowed'));
    expect(told.find(({ target }) => target.includes('fbevents'))?.where).toMatch(/^<script .*fbevents\.js/);
  });

  it.each([
    ['allow', 'allowed'],
    ['report', 'passed'],
    ['block', 'would-hold'],
  ])('names a stranger where "unknown" says "%s"', async (unknown, outcome) => {
    const page = await the.page();
    const config = configOf(['google-analytics'], { mode: 'observe', unknown });
    const head = '<script src="/own.js"></script>';
    const body = '<img alt="" src="https://pixel.nobody-knows.example/x.gif">';
    await page.visit(the.site.page(`/stranger-${unknown}`, { config, head, body }));
    await the.web.arrived();
    const about = async (): Promise<Report[]> => (await reports(page)).filter(({ what }) => what === 'request');
    await until('the line', async () => (await about()).length > 0);
    await the.web.quiet(600);
    expect(the.web.thirdParty()).toHaveLength(1);
    expect(await about()).toMatchObject([{ way: 'img', target: 'https://pixel.nobody-knows.example/x.gif', outcome }]);
    expect((await about())[0]).not.toHaveProperty('item');
  });

  it('names each call that was held, once, with the element or the stack, and that it was sent after the choice', async () => {
    const page = await the.page();
    const body = `<script src="/inject.js"></script>`;
    the.site.file(
      '/inject.js',
      'text/javascript',
      `function inject() {
        const image = document.createElement('img');
        image.id = 'pasted';
        image.src = 'https://www.facebook.com/tr?id=1&ev=PageView';
        document.body.append(image);
        fetch('https://www.facebook.com/tr?id=2&ev=Fetch', { mode: 'no-cors' }).catch(() => undefined);
        document.cookie = '_fbp=fb.1.1.1; path=/';
      }
      inject();`,
    );
    await page.visit(the.site.page('/held', { config: configOf(['meta-pixel']), body }));
    await page.asked();
    await the.web.quiet(600);
    expect(the.web.thirdParty()).toEqual([]);
    const told = await reports(page);
    const one = (part: string): Report[] => told.filter(({ target }) => target.includes(part));
    expect(one('id=1')).toMatchObject([{ way: 'img', item: 'meta-pixel', outcome: 'held', by: 'gate' }]);
    expect(one('id=1')[0]?.where).toMatch(/^<img .*id="pasted"/);
    expect(one('id=2')).toMatchObject([{ way: 'fetch', item: 'meta-pixel', outcome: 'held', by: 'gate' }]);
    expect(one('id=2')[0]?.where).toMatch(/inject.*\/inject\.js/);
    expect(one('_fbp')).toMatchObject([{ what: 'cookie', item: 'meta-pixel', outcome: 'held' }]);
    await page.acceptAll();
    await the.web.waitFor('the image', ({ path }) => path.includes('id=1'));
    await the.web.quiet(600);
    const sent = (await reports(page)).filter(({ what, outcome }) => what === 'request' && outcome !== 'held');
    for (const { host, path } of the.web.thirdParty())
      expect(sent.filter(({ target }) => target === `https://${host}${path}`)).toHaveLength(1);
  });

  it('costs a settled visitor nothing: nothing but the gate is loaded', async () => {
    const page = await the.page();
    const config = configOf(eleven, { debug: true });
    const address = the.site.page('/settled', { config });
    await page.visit(address);
    await page.rejectAll();
    the.web.reset();
    await page.visit(address);
    await the.web.quiet(600);
    const files = the.web.seen.filter(({ path }) => path.startsWith('/consent/')).map(({ path }) => path);
    expect(files).toEqual(['/consent/consentinel.js']);
  });

  it('is not shown where the config does not say "debug", whatever the address asks for', async () => {
    const page = await the.page();
    await page.visit(`${the.site.page('/no-debug', { config: configOf(['liveperson']) })}?consentinel-debug`);
    await page.rejectAll();
    await the.web.quiet(600);
    expect([isLoaded(the, 'report'), isLoaded(the, 'overlay')]).toEqual([false, false]);
    expect(await page.tab.has('consentinel-report')).toBe(false);
  });

  it('is shown beside the banner where config and address both ask for it, and moves nothing', async () => {
    const page = await the.page();
    const address = the.site.page('/debug', {
      config: configOf(['google-analytics', 'liveperson'], { debug: true, mode: 'observe' }),
      head: pasted('google-analytics'),
    });
    const top = (): Promise<number[]> =>
      page.tab.read('h1', (element) => {
        const { x, y, width } = element.getBoundingClientRect();
        return [x, y, width];
      });
    await page.visit(address);
    await page.asked();
    const before = await top();
    await page.visit(`${address}?consentinel-debug`);
    await page.asked();
    const vendor = '[part~="vendor"][data-id="google-analytics"]';
    await until('the vendor in the overlay', () => page.tab.has(vendor));
    expect(await top()).toEqual(before);
    expect(await page.tab.read(vendor, (element) => element.textContent)).toContain('would be held');
    await until('its lines', async () => {
      const said = await page.tab.read(vendor, (element) => element.textContent);
      if (!said.includes('G-HARBOUR001')) await page.tab.click(`${vendor} > summary`);
      return said.includes('G-HARBOUR001');
    });
    await page.acceptAll();
    await until('the new verdict', async () =>
      (await page.tab.read(vendor, (element) => element.textContent)).includes('the visitor said yes'),
    );
    expect(page.tab.complaints).toEqual([]);
  });

  it('does without the overlay where its file does not come, and says so', async () => {
    const page = await the.page();
    the.site.breakFile(/^overlay/);
    const config = configOf(['google-analytics'], { debug: true });
    await page.visit(`${the.site.page('/broken', { config })}?consentinel-debug`);
    await page.asked();
    await until('the complaint', () => page.tab.complaints.some((line) => line.includes('interface-failed')));
    await page.rejectAll();
    expect(page.tab.complaints.filter((line) => line.startsWith('exception'))).toEqual([]);
  });
});
