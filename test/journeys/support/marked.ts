import { until } from './until.ts';
import { configOf } from './site.ts';
import type { Journey } from './journey.ts';
import type { ConsentPage } from './pages.ts';

// The page loads these two itself: the library asks about them, holds their marks, and has no tags of theirs.
export const config = configOf([], {
  vendors: {
    'meta-pixel': { pixelId: '1234567890123456', load: 'page' },
    liveperson: { siteId: '12345678', load: 'page' },
  },
});
export const mark = (attributes: string, text = '', id = 'meta-pixel'): string =>
  `<script type="text/plain" data-consent="${id}" ${attributes}>${text}</script>`;
export const ran = (name: string): string => `(window.order ??= []).push('${name}');`;
export const withinPage = <T>(page: ConsentPage, read: () => T): Promise<Awaited<T>> => page.tab.evaluate(read);
export const order = (page: ConsentPage): Promise<string[]> =>
  withinPage(page, () => (window as unknown as { order?: string[] }).order ?? []);

/** How a journey about marks goes: to a page with this body, where somebody is asked; and to a yes to all of it. */
export function markedPages(the: Journey) {
  const visit = async (body: string, more: object = {}): Promise<ConsentPage> => {
    const page = await the.page();
    await page.visit(the.site.page('/marks', { config, body, ...more }));
    await page.asked();
    await the.web.quiet();
    return page;
  };
  const script = (name: string, text = ran(name)): string => the.site.file(`/s/${name}.js`, 'text/javascript', text);
  const allow = async (page: ConsentPage): Promise<void> => {
    await page.acceptAll();
    await until('the gate to allow it', () => page.allows('meta-pixel').catch(() => false));
    await the.web.quiet();
  };
  return { visit, script, allow };
}
