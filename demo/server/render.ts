import { readFileSync } from 'node:fs';
import { liveTags } from '../stand-ins/live-tags.ts';
import { liven } from './liven.ts';
import { localize, localizeHosts } from './localize.ts';

const at = (path: string): URL => new URL(`../site/${path}`, import.meta.url);
const read = (path: string): string => readFileSync(at(path), 'utf8');

interface Page {
  readonly file: string;
  readonly title: string;
  readonly lang?: 'en' | 'es';
}

export const pages: Readonly<Record<string, Page>> = {
  '/': { file: 'home', title: 'Insurance, explained' },
  '/quote/': { file: 'quote', title: 'Your quote: about you' },
  '/quote/cover/': { file: 'quote-cover', title: 'Your quote: cover' },
  '/quote/price/': { file: 'quote-price', title: 'Your quote: price' },
  '/portal/': { file: 'portal', title: 'Member portal' },
  '/privacy/': { file: 'privacy', title: 'Privacy' },
  '/old-campaign/': { file: 'old-campaign', title: 'Autumn offer' },
  '/es/': { file: 'es', title: 'Seguros, bien explicados', lang: 'es' },
};

const words = {
  en: {
    links: {
      '/quote/': 'Quote',
      '/portal/': 'Portal',
      '/old-campaign/': 'Old page',
      '/app/': 'App',
      '/es/': 'Español',
    },
    skip: 'Skip to content',
    invented: 'Harbour Mutual is made up. So are the vendors behind its tags.',
    privacy: 'Privacy',
    settings: 'Cookie settings',
  },
  es: {
    links: { '/quote/': 'Presupuesto', '/portal/': 'Portal', '/app/': 'App', '/': 'English' },
    skip: 'Saltar al contenido',
    invented: 'Harbour Mutual es inventada. También lo son las empresas detrás de sus etiquetas.',
    privacy: 'Privacidad',
    settings: 'Ajustes de cookies',
  },
};

/** The vendors' tags as they would stand there without Consentinel, from the same config. */
function live(port: number): string {
  const { vendors } = JSON.parse(read('config.json')) as { vendors: Record<string, Record<string, string> | true> };
  const address = (host: string, path: string): string => localize(`https://${host}${path}`, port);
  return Object.entries(vendors)
    .map(([id, options]) => liveTags[id]?.(address, options === true ? {} : options) ?? '')
    .join('\n');
}

const consent = (): string => `<script type="application/json" id="consentinel-config">
${localizeHosts(read('config.json').trim())}
</script>
<script src="/consent/consentinel.js"></script>`;

/** A whole page; `gated: false` is the same page without Consentinel. */
export function render(path: string, page: Page, port: number, gated: boolean): string {
  const lang = page.lang ?? 'en';
  const { links, skip, invented, privacy, settings } = words[lang];
  const query = gated ? '' : '?gate=off';
  const own = localize(read(`pages/${page.file}.html`).replace(/\{\{(.*?)\}\}/g, '$1'), port);
  const nav = Object.entries(links)
    .map(([href, text]) => `<a href="${href}${query}"${href === path ? ' aria-current="page"' : ''}>${text}</a>`)
    .join('\n      ');
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} · Harbour Mutual</title>
${gated ? consent() : live(port)}
${gated ? '<script src="/sitefinity/tracking-consent.js"></script>' : ''}
<link rel="icon" href="/assets/harbour.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/site.css">
<script type="module" src="/panel/panel.js"></script>
<script type="module" src="/assets/quote.js"></script>
</head>
<body>
<a class="skip" href="#content">${skip}</a>
<header class="top"><div>
  <a class="brand" href="${lang === 'es' ? '/es/' : '/'}${query}">Harbour Mutual</a>
  <nav>
      ${nav}
  </nav>
  <div class="language" id="google_translate_element"></div>
</div></header>
<main id="content">
${gated ? own : liven(own, query)}
</main>
<footer class="foot"><div>
  <p>${invented}</p>
  <a href="/privacy/${query}">${privacy}</a>
  <a href="/privacy/${query}" data-consent-open>${settings}</a>
</div></footer>
</body>
</html>
`;
}
