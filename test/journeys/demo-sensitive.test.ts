import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDemo } from '../../demo/server/server.ts';
import { journeys } from './support/journey.ts';
import type { ConsentPage } from './support/pages.ts';
import { until } from './support/until.ts';

interface Entry {
  readonly path: string;
  readonly vendor: string;
}

const OFF = ['google-analytics', 'meta-pixel', 'microsoft-advertising', 'google-ads', 'doubleclick', 'optimizely'];

// What the demo's own server was asked, while its visitor walks through the portal and the quote form.
journeys("the demo's portal and quote form", (the) => {
  let server: Server, home: string;
  beforeAll(async () => {
    server = createDemo().listen(0);
    await once(server, 'listening');
    home = `http://localhost:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  /** The log of the server, as its panel gets it. */
  const log = async (): Promise<Entry[]> => {
    const reader = (await fetch(`${home}/live`)).body?.getReader();
    const { value } = (await reader?.read()) ?? {};
    await reader?.cancel();
    return JSON.parse(/data: (.*)\n/.exec(new TextDecoder().decode(value))?.[1] ?? '[]') as Entry[];
  };
  const vendors = async (): Promise<string[]> => [...new Set((await log()).map(({ vendor }) => vendor))];
  const calm = async (): Promise<void> => {
    let count = -1;
    await until('the server to have nothing more to do', async () => {
      const now = (await log()).length;
      const same = now === count;
      count = now;
      await new Promise((resolve) => setTimeout(resolve, 300));
      return same;
    });
  };
  const accepted = async (): Promise<ConsentPage> => {
    const page = await the.page();
    await page.visit(`${home}/quote/`);
    await fetch(`${home}/live/forget`, { method: 'POST' });
    await page.acceptAll();
    await until('the vendors', async () => (await vendors()).length > 8);
    await calm();
    // A page may send its last words when it is left; they are about the page before.
    return page;
  };

  it('runs no advertising and no measurement in the portal, though all was allowed, and still the chat', async () => {
    const page = await accepted();
    await page.visit(`${home}/portal/`);
    await until('the chat in the portal', async () => (await log()).some(({ vendor }) => vendor === 'liveperson'));
    await calm();
    expect((await log()).filter(({ path, vendor }) => path.includes('portal') && OFF.includes(vendor))).toEqual([]);
    await fetch(`${home}/live/forget`, { method: 'POST' });
    await page.visit(`${home}/portal/?again`);
    await calm();
    expect(await vendors()).not.toEqual([]);
    for (const vendor of OFF) expect(await vendors()).not.toContain(vendor);
  });

  it('runs no advertising on the step of the quote form that asks about the cover, and again after it', async () => {
    const page = await accepted();
    await page.visit(`${home}/quote/cover/`);
    await calm();
    expect((await log()).filter(({ path, vendor }) => path.includes('cover') && vendor === 'meta-pixel')).toEqual([]);
    expect((await log()).some(({ path, vendor }) => path.includes('cover') && vendor === 'google-analytics')).toBe(
      true,
    );
    await page.visit(`${home}/quote/price/`);
    await until('the pixel', async () =>
      (await log()).some(({ path, vendor }) => path.includes('price') && vendor === 'meta-pixel'),
    );
  });
});
