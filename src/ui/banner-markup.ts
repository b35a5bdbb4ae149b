import { render } from '@lit-labs/ssr/lib/render.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, type CSSResult } from 'lit';
import type { Host } from '../core/consent.ts';
import { ConsentinelBanner } from './banner.ts';
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

/** The banner's style sheet, without what is for its readers. */
export const bannerCss: string = ConsentinelBanner.styles
  .map((style: CSSResult) => style.cssText)
  .join('')
  .replace(/\/\*.*?\*\//gs, '')
  .replace(/\s+/g, ' ');
