import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addresses, expectArrival, hasArrived } from './support/arrivals.ts';
import { build } from './support/built.ts';
import { journeys } from './support/journey.ts';
import { configOf, eleven } from './support/site.ts';
import { until } from './support/until.ts';
import { SITE } from './support/web.ts';

journeys('a built folder', (the) => {
  let built: ReturnType<typeof build>;
  const html = (): string => `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Seguros</title>
    ${built.files.get('snippet.html') ?? ''}</head><body><main><h1>Seguros</h1></main>
    <footer><a href="/privacy" data-consent-open>Cookies</a></footer></body></html>`;
  const publish = (path: string, headers: Record<string, string> = {}): string =>
    the.site.file(path, 'text/html; charset=utf-8', html(), headers);

  beforeAll(() => {
    built = build(configOf(eleven, { base: '/uploaded/', policyUrl: '/privacy' }));
    for (const [name, content] of built.files) the.site.file(`/uploaded/${name}`, 'text/javascript', content);
  });
  afterAll(() => {
    built.remove();
  });

  it('asks in the page’s language, holds all eleven, and lets them go after a yes', async () => {
    const page = await the.page();
    await page.visit(publish('/built'));
    await page.asked();
    await the.web.quiet();
    expect(addresses(the.web.thirdParty())).toEqual([]);
    expect(await page.tab.read('[part~="reject"]', (button) => button.textContent.trim())).toBe('Rechazar todo');
    await page.acceptAll();
    const some = ['google-analytics', 'meta-pixel', 'microsoft-advertising', 'liveperson'];
    await until('their requests', () => some.every((vendor) => hasArrived(vendor, the.web.thirdParty())));
    await the.web.quiet();
    for (const vendor of some) expectArrival(vendor, the.web.thirdParty());
    expect(page.tab.complaints.filter((line) => line.startsWith('exception'))).toEqual([]);
  });

  it('asks in English, and never not at all, when the texts of the page’s language do not come', async () => {
    const texts = [...built.files.keys()].find((name) => name.startsWith('texts.es.')) ?? '';
    the.site.file(`/uploaded/${texts}`, 'text/javascript', 'broken(');
    const page = await the.page();
    await page.visit(publish('/built-without-texts'));
    await page.asked();
    expect(await page.tab.read('[part~="reject"]', (button) => button.textContent.trim())).toBe('Reject all');
    the.site.file(`/uploaded/${texts}`, 'text/javascript', built.files.get(texts) ?? '');
  });

  it('asks a returning visitor’s page for nothing of its own', async () => {
    const page = await the.page();
    await page.visit(publish('/built'));
    await page.rejectAll();
    // What was on its way for the preferences may come.
    await the.web.quiet();
    the.web.reset();
    await page.visit(publish('/built-next'));
    await the.web.quiet();
    expect(the.web.seen.map(({ path }) => path).filter((path) => path.startsWith('/uploaded/'))).toEqual([]);
    expect(addresses(the.web.thirdParty())).toEqual([]);
  });

  it('works under exactly the policy that it says it needs', async () => {
    const ours = (built.files.get('csp.txt') ?? '').trim();
    const policy = `default-src 'none'; style-src 'self'; img-src 'self'; ${ours}; require-trusted-types-for 'script'`;
    const page = await the.page();
    await page.tab.before(() => {
      addEventListener('securitypolicyviolation', (event) => {
        ((window as unknown as { violations?: string[] }).violations ??= []).push(
          `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`,
        );
      });
    });
    await page.visit(publish('/strict', { 'content-security-policy': policy }));
    await page.asked();
    await page.openPreferences();
    await page.save();
    await until('the refusal to be kept', async () => 'consentinel' in (await page.tab.cookies()));
    expect(await page.tab.evaluate(() => (window as unknown as { violations?: string[] }).violations)).toBeUndefined();
  });

  describe('a changed file', () => {
    it('is not run: nothing is asked, nothing granted, and the console says which', async () => {
      const [name, code] = [...built.files].find(([file]) => file.startsWith('banner.')) ?? ['', ''];
      the.site.file(`/uploaded/${name}`, 'text/javascript', `${code}/* changed */`);
      const page = await the.page();
      await page.visit(publish('/tampered'));
      await until('the console to say so', () => page.tab.complaints.some((line) => line.includes('interface-failed')));
      expect(await page.bannerVisible()).toBe(false);
      expect(await page.allows('google-analytics')).toBe(false);
      the.site.file(`/uploaded/${name}`, 'text/javascript', code);
      expect(the.web.seen.some(({ host }) => host === `www.${SITE}`)).toBe(true);
    });
  });
});
