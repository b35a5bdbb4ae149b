import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDemo } from '../../demo/server/server.ts';
import { journeys } from './support/journey.ts';
import type { ConsentPage } from './support/pages.ts';
import { until } from './support/until.ts';

// The demo as a newcomer sees it: by its panel, which shows what the demo's own server was asked.
journeys('the demo', (the) => {
  let server: Server, home: string;
  beforeAll(async () => {
    await build({ root: fileURLToPath(new URL('../../demo/app/', import.meta.url)), logLevel: 'error' });
    server = createDemo().listen(0);
    await once(server, 'listening');
    home = `http://localhost:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const open = async (path: string): Promise<ConsentPage> => {
    const page = await the.page();
    await page.visit(`${home}/`);
    await page.tab.evaluate(() => fetch('/live/forget', { method: 'POST' }).then(() => undefined));
    await page.visit(home + path);
    return page;
  };
  const count = async ({ tab }: ConsentPage): Promise<number> =>
    Number(await tab.read('.count', (element) => element.textContent));
  const refused = ({ tab }: ConsentPage): Promise<boolean> => tab.has('.here .no');

  it('shows that nothing leaves before the choice, what leaves after it, and that a withdrawal ends it', async () => {
    const page = await open('/');
    await page.asked();
    await the.web.quiet(600);
    expect(await count(page)).toBe(0);
    await page.acceptAll();
    await until('the requests of all', async () => (await count(page)) > 25);
    expect(await refused(page)).toBe(false);
    await page.openPreferences();
    await page.rejectAll();
    await until('the new page', async () => (await count(page).catch(() => -1)) === 0);
    await the.web.quiet(600);
    expect(await count(page)).toBe(0);
    expect(await page.tab.has('.traces .no')).toBe(false);
  });

  it('shows the same page without Consentinel, where everything leaves at once', async () => {
    const page = await open('/?gate=off');
    await until('the requests of all', async () => (await count(page)) > 25);
    expect(await refused(page)).toBe(true);
    expect(await page.bannerVisible()).toBe(false);
  });

  it('keeps a half-filled form over a withdrawal', async () => {
    const page = await open('/quote/');
    await page.acceptAll();
    await until('the requests', async () => (await count(page)) > 0);
    await page.tab.click('[name="postcode"]');
    await page.tab.type('46001');
    await page.openPreferences();
    await page.rejectAll();
    await until('the new page', async () => (await count(page).catch(() => -1)) === 0);
    expect(await page.tab.read('[name="postcode"]', (field) => (field as HTMLInputElement).value)).toBe('46001');
  });

  it('works as an app that imports the library', async () => {
    const page = await open('/app/');
    await page.asked();
    expect(await count(page)).toBe(0);
    await page.acceptAll();
    await until('the requests', async () => (await count(page)) >= 10);
    expect(await refused(page)).toBe(false);
  });
});
