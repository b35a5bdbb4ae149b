import { expect, it } from 'vitest';
import { journeys } from './support/journey.ts';
import { TWO, config, rules } from './support/rules.ts';
import { configOf } from './support/site.ts';
import { until } from './support/until.ts';

// Rules of consent law as far as a machine can check them, one test an id: what is said, and to whom.
journeys('the rules', (the) => {
  const { asked, nothing, inside } = rules(the);

  it('E-13 the first layer names who is responsible, how many, what for, and that it can be changed; its link works and is not covered', async () => {
    const controller = { name: 'Harbour Mutual plc', address: '1 Quay Street', contact: 'privacy@harbour.example' };
    const page = await asked({ config: configOf(TWO, { controller }) });
    const text = await inside(page, 'text', (element) => element.textContent.replace(/\s+/g, ' '));
    expect(text).toMatch(/2 services .*measure.*advertising.*change your choice at any time/);
    expect(text).toContain('Responsible for this site: Harbour Mutual plc.');
    await page.openPreferences();
    const more = await inside(page, 'controller', (element) => [
      element.textContent.replace(/\s+/g, ' ').trim(),
      element.querySelector('a')?.href ?? '',
    ]);
    expect(more).toEqual([
      'Responsible for this site: Harbour Mutual plc. 1 Quay Street privacy@harbour.example',
      'mailto:privacy@harbour.example',
    ]);
    await page.tab.press('Escape');
    the.site.page('/privacy', { config });
    await page.tab.click('[part~="text"] a');
    await until('the policy', () => page.tab.evaluate(() => location.pathname === '/privacy').catch(() => false));
    await nothing();
  });

  it('E-14 there is a control for each purpose and each vendor', async () => {
    const page = await asked();
    await page.openPreferences();
    for (const id of ['performance', 'targeting'])
      expect(await page.tab.has(`[part~="toggle"][data-id="${id}"]`)).toBe(true);
    for (const id of TWO) await page.toggle(id);
  });

  it('E-15 the page can be used before and after a refusal', async () => {
    const page = await asked({ body: '<button id="work" onclick="document.title = \'worked\'">Work</button>' });
    await page.tab.click('#work');
    expect(await page.tab.evaluate(() => document.title)).toBe('worked');
    const lock = (): Promise<string> => page.tab.evaluate(() => getComputedStyle(document.documentElement).overflow);
    const before = await lock();
    await page.rejectAll();
    expect(await lock()).toBe(before);
    await page.tab.click('#work');
  });

  it('E-16 the banner speaks the language of the page, and says so of what is in another', async () => {
    const page = await asked({ lang: 'es' });
    expect(await inside(page, 'title', (e) => (e.getRootNode() as ShadowRoot).host.getAttribute('lang'))).toBe('es');
    expect(await inside(page, 'reject', (element) => element.textContent.trim())).toBe('Rechazar todo');
    await page.visit(the.site.page('/esperanto', { config, lang: 'eo' }));
    await page.asked();
    expect(await inside(page, 'title', (e) => (e.getRootNode() as ShadowRoot).host.getAttribute('lang'))).toBe('en');
  });

  it('E-17 no label pleads, and a switch says its state in words', async () => {
    const page = await asked();
    expect(await inside(page, 'reject', (element) => element.textContent.trim())).toBe('Reject all');
    await page.openPreferences();
    const described = await page.tab.read('[part~="toggle"][data-id="targeting"]', (element) => {
      const root = element.getRootNode() as ShadowRoot;
      return root.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent.trim();
    });
    expect(described).toBe('0 of 1 allowed');
  });
});
