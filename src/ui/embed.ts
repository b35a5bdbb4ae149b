import type { ElementHost } from '../core/consent.ts';
import { isNamed } from '../core/item.ts';
import { posterFor } from '../core/looks.ts';
import { categoryTexts } from './category-texts.ts';
import { frameOnce, hasAddress } from './embed-once.ts';
import { cover, uncover } from './embed-place.ts';
import { embedStyles } from './embed-styles.ts';
import {
  base,
  fill,
  html,
  list,
  nothing,
  pick,
  type CSSResult,
  type PropertyDeclarations,
  type TemplateResult,
} from './shared.ts';
import type { Voice } from './speak.ts';
import { WordedElement } from './worded-element.ts';

/**
 * Stands where a frame is held back (a map, a video), in its size and place: says whose it is, and lets the visitor load it
 * once, or allow just that. The gate puts it in front of the frame.
 * @tagname consentinel-embed
 * @attr {string} poster - address of a picture of this site's own, behind the words
 * @csspart text - says whose content it is
 * @csspart once - loads it on this page view, and remembers nothing
 * @csspart accept - allows it, and loads it
 * @csspart settings - opens the preferences
 * @csspart picture - the picture behind
 * @csspart frame - what was loaded once
 */
export class ConsentinelEmbed extends WordedElement {
  static override get styles(): CSSResult[] {
    return [base, embedStyles];
  }
  static override get properties(): PropertyDeclarations {
    return { ids: { attribute: 'data-id' }, poster: {}, loaded: { attribute: false } };
  }
  /** Vendors and categories that must all be allowed, separated by spaces. */
  declare ids: string | undefined;
  /** Address of a picture of this site's own. */
  declare poster: string | undefined;
  /** What was loaded once. */
  declare loaded: HTMLElement | undefined;
  declare private frame: HTMLElement | undefined;
  declare private resized: ResizeObserver | undefined;
  declare private pressed: boolean | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const next = this.nextElementSibling;
    if (next?.localName !== 'iframe' || !next.hasAttribute('data-consent')) return;
    const frame = (this.frame = next as HTMLElement);
    cover(this, frame);
    let width = this.parentElement?.clientWidth;
    this.resized = new ResizeObserver(() => {
      if (width === this.parentElement?.clientWidth) return;
      width = this.parentElement?.clientWidth;
      cover(this, frame);
    });
    if (this.parentElement) this.resized.observe(this.parentElement);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized?.disconnect();
    const { frame } = this;
    this.frame = this.loaded = undefined;
    if (!frame) return;
    uncover(frame);
    // What had the focus is gone; what it asked for is here.
    if (this.pressed && frame.isConnected) frame.focus({ preventScroll: true });
    this.pressed = false;
  }

  /** A picture of the site's own only: any other would be a request before the visitor has chosen. */
  private picture(ofConfig: string | undefined): string | undefined {
    const address = this.poster ?? this.frame?.dataset['poster'] ?? ofConfig;
    if (!address) return undefined;
    try {
      const { protocol, origin, href } = new URL(address, document.baseURI);
      if (origin === location.origin || protocol === 'data:') return href;
    } catch {
      // Not an address.
    }
    console.warn(`consentinel: <consentinel-embed>: the picture ${address} is not of this site, and is not shown.`);
    return undefined;
  }

  private async once(host: ElementHost, ids: readonly string[], event: Event): Promise<void> {
    if (!this.frame || !host.isPerson(event)) return;
    this.loaded = frameOnce(
      this.frame,
      ids.filter((id) => !host.consent.allows(id)),
    );
    await this.updateComplete;
    this.loaded.focus({ preventScroll: true });
  }

  protected override draw(host: ElementHost, voice: Voice): TemplateResult {
    const { items, settings } = host;
    const { say, words } = this;
    if (this.loaded) return html`<div class="box whole">${this.loaded}</div>`;
    const ids = (this.ids ?? '').split(/\s+/).filter(Boolean);
    const groups = ids.map((id) => items.filter((item) => item.id === id || item.category === id));
    const wanted = groups.flat();
    // An id that nobody knows is never allowed: no button may promise to load it.
    const known = ids.length > 0 && groups.every((group) => group.length > 0);
    const names = list(
      voice,
      ids.map((id) => this.details[id]?.name ?? pick(voice.language, categoryTexts(id, host, say).name)),
    );
    const { signal, sensitive } = host.facts();
    const chosen = host.chosen();
    // Only in the settings, beside what they say of it, may something be allowed that the browser's signal refuses.
    const bySignal = wanted.some((item) => isNamed(signal, item) && !chosen.includes(item.id));
    const byPath = wanted.some((item) => isNamed(sensitive, item));
    const { law } = voice.texts;
    const text = byPath ? law.embedElsewhere : bySignal ? law.embedSignal : say.embed;
    const picture = this.picture(posterFor(settings.theme, [...ids, ...wanted.map(({ category }) => category)]));
    const may = known && !bySignal && !byPath;
    // A policy that the browser holds lets nothing through that is not allowed.
    const mayOnce = may && words && settings.mode !== 'lockdown' && hasAddress(this.frame);
    return html`
      <div class="box" dir=${voice.dir} data-nosnippet>
        ${picture ? html`<img part="picture" alt="" src=${picture} />` : nothing}
        <div class="panel">
          <p part="text">${fill(text, { names })}</p>
          ${
            mayOnce
              ? html`<button
                  part="once"
                  lang=${words.language === voice.language ? nothing : words.language}
                  @click=${(event: Event) => {
                    void this.once(host, ids, event);
                  }}
                >
                  ${words.texts.once}
                </button>`
              : nothing
          }
          ${
            may
              ? html`<button
                  part="accept"
                  @click=${(event: Event) => {
                    this.pressed = true;
                    host.consent.accept(ids, event);
                  }}
                >
                  ${fill(say.embedLoad, { names })}
                </button>`
              : nothing
          }
          ${this.settingsButton(host)}
        </div>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consentinel-embed': ConsentinelEmbed;
  }
}
