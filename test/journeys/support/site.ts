import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cms } from '../../../demo/stand-ins/index.ts';
import { liveTags } from '../../../demo/stand-ins/live-tags.ts';
import type { Handler } from '../../../demo/stand-ins/handler.ts';
import { guarded, type Middleware } from './guarded.ts';
import { SITE, type Web } from './web.ts';

/** The files as they are packed. */
const DIST = resolve(process.env['CONSENTINEL_DIST'] ?? 'dist/script');
export const HOME = `https://www.${SITE}`;

/** How the gate gets into the page. `off`: not at all, and the vendors' own tags are live. */
type Door = 'external' | 'inline' | 'off';

export interface PageParts {
  readonly config?: object | string;
  readonly door?: Door;
  /** In the head, before the gate. */
  readonly before?: string;
  /** In the head, after the gate. */
  readonly head?: string;
  readonly body?: string;
  readonly lang?: string;
  /** Put on the gate's and the config's tags. */
  readonly nonce?: string;
  /** How many times the gate's tag stands there. */
  readonly times?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The library's own, in front of the page. */
  readonly middleware?: Middleware;
}

/** Ids of this site's accounts with the eleven vendors. */
export const accounts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sitefinity: { insightApiKey: '0a1b2c3d-0000-4000-8000-000000000000' },
  'adobe-fonts': { kitId: 'hbr7kit' },
  'google-tag-manager': { containerId: 'GTM-HARBOUR' },
  'google-analytics': { measurementId: 'G-HARBOUR001' },
  'google-translate': { pageLanguage: 'en' },
  liveperson: { siteId: '12345678' },
  optimizely: { projectId: '1234567890' },
  doubleclick: { floodlightId: 'DC-1234567' },
  'microsoft-advertising': { tagId: '87654321' },
  'google-ads': { conversionId: 'AW-123456789' },
  'meta-pixel': { pixelId: '1234567890123456' },
};
export const eleven = Object.keys(accounts);

/** What a vendor's requests and traces are asked for under: Sitefinity is necessary, its Insight is not. */
export const itemOf = (vendor: string): string => (vendor === 'sitefinity' ? 'sitefinity:performance' : vendor);

/** A config with these vendors; the two whose category is disputed are asked for as well. */
export const configOf = (ids: readonly string[] = eleven, more: object = {}): object => ({
  policyUrl: '/privacy',
  vendors: Object.fromEntries(
    ids.map((id) => [
      id,
      {
        ...accounts[id],
        ...(['adobe-fonts', 'google-tag-manager'].includes(id) && { category: 'performance' }),
      },
    ]),
  ),
  ...more,
});

const live = eleven
  .map((id) => liveTags[id]?.((host, path) => `https://${host}${path}`, accounts[id] ?? {}))
  .join('\n');
const gate = (): string => readFileSync(`${DIST}/consentinel.js`, 'utf8');

const nonceOf = ({ nonce }: PageParts): string => (nonce === undefined ? '' : ` nonce="${nonce}"`);

function gateTags(parts: PageParts): string {
  const { config = configOf(), door = 'external', times = 1 } = parts;
  if (door === 'off') return live;
  const attribute = nonceOf(parts);
  const text = typeof config === 'string' ? config : JSON.stringify(config).replaceAll('<', '\\u003c');
  const tag =
    door === 'inline'
      ? `<script${attribute}>${gate().replaceAll('</script', '<\\/script')}</script>`
      : `<script${attribute} src="/consent/consentinel.js"></script>`;
  return `<script${attribute} type="application/json" id="consentinel-config">${text}</script>\n${tag.repeat(times)}`;
}

const render = (parts: PageParts): string => `<!doctype html>
<html lang="${parts.lang ?? 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Harbour Mutual</title>
${parts.before ?? ''}
${gateTags(parts)}
${parts.door === 'off' ? '' : `<script${nonceOf(parts)} src="/sitefinity/tracking-consent.js"></script>`}
${parts.head ?? ''}
</head>
<body>
<main><h1>Insurance, explained</h1>${parts.body ?? ''}<div id="google_translate_element"></div></main>
<footer><a href="/privacy" data-consent-open>Cookie settings</a></footer>
</body>
</html>`;

export interface Site {
  /** Puts a page at a path of the site and returns its address. */
  page(path: string, parts?: PageParts, host?: string): string;
  /** A file of the site. */
  file(path: string, type: string, body: string, headers?: Readonly<Record<string, string>>): string;
  /** From now on, the packed files whose names fit are missing; `undefined` brings them back. */
  breakFile(name: RegExp | undefined): void;
}

export function createSite(web: Web): Site {
  let broken: RegExp | undefined;
  const serve = (
    address: string,
    type: string,
    body: () => string | Buffer,
    headers: Readonly<Record<string, string>>,
  ): string => {
    const handler: Handler = (_request, response) => {
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache', ...headers }).end(body());
    };
    web.serve(address, handler);
    return `https://${address}`;
  };
  const packed: Handler = (request, response) => {
    const name = /^\/consent\/([\w.-]+\.js)(\?|$)/.exec(request.url ?? '')?.[1];
    if (name === undefined || broken?.test(name) || !existsSync(`${DIST}/${name}`)) response.writeHead(404).end();
    else
      response
        .writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'access-control-allow-origin': '*' })
        .end(readFileSync(`${DIST}/${name}`));
  };
  for (const host of [`www.${SITE}`, `quote.${SITE}`]) web.serve(host, packed);
  web.serve(`www.${SITE}/sitefinity/tracking-consent.js`, cms);
  return {
    page: (path, parts = {}, host = `www.${SITE}`) => {
      const html = render(parts);
      const { middleware, headers = {} } = parts;
      const address = serve(host + path, 'text/html; charset=utf-8', () => html, headers);
      if (middleware)
        web.serve(
          host + path,
          guarded(middleware, () => new Response(html, { headers: { 'content-type': 'text/html', ...headers } })),
        );
      return address;
    },
    file: (path, type, body, headers = {}) => serve(`www.${SITE}${path}`, type, () => body, headers),
    breakFile: (name) => {
      broken = name;
    },
  };
}
