import { render } from '@lit-labs/ssr/lib/render.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, type CSSResult } from 'lit';
import type { Host } from '../core/consent.ts';
import type { Looks } from '../core/looks.ts';
import { bannerStyles } from './banner-styles.ts';
import { ConsentinelBanner } from './banner.ts';
import { looks, plain } from './base-styles.ts';
import type { Voice } from './speak.ts';

/** What Lit marks its parts with, and a page that has no Lit does not need. */
const MARKS = /<!--\/?lit-[^>]*-->|<\?>/g;
const INSIDE = /<template[^>]*>(?:<style>.*?<\/style>)?(.*)<\/template>/s;

/** What a banner's shadow root holds for this host, as text. For a build: it runs in Node. */
export function bannerMarkup(host: Host, voice: Voice<'banner' | 'law'>): string {
  const name = 'consentinel-banner';
  if (!customElements.get(name)) customElements.define(name, ConsentinelBanner);
  const drawn = collectResultSync(
    render(html`<consentinel-banner .host=${host} .voice=${voice}></consentinel-banner>`),
  );
  return (INSIDE.exec(drawn)?.[1] as string).replace(MARKS, '').replace(/\s+/g, ' ').trim();
}

const { bar, top, card, logo } = bannerStyles;

/** Of the banner's style sheets what its first layer needs, with these attributes and this markup: it is no modal. */
export function bannerCss({ theme, layout, density }: Looks['attributes'], markup: string): string {
  const isNeeded: readonly (readonly [CSSResult, boolean])[] = [
    [plain, true],
    [looks, theme !== 'system' || density !== ''],
    [bar, true],
    [top, layout.includes('top')],
    [card, !layout.startsWith('bar')],
    [logo, markup.includes('part="logo"')],
  ];
  return isNeeded
    .map(([style, needed]) => (needed ? style.cssText : ''))
    .join('')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ');
}
