import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { addresses } from './support/arrivals.ts';
import { journeys } from './support/journey.ts';
import type { ConsentPage } from './support/pages.ts';
import { configOf } from './support/site.ts';
import { until } from './support/until.ts';

const config = configOf(['google-analytics', 'meta-pixel']);
const link = '<a id="next" href="/next">Next</a>';

/** How pages without a load put the next page's body in place of the old one. Each runs in the page. */
const swaps: Readonly<Record<string, () => void>> = {
  'a new body': () => {
    const body = document.createElement('body');
    body.innerHTML = '<main id="swapped">Next</main>';
    document.body.replaceWith(body);
  },
  'the body’s innerHTML, as htmx does': () => {
    document.body.innerHTML = '<main id="swapped">Next</main>';
  },
  'new attributes, head and body, as a view transition does': () => {
    const next = new DOMParser().parseFromString('<main id="swapped">Next</main>', 'text/html');
    const root = document.documentElement;
    for (const { name } of [...root.attributes]) root.removeAttribute(name);
    root.lang = 'en';
    for (const element of [...document.head.children]) if (!element.matches('script')) element.remove();
    document.body.replaceWith(next.body);
  },
  'everything in the document': () => {
    document.documentElement.innerHTML = '<head></head><body><main id="swapped">Next</main></body>';
  },
  'children one by one': () => {
    while (document.body.firstChild) document.body.firstChild.remove();
    document.body.insertAdjacentHTML('beforeend', '<main id="swapped">Next</main>');
  },
};

interface Scene {
  readonly banners: number;
  readonly drawn: number;
  readonly room: string;
  readonly first: boolean;
}
const look = (page: ConsentPage): Promise<Scene> =>
  page.tab.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('consentinel-banner')];
    return {
      banners: all.length,
      drawn: all.filter((banner) => banner.offsetHeight > 0).length,
      room: document.documentElement.style.getPropertyValue('scroll-padding-bottom'),
      first: document.body.firstElementChild === all[0],
    };
  });

journeys('a page that changes its body', (the) => {
  const asked = async (head = ''): Promise<ConsentPage> => {
    const page = await the.page();
    the.site.page('/next', { config, head, body: '<p id="swapped">Next</p>' });
    await page.visit(the.site.page('/', { config, head, body: link }));
    await page.asked();
    return page;
  };
  const asksOnce = async (page: ConsentPage): Promise<void> => {
    await page.tab.read('#swapped', () => true);
    await until('the question, and its room', async () => {
      const { drawn, room } = await look(page);
      return drawn === 1 && parseFloat(room) > 20;
    });
    const { banners, first } = await look(page);
    expect([banners, first]).toEqual([1, true]);
    expect(page.tab.complaints.filter((line) => line.startsWith('exception'))).toEqual([]);
  };
  const isSettled = async (page: ConsentPage): Promise<void> => {
    await until('the question to be gone', async () => (await look(page)).banners === 0);
    await until('its room to be given back', async () => (await look(page)).room === '');
  };

  it.each(Object.keys(swaps))('by %s: asks on, once, and takes the answer', async (how) => {
    const page = await asked();
    await page.tab.evaluate(swaps[how] as () => void);
    await asksOnce(page);
    await page.tab.evaluate(swaps[how] as () => void);
    await asksOnce(page);
    expect(addresses(the.web.thirdParty())).toEqual([]);
    await page.acceptAll();
    await the.web.waitFor('the vendor', (r) => r.vendor === 'meta-pixel');
    await isSettled(page);
    await page.tab.evaluate(swaps[how] as () => void);
    await page.tab.read('#swapped', () => true);
    await the.web.quiet();
    expect((await look(page)).banners).toBe(0);
  });

  it('while the preferences are open: they go with it, and open again', async () => {
    const page = await asked();
    await page.openPreferences();
    await page.tab.evaluate(swaps['a new body'] as () => void);
    await asksOnce(page);
    expect(await page.tab.has('dialog')).toBe(false);
    await page.openPreferences();
    await page.save();
    await isSettled(page);
  });

  it('by Turbo: asks on from page to page, once, also on pages that it brings back from its cache', async () => {
    const { outputFiles } = await build({
      stdin: { contents: `import '@hotwired/turbo';`, resolveDir: import.meta.dirname },
      bundle: true,
      write: false,
      format: 'iife',
      logLevel: 'error',
    });
    the.site.file('/turbo.js', 'text/javascript', outputFiles[0]?.text ?? '');
    const page = await asked('<script src="/turbo.js" defer></script>');
    await page.tab.click('#next');
    await asksOnce(page);
    const at = (path: string): Promise<unknown> =>
      until(path, () => page.tab.evaluate((wanted) => location.pathname === wanted, path));
    await page.tab.travel(-1);
    await at('/');
    await page.tab.read('#next', () => true);
    await until('one question', async () => (await look(page)).drawn === 1);
    await the.web.quiet();
    expect((await look(page)).banners, 'the one in the cached page is gone').toBe(1);
    await page.rejectAll();
    await isSettled(page);
    await page.tab.click('#next');
    await at('/next');
    await page.tab.travel(-1);
    await at('/');
    await the.web.quiet();
    expect(await look(page)).toMatchObject({ banners: 0, room: '' });
    expect(the.web.site('/').length, 'Turbo did it, not the browser').toBe(1);
  });

  it('moved elsewhere, the banner goes on asking there, and leaves no room behind', async () => {
    const page = await asked();
    await page.tab.evaluate(() => {
      const banner = document.querySelector('consentinel-banner') as Element;
      document.querySelector('footer')?.append(banner);
      document.querySelector('main')?.append(banner);
    });
    await until('the question, and its room', async () => parseFloat((await look(page)).room) > 20);
    expect(await look(page)).toMatchObject({ banners: 1, drawn: 1 });
    await page.rejectAll();
    await isSettled(page);
  });

  it('a second banner in the page draws nothing, takes no room, and keeps nobody from answering', async () => {
    const page = await asked();
    await page.tab.evaluate(() => {
      const other = document.createElement('consentinel-banner');
      document.body.append(other);
      document.body.append(document.querySelector('consentinel-banner')?.cloneNode(true) as Node);
    });
    await the.web.quiet();
    expect((await look(page)).drawn).toBe(1);
    await page.acceptAll();
    await isSettled(page);
  });
});
