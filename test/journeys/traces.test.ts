import { describe, expect, it } from 'vitest';
import type { ConsentPage } from './support/pages.ts';
import { journeys } from './support/journey.ts';
import { configOf } from './support/site.ts';
import { until } from './support/until.ts';

/** Analytics with what this site's set-up stores besides, and a necessary vendor. */
const config = {
  vendors: {
    sitefinity: true,
    optimizely: { projectId: '1234567890' },
    'google-analytics': {
      measurementId: 'G-HARBOUR001',
      traces: [
        { kind: 'database', name: 'ga-offline-*', purpose: 'queue' },
        { kind: 'cache', name: 'ga-files', purpose: 'queue' },
        { kind: 'cookie', name: 'sf-*', purpose: 'visit' },
      ],
    },
  },
};

journeys('what vendors leave behind', (the) => {
  const open = async (parts: object = { config }): Promise<ConsentPage> => {
    const page = await the.page();
    await page.visit(the.site.file('/blank', 'text/html', '<!doctype html><title>Blank</title>'));
    await page.tab.evaluate(async () => {
      for (const cookie of [
        '_ga=1; domain=harbour.example; path=/',
        '_ga_OLD=1; path=/',
        'optimizelyOptOut=true; path=/',
        'sf-site=1; path=/',
        'mine=1; path=/',
      ])
        document.cookie = cookie;
      localStorage.setItem('optimizely_data$$1', '1');
      localStorage.setItem('own', '1');
      sessionStorage.setItem('optimizely_data$$2', '1');
      await caches.open('ga-files');
      await caches.open('own-files');
      for (const name of ['ga-offline-1', 'own-base'])
        await new Promise((resolve) => {
          const request = indexedDB.open(name);
          request.onsuccess = () => {
            request.result.close();
            resolve(undefined);
          };
        });
    });
    await page.visit(the.site.page('/', parts));
    return page;
  };
  const left = (page: ConsentPage): Promise<{ databases: unknown[]; caches: string[]; keys: string[] }> =>
    page.tab.evaluate(async () => ({
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
      keys: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    }));

  it('is swept at every start where it is refused or not answered, wherever it lies', async () => {
    const page = await open();
    await until('the databases to go', async () => {
      const { databases, caches } = await left(page);
      return databases.length === 1 && caches.length === 1;
    });
    expect(await left(page)).toEqual({ databases: ['own-base'], caches: ['own-files'], keys: ['own'] });
  });

  it('is left alone where somebody else claims it: a necessary vendor, an opt-out, the site', async () => {
    const page = await open();
    // sf-* is claimed by the necessary vendor's own sf-site, and by analytics on this site.
    expect(Object.keys(await page.tab.cookies()).sort()).toEqual(
      expect.arrayContaining(['mine', 'optimizelyOptOut', 'sf-site']),
    );
    expect(Object.keys(await page.tab.cookies())).not.toContain('_ga_OLD');
    expect(Object.keys(await page.tab.cookies())).not.toContain('_ga');
  });

  it('never takes the answer along, even where a pattern fits everything', async () => {
    const wide = {
      vendors: {
        'google-analytics': {
          measurementId: 'G-HARBOUR001',
          traces: [{ kind: 'cookie', name: '*', purpose: 'visit' }],
        },
      },
    };
    const page = await open({ config: wide });
    await page.rejectAll();
    await page.visit(the.site.page('/next', { config: wide }));
    const names = Object.keys(await page.tab.cookies());
    expect(names).toContain('consentinel');
    expect(names).not.toContain('mine');
    expect(await page.bannerVisible()).toBe(false);
  });

  it('is reported by name where the page keeps it from being removed, and nothing else is held up by it', async () => {
    // A script that guards its own cookie, as some do against cleaners.
    const before = `<script>
      document.cookie = '_ga=1; path=/';
      document.cookie = '_ga_OTHER=1; path=/';
      const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
      Object.defineProperty(document, 'cookie', {
        get: () => get.call(document),
        set: (text) => { if (!text.startsWith('_ga=')) set.call(document, text); },
      });
      window.survived = [];
      document.addEventListener('consentinel:ready', () => {
        consentinel.on('problem', ({ code, path }) => { if (code === 'trace-survived') survived.push(path); });
      });
    </script>`;
    const page = await the.page();
    await page.visit(the.site.page('/', { config, before }));
    const survived = (): Promise<string[]> =>
      page.tab.evaluate(() => (window as unknown as { survived: string[] }).survived);
    await until('the report', async () => (await survived()).length > 0);
    expect(await survived()).toEqual(['_ga']);
    const names = Object.keys(await page.tab.cookies());
    expect(names).toContain('_ga');
    expect(names).not.toContain('_ga_OTHER');
    expect(page.tab.complaints.filter((line) => line.startsWith('exception'))).toEqual([]);
  });

  describe('after a withdrawal', () => {
    it('is reported where no script can remove it: HttpOnly, and other origins', async () => {
      const page = await the.page();
      await page.visit(the.site.page('/', { config: configOf(['google-analytics', 'doubleclick']) }));
      await page.acceptAll();
      await the.web.arrived();
      await page.tab.evaluate(() => {
        const seen: string[] = [];
        (window as unknown as { seen: string[] }).seen = seen;
        // Stays on the page, so that there is time to read.
        document.addEventListener('consentinel:reload', (event) => {
          event.preventDefault();
        });
        const { consentinel } = window as unknown as {
          consentinel: {
            on(event: string, listener: (problem: { code: string; args?: object }) => void): void;
            reject(): void;
          };
        };
        consentinel.on('problem', ({ code, args }) => {
          if (code === 'trace-survived') seen.push(JSON.stringify(args));
        });
        consentinel.reject();
      });
      const seen = (): Promise<string[]> => page.tab.evaluate(() => (window as unknown as { seen: string[] }).seen);
      await until('the report', async () => (await seen()).length > 0);
      // One line, whatever the number of traces, and nothing about what is necessary.
      expect((await seen()).map((line) => JSON.parse(line) as unknown)).toEqual([
        { 'http-only': 'FPID', 'other-origin': 'doubleclick.net' },
      ]);
    });
  });
});
