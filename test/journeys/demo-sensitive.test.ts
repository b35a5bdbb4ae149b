import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDemo } from '../../demo/server/server.ts';
import { journeys } from './support/journey.ts';
import type { ConsentPage } from './support/pages.ts';
import { until } from './support/until.ts';

interface Entry {
  readonly path: string;
  readonly vendor: string;
}

const OFF = ['google-analytics', 'meta-pixel', 'microsoft-advertising', 'google-ads', 'doubleclick', 'optimizely'];

// What the demo's own server was asked, while its visitor walks through the portal, the quote form and the app.
journeys("the demo's sensitive pages", (the) => {
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

  describe('in the app, whose claims are in the fragment', () => {
    const KEPT_OFF = ['google-analytics', 'meta-pixel'];
    const told = async (): Promise<Entry[]> => (await log()).filter(({ vendor }) => KEPT_OFF.includes(vendor));
    const hears = (vendor: string): Promise<true> => until(vendor, async () => (await vendors()).includes(vendor));
    const reason = ({ tab }: ConsentPage): Promise<string | undefined> =>
      tab
        .evaluate(
          () =>
            (window as unknown as { consentinel: { decision: Record<string, { reason: string }> } }).consentinel
              .decision['meta-pixel']?.reason,
        )
        .catch(() => undefined);
    const open = async (hash: string): Promise<ConsentPage> => {
      const page = await the.page();
      await page.visit(`${home}/app/${hash}`);
      await page.asked();
      await fetch(`${home}/live/forget`, { method: 'POST' });
      await page.acceptAll();
      await hears('liveperson');
      await calm();
      return page;
    };

    it('tells no vendor that runs of the claims that are entered, by address or by title', async () => {
      const page = await open('');
      for (const vendor of KEPT_OFF) await hears(vendor);
      await fetch(`${home}/live/forget`, { method: 'POST' });
      await page.tab.click('nav a[href="#/claims"]');
      await until('the claims', () => page.tab.evaluate(() => document.title.startsWith('Claims')).catch(() => false));
      await until('the reason', async () => (await reason(page)) === 'sensitive-path');
      await calm();
      expect((await told()).filter(({ path }) => /claims/i.test(path))).toEqual([]);
      expect(await page.allows('google-analytics')).toBe(false);
      // The chat may run there, and does.
      await hears('liveperson');
    });

    it('starts what is allowed when they are left, without loading, and says nothing of where it was', async () => {
      const page = await open('#/claims');
      expect(await told()).toEqual([]);
      expect(await reason(page)).toBe('sensitive-path');
      await page.tab.evaluate(() => {
        Object.assign(window, { same: true });
      });
      await page.tab.click('nav a[href="#/"]');
      for (const vendor of KEPT_OFF) await hears(vendor);
      await calm();
      expect((await told()).filter(({ path }) => /claims/i.test(path))).toEqual([]);
      expect(await page.tab.evaluate(() => 'same' in window)).toBe(true);
    });
  });
});
