import { afterAll, afterEach } from 'vitest';
import type { Handler } from '../../../demo/stand-ins/handler.ts';
import { build } from './built.ts';
import type { Journey } from './journey.ts';
import type { ConsentPage } from './pages.ts';
import { configOf } from './site.ts';
import { until } from './until.ts';
import { SITE } from './web.ts';

export const TWO = ['google-analytics', 'meta-pixel'];

/** Built sites of two vendors whose banner.js comes when it is let. */
export function lateBanner(the: Journey) {
  const folders: ReturnType<typeof build>[] = [];
  /** Who waits for banner.js. */
  let waiting: (() => void)[] = [];
  /** How the names of those files begin that do not come yet. */
  let held: readonly string[] = [];

  /** Builds a site in a folder of its own; what `held` names comes when it is let. */
  const site = (base: string, more: object = {}) => {
    const folder = build(configOf(TWO, { base: `/${base}/`, languages: ['en', 'de', 'ar'], ...more }));
    folders.push(folder);
    for (const [name, content] of folder.files) {
      const send: Handler = (_request, response) => {
        const answer = (): void =>
          void response
            .writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' })
            .end(content);
        if (held.some((begin) => name.startsWith(begin))) waiting.push(answer);
        else answer();
      };
      the.web.serve(`www.${SITE}/${base}/${name}`, send);
    }
    const page = (path: string, lang = 'en', headers: Record<string, string> = {}, times = 1): string =>
      the.site.file(
        path,
        'text/html; charset=utf-8',
        `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Harbour</title>
        ${(folder.files.get('snippet.html') ?? '').repeat(times)}</head><body><main><h1>Insurance</h1><a href="/elsewhere" id="link">a link</a></main></body></html>`,
        headers,
      );
    return { page, files: folder.files };
  };
  const holdBack = (files: readonly string[] = ['banner.']): void => {
    held = files;
    waiting = [];
  };
  const letCome = (): void => {
    held = [];
    for (const answer of waiting.splice(0)) answer();
  };
  afterEach(letCome);
  afterAll(() => {
    for (const folder of folders) folder.remove();
  });

  /** A visitor for whom banner.js does not come yet, and who has been asked all the same. */
  const early = async (url: string, files?: readonly string[]): Promise<ConsentPage> => {
    holdBack(files);
    const page = await the.page();
    await page.visit(url);
    await page.asked();
    return page;
  };
  const upgraded = (page: ConsentPage): Promise<boolean> =>
    page.tab.evaluate(() => customElements.get('consentinel-banner') !== undefined);
  /** Markup as both give it: without what Lit marks its parts with. */
  const drawn = (page: ConsentPage): Promise<string> =>
    page.tab.read('[part="banner"]', (element) =>
      element.outerHTML
        .replace(/<!--.*?-->/gs, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([<>]) ?/g, '$1'),
    );
  const takenOver = (page: ConsentPage): Promise<true> =>
    until(
      'the banner to take over',
      async () => (await upgraded(page)) && (await drawn(page)).includes('part="accept"'),
    );
  return { site, early, holdBack, letCome, wanted: () => waiting.length > 0, upgraded, drawn, takenOver };
}
