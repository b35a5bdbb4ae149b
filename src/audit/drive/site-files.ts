import type { Browser } from 'puppeteer-core';
import robotsParser from 'robots-parser';
import type { SiteSeen } from '../recording.ts';

/** The name that a robots.txt can name. */
const AGENT = 'consentinel-audit';

/** A file of the site, through the browser: by its names, proxies and certificates. Nothing where it is not there. */
export type FetchText = (url: string) => Promise<string | undefined>;

export async function fetcher(
  browser: Browser,
  timeout: number,
): Promise<{ readonly text: FetchText; close(): Promise<void> }> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultNavigationTimeout(timeout);
  return {
    async text(url) {
      const response = await page.goto(url, { waitUntil: 'load' }).catch(() => null);
      if (!response?.ok()) return undefined;
      // A sitemap may be packed, and a browser shows XML in its own way: the bytes are asked for once more.
      return page
        .evaluate(async () => {
          const answer = await fetch(location.href);
          const bytes = new Uint8Array(await answer.arrayBuffer());
          const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
          const stream = packed
            ? new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')))
            : new Response(bytes);
          return stream.text();
        })
        .catch(() => undefined);
    },
    async close() {
      await context.close().catch(() => undefined);
    },
  };
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The addresses of a sitemap (https://www.sitemaps.org/protocol.html), and of those that an index names. */
export async function readSitemap(url: string, text: FetchText, most: number, level = 0): Promise<string[]> {
  const xml = (await text(url)) ?? '';
  const found = [...xml.matchAll(/<loc>\s*(?:<!\[CDATA\[)?\s*([^<\]]+?)\s*(?:\]\]>)?\s*<\/loc>/g)].map(([, loc = '']) =>
    loc.replace(/&(\w+);/g, (all, name: string) => entities[name] ?? all),
  );
  if (!/<sitemapindex[\s>]/.test(xml)) return found.filter((one) => URL.canParse(one)).slice(0, most);
  const pages: string[] = [];
  for (const child of level < 2 ? found : [])
    if (pages.length < most) pages.push(...(await readSitemap(child, text, most - pages.length, level + 1)));
  return pages;
}

/** What the site's robots.txt permits; everything where there is none. */
export async function readRobots(origin: string, text: FetchText): Promise<(url: string) => boolean> {
  const url = `${origin}/robots.txt`;
  const rules = robotsParser(url, (await text(url)) ?? '');
  return (page) => rules.isAllowed(page, AGENT) !== false;
}

/** What the site says at `/.well-known/gpc.json` (w3c/gpc). */
export async function readGpcFile(origin: string, text: FetchText): Promise<SiteSeen['gpcFile']> {
  const said = await text(`${origin}/.well-known/gpc.json`);
  if (said === undefined) return 'missing';
  try {
    return (JSON.parse(said) as { readonly gpc?: unknown } | null)?.gpc === true ? 'yes' : 'no';
  } catch {
    return 'missing';
  }
}
