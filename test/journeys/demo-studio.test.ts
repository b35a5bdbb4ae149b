import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDemo } from '../../demo/server/server.ts';
import { journeys } from './support/journey.ts';
import { until } from './support/until.ts';

journeys("the demo's studio", (the) => {
  let server: Server, address: string;
  beforeAll(async () => {
    server = createDemo().listen(0);
    await once(server, 'listening');
    address = `http://localhost:${(server.address() as AddressInfo).port}/studio/`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it("shows the demo's config and banner, keeps changes over a reload, and saves by a download", async () => {
    const { tab } = await the.page();
    await tab.goto(address);
    const meta = '[data-vendor="meta-pixel"]';
    const isOn = (): Promise<boolean> => tab.read(meta, (one) => (one as HTMLInputElement).checked);
    await until('the vendor', isOn);
    await until('the banner', async () => {
      const frame = tab.driver.frames().find((one) => one.url().endsWith('/preview.html'));
      const isShown = frame?.evaluate(() => {
        const banner = document.querySelector('consentinel-banner')?.shadowRoot;
        return banner?.querySelector('[part~="accept"]')?.checkVisibility() ?? false;
      });
      return (await isShown?.catch(() => false)) ?? false;
    });
    await tab.click(meta);
    await tab.driver.reload();
    await until('the draft', async () => (await tab.has(meta)) && !(await isOn()));
    expect(await tab.read('[data-do="save"]', (one) => one.textContent.trim())).toBe('Download…');
    await tab.click('[data-do="save"]');
    await tab.click('[data-do="confirm"]');
    await until('the download', () => tab.read('.notice', (one) => one.textContent === 'Downloaded.'));
    await the.web.quiet();
    expect(the.web.thirdParty()).toEqual([]);
  });
});
