import { expect, it } from 'vitest';
import { collector } from './support/collector.ts';
import { journeys } from './support/journey.ts';
import { configOf } from './support/site.ts';
import { until } from './support/until.ts';

journeys(
  'receipts of a browser that sends Global Privacy Control',
  (the) => {
    it('has the signal on record, once, and the choice after it', async () => {
      const to = collector(the.web);
      const site = {
        config: configOf(['google-analytics', 'meta-pixel'], { receipts: to.url, regimes: { '*': 'us' } }),
      };
      const page = await the.page();
      await page.visit(the.site.page('/', site));
      await until('the receipt', () => to.receipts.length === 1);
      await page.visit(the.site.page('/next', site));
      await the.web.quiet();
      expect(to.receipts).toHaveLength(1);
      const [first] = to.receipts;
      expect(first).toMatchObject({ method: 'gpc', signal: 'gpc', regime: 'us', granted: [] });
      expect(first?.refused.join()).toMatch(/^meta-pixel\.\w{3}$/);
      expect(first).not.toHaveProperty('texts');
      await page.tab.evaluate(() => {
        (window as unknown as { consentinel: { reject(): void } }).consentinel.reject();
      });
      await until('the second receipt', () => to.receipts.length === 2);
      expect(to.receipts[1]).toMatchObject({ method: 'api-reject', signal: 'gpc', previous: first?.id });
    });
  },
  { gpc: true },
);
