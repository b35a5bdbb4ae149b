import { expect, it } from 'vitest';
import { addresses, vendorsIn } from './support/arrivals.ts';
import { journeys } from './support/journey.ts';
import { TWO, config, rules } from './support/rules.ts';
import { configOf, HOME } from './support/site.ts';
import { until } from './support/until.ts';

// Rules of consent law as far as a machine can check them, one test an id: how long an answer counts, for what, and how it
// is taken back. E-12, the record of proof, and the part of E-11 that speaks of it: assertions-record.test.ts.
journeys('the rules', (the) => {
  const { asked, nothing, inside, later } = rules(the);

  it.each([
    ['by default', config],
    ['in Italy', configOf(TWO, { regimes: { '*': 'italy' }, cookie: { days: 30 } })],
    ['in France', configOf(TWO, { regimes: { '*': 'france' }, cookie: { days: 30 } })],
  ])('E-07 a refusal is remembered for six months %s, the longest that six months can be', async (_, own) => {
    const page = await asked({ config: own });
    await page.rejectAll();
    await later(page, 183.9, own);
    expect(await page.bannerVisible()).toBe(false);
    await later(page, 184.1, own);
    await page.asked();
    await nothing();
  });

  it('E-08 a refusal counts as long as a yes', async () => {
    const page = await asked();
    await page.acceptAll();
    await the.web.arrived();
    await later(page, 184.1, config);
    await page.asked();
    expect(await page.allows('meta-pixel')).toBe(false);
  });

  it('E-09 a yes runs out after six months, and is asked for again', async () => {
    const page = await asked();
    await page.acceptAll();
    await the.web.arrived();
    await later(page, 183, config);
    expect(await page.allows('meta-pixel')).toBe(true);
    await the.web.quiet();
    the.web.reset();
    await later(page, 185, config);
    await page.asked();
    // What the page before sends when it is left is its own.
    expect(addresses(the.web.thirdParty()).filter((address) => address.includes('later-185'))).toEqual([]);
    expect(await page.allows('meta-pixel')).toBe(false);
  });

  it('E-10 the settings can be opened again by the keyboard, and show what counts', async () => {
    const page = await asked();
    await page.allowOnly(['google-analytics']);
    await page.visit(the.site.page('/next', { config }));
    await page.tab.evaluate(() => {
      document.querySelector<HTMLElement>('[data-consent-open]')?.focus();
    });
    await page.tab.press('Enter');
    await until('the settings', () => page.tab.has('[part~="save"]'));
    await page.tab.click('[part~="category"] > details:not([open]) > summary');
    await until('the switch', () => page.tab.has('[data-id="google-analytics"]'));
    expect(await page.tab.read('[data-id="google-analytics"]', (e) => (e as HTMLInputElement).checked)).toBe(true);
  });

  it('E-11 a withdrawal removes what the vendor stored, and nothing is requested afterwards', async () => {
    const page = await asked();
    await page.acceptAll();
    await the.web.arrived();
    the.web.reset();
    await page.withdraw(...TWO);
    await until('the page to begin anew', () => the.web.site('/').length === 1);
    await page.visit(the.site.page('/next', { config }));
    await nothing();
    expect(Object.keys(await page.tab.cookies()).filter((name) => name.startsWith('_'))).toEqual([]);
  });

  it('E-19 a new vendor is asked for alone, and a change of looks asks for nothing', async () => {
    const page = await asked();
    await page.acceptAll();
    await the.web.arrived();
    await page.visit(the.site.page('/dark', { config: configOf(TWO, { theme: 'dark' }) }));
    await the.web.quiet();
    expect(await page.bannerVisible()).toBe(false);
    the.web.reset();
    await page.visit(the.site.page('/more', { config: configOf([...TWO, 'google-ads']) }));
    await page.asked();
    await the.web.arrived();
    expect(vendorsIn(the.web.thirdParty())).toEqual(TWO);
    await until('its name', () => inside(page, 'text', (e) => e.textContent.includes('New since your last choice')));
  });

  it('E-20 an answer counts for the host that it was given on, and for no other', async () => {
    const page = await asked();
    await page.acceptAll();
    await the.web.arrived();
    the.web.reset();
    await page.visit(the.site.page('/', { config }, `quote.${new URL(HOME).hostname.replace('www.', '')}`));
    await page.asked();
    await the.web.quiet();
    expect(addresses(the.web.thirdParty()).filter((address) => address.includes('quote.'))).toEqual([]);
    expect(await page.allows('meta-pixel')).toBe(false);
  });
});
