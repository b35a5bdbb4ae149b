import { expect, it } from 'vitest';
import { addresses, vendorsIn } from './support/arrivals.ts';
import { journeys } from './support/journey.ts';
import type { ConsentPage } from './support/pages.ts';
import { configOf } from './support/site.ts';
import { until } from './support/until.ts';

const NONCE = 'x5Y9zQ';
// What a strict site sends. Vendors may be reached; only scripts with the nonce run, and no inline style counts.
const strict = `default-src 'none'; script-src 'nonce-${NONCE}'; style-src 'self'; img-src 'self' https:; connect-src 'self' https:; frame-src https:; base-uri 'none'; report-uri /violation`;
const trusted = `${strict}; require-trusted-types-for 'script'; trusted-types consentinel lit-html`;

/** How the engines say that a policy was violated, or that a script failed for it. */
const POLICY = /content.security|trusted ?types|refused to|blocked|exception/i;

journeys('a strict policy', (the) => {
  const violations = (): string[] => the.web.seen.filter((r) => r.path.startsWith('/violation')).map((r) => r.path);
  const walk = async (policy: string): Promise<ConsentPage> => {
    const headers = { 'content-security-policy': policy };
    const config = configOf(['google-analytics', 'optimizely']);
    const mark = `<script type="text/plain" nonce="${NONCE}" data-consent="google-analytics">window.marked = true;</script>`;
    const page = await the.page();
    await page.visit(the.site.page('/', { config, nonce: NONCE, headers, body: mark }));
    await page.asked();
    await the.web.quiet();
    expect(addresses(the.web.thirdParty())).toEqual([]);

    await page.allowOnly(['google-analytics']);
    await the.web.waitFor('the hit', (r) => r.path.includes('en=page_view'));
    await until('the marked script', () =>
      page.tab.evaluate(() => (window as unknown as { marked?: boolean }).marked === true),
    );
    await the.web.quiet();
    expect(vendorsIn(the.web.thirdParty())).toEqual(['google-analytics']);

    await page.withdraw('google-analytics');
    await until('the page to begin anew', () => the.web.site('/').length === 2);
    await the.web.quiet();
    await page.openPreferences();
    await page.tab.press('Escape');
    await the.web.quiet();
    return page;
  };

  it('that allows scripts by nonce only is not violated once, from the question to the withdrawal', async () => {
    const page = await walk(strict);
    expect(violations()).toEqual([]);
    expect(page.tab.complaints.filter((line) => POLICY.test(line))).toEqual([]);
  });

  it('that enforces Trusted Types is not violated once', async () => {
    const page = await walk(trusted);
    expect(violations()).toEqual([]);
    expect(page.tab.complaints.filter((line) => POLICY.test(line))).toEqual([]);
  });

  it('is seen being violated: the log hears of an inline style', async () => {
    const page = await the.page();
    await page.visit(
      the.site.page('/', {
        door: 'off',
        headers: { 'content-security-policy': strict },
        body: '<p style="color:red">',
      }),
    );
    await until('the report', () => violations().length > 0);
  });
});
