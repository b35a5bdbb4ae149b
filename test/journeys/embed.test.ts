import { expect, it } from 'vitest';
import { addresses } from './support/arrivals.ts';
import { journeys } from './support/journey.ts';
import type { ConsentPage } from './support/pages.ts';
import { configOf } from './support/site.ts';
import { until } from './support/until.ts';

const config = configOf([], {
  vendors: {
    doubleclick: { floodlightId: 'DC-1234567', load: 'page' },
    liveperson: { siteId: '12345678', load: 'page' },
  },
});
const FRAME = 'https://1234567.fls.doubleclick.net/activityi;src=1234567;type=a;cat=b;ord=1';
const marked = (more = 'width="560" height="315"'): string =>
  `<iframe title="Film" data-consent="doubleclick" data-src="${FRAME}" sandbox="allow-scripts" ${more}></iframe>`;
/** In the page: a frame that a script inserts, and nobody has marked. */
const insert = (): void => {
  const frame = document.createElement('iframe');
  frame.title = 'Late';
  frame.width = '560';
  frame.height = '315';
  frame.src = 'https://1234567.fls.doubleclick.net/activityi;src=1234567;type=a;cat=b;ord=1';
  document.querySelector('main')?.append(frame);
};

journeys('placeholders', (the) => {
  /** To somebody who has refused everything. */
  const visit = async (body: string, more: object = {}): Promise<ConsentPage> => {
    const page = await the.page();
    await page.visit(the.site.page('/embed', { config, body, ...more }));
    await page.rejectAll();
    await until('the placeholder', () => page.tab.has('[part="accept"]'));
    return page;
  };
  const asked = (): number => the.web.thirdParty().filter(({ path }) => path.startsWith('/activityi')).length;
  const box = (page: ConsentPage): Promise<readonly number[]> =>
    page.tab.read('#below', (element) => {
      const { top, left } = element.getBoundingClientRect();
      return [top + scrollY, left];
    });
  const BELOW = '<p id="below">What follows</p>';

  it('"load once" loads this frame, now, and records nothing: the next view has the placeholder again', async () => {
    const page = await visit(marked() + marked());
    const before = (await page.tab.cookies())['consentinel'];
    await the.web.quiet();
    expect(asked()).toBe(0);
    await page.tab.click('[part="once"]');
    await the.web.waitFor('the frame', (r) => r.path.startsWith('/activityi'));
    await the.web.quiet();
    expect(asked()).toBe(1);
    expect(await page.allows('doubleclick')).toBe(false);
    expect((await page.tab.cookies())['consentinel']).toBe(before);
    expect(await page.tab.read('[part="frame"]', (frame) => frame.getAttribute('sandbox'))).toBe('allow-scripts');
    the.web.reset();
    await page.visit('https://www.harbour.example/embed');
    await until('the placeholder', () => page.tab.has('[part="once"]'));
    await the.web.quiet();
    expect(asked()).toBe(0);
    expect(page.tab.complaints).toEqual([]);
  });

  it('a script cannot load once what nobody asked for', async () => {
    const page = await visit(marked());
    await page.tab.evaluate(() => {
      document.querySelector('consentinel-embed')?.shadowRoot?.querySelector<HTMLElement>('[part="once"]')?.click();
    });
    await the.web.quiet();
    expect(asked()).toBe(0);
    expect(page.tab.complaints.join()).toContain('not-a-person');
  });

  it('"allow" records, loads what was marked and what was loaded once, and withdrawal puts the placeholders back', async () => {
    const page = await visit(marked() + marked());
    await page.tab.click('[part="once"]');
    await the.web.waitFor('the frame', (r) => r.path.startsWith('/activityi'));
    await page.tab.click('[part="accept"]');
    await until('both to be loaded by themselves', () => asked() === 3);
    expect(await page.tab.evaluate(() => document.querySelectorAll('consentinel-embed').length)).toBe(0);
    expect((await page.tab.cookies())['consentinel']).toContain('~doubleclick.');
    await page.withdraw('doubleclick');
    await until('the placeholders', () =>
      page.tab.evaluate(() => document.querySelectorAll('consentinel-embed').length === 2),
    );
    await until('the button', () => page.tab.has('[part="once"]'));
    expect(await page.tab.has('[part="frame"]')).toBe(false);
  });

  it.each([
    ['by its attributes', marked()],
    [
      'by a style sheet',
      `<style>iframe { display: block; width: 100%; aspect-ratio: 16 / 9; margin: 1em 0 }</style>${marked('')}`,
    ],
    [
      'by a box that keeps its shape',
      `<div style="position:relative;height:0;padding-bottom:56.25%">${marked('style="position:absolute;inset:0;width:100%;height:100%"')}</div>`,
    ],
    ['beside text that flows around it', marked('width="300" height="200" style="float: left; margin: 10px"')],
  ])('a frame that is sized %s moves nothing, neither when it is held nor when it is let go', async (_, frame) => {
    const page = await visit(frame + BELOW);
    await page.tab.evaluate(() => document.fonts.ready.then(() => undefined));
    const held = await box(page);
    await page.tab.click('[part="accept"]');
    await the.web.waitFor('the frame', (r) => r.path.startsWith('/activityi'));
    await until('the placeholder to go', async () => !(await page.tab.has('[part="accept"]')));
    const shown = await box(page);
    expect(held[0]).toBeCloseTo(shown[0] ?? 0, 0);
    expect(held[1]).toBeCloseTo(shown[1] ?? 0, 0);
    expect(await page.tab.read('iframe', (element) => element.getBoundingClientRect().height)).toBeGreaterThan(100);
  });

  it('a frame that a script inserts late has one too: loaded once, allowed, withdrawn', async () => {
    const page = await the.page();
    await page.visit(the.site.page('/late', { config }));
    await page.rejectAll();
    await page.tab.evaluate(insert);
    await until('the placeholder', () => page.tab.has('[part="once"]'));
    await the.web.quiet();
    expect(addresses(the.web.thirdParty())).toEqual([]);
    await page.tab.click('[part="once"]');
    await the.web.waitFor('the frame', (r) => r.path.startsWith('/activityi'));
    await the.web.quiet();
    expect(asked()).toBe(1);
    await page.openPreferences();
    await page.toggle('doubleclick');
    await page.save();
    await until('the frame itself', () => asked() === 2);
    await page.withdraw('doubleclick');
    await until('the placeholder again', () => page.tab.has('[part="once"]'));
  });

  it('a picture of this site is shown, and one of elsewhere is not even asked for', async () => {
    the.site.file('/map.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const page = await visit(
      marked('data-poster="/map.svg"') + marked('data-poster="https://pictures.example/map.png"'),
    );
    await until('the picture', () => the.web.site('/map.svg').length > 0);
    await the.web.quiet();
    expect(addresses(the.web.thirdParty())).toEqual([]);
    expect(page.tab.complaints.join()).toContain('pictures.example/map.png is not of this site');
  });

  it("a late frame has the config's picture, and the button that reopens floats where the config says", async () => {
    the.site.file('/held.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const theme = { scheme: 'light', poster: { targeting: '/held.svg' } };
    const page = await the.page();
    await page.visit(
      the.site.page('/late-picture', {
        config: { ...config, theme, layout: { reopen: 'bottom-left' } },
        body: '<consentinel-reopen></consentinel-reopen>',
      }),
    );
    await page.rejectAll();
    await page.tab.evaluate(insert);
    await until('the picture', () => the.web.site('/held.svg').length > 0);
    expect(await page.tab.read('[part="picture"]', (picture) => picture.getAttribute('src'))).toMatch(/\/held\.svg$/);
    await until('the button', () => page.tab.has('.place'));
    const place = await page.tab.read('.place', (inside) => {
      const { left, bottom } = (inside.getRootNode() as ShadowRoot).host.getBoundingClientRect();
      return [left, innerHeight - bottom];
    });
    expect(place).toEqual([16, 16]);
    await the.web.quiet();
    expect(addresses(the.web.thirdParty())).toEqual([]);
  });

  it('the reopen button and the status work alone, and follow the choice', async () => {
    const page = await the.page();
    await page.visit(
      the.site.page('/alone', {
        config,
        body: '<consentinel-status></consentinel-status><consentinel-reopen corner="top-left"></consentinel-reopen>',
      }),
    );
    await page.rejectAll();
    const said = (): Promise<string> => page.tab.read('[part="status"]', (status) => status.textContent.trim());
    await until('the status', async () => (await said()) === 'Everything that needs your permission is off.');
    await page.tab.click('[aria-haspopup="dialog"][part="settings"]');
    await until('the preferences', () => page.tab.has('[part="save"]'));
    await page.toggle('liveperson');
    await page.save();
    await until('the status', async () => (await said()) === 'Allowed now: Performance and interaction.');
  });
});
