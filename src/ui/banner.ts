import { html, nothing, type CSSResult, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Host } from '../core/consent.ts';
import { readLooks } from '../core/looks.ts';
import { askGuard } from './ask-guard.ts';
import { bannerStyles } from './banner-styles.ts';
import { base } from './base-styles.ts';
import { buttons } from './buttons.ts';
import { showModal } from './modal.ts';
import { question, silent, type Names, type Said } from './question.ts';
import type { Voice } from './speak.ts';
import { SpeakingElement } from './speaking-element.ts';
import { banner, bannerLaw } from './texts/en.ts';
import type { LawTexts } from './texts/texts.ts';

/** How often a banner that something took out of the page comes back: scripts that insist are not fought with. */
let returns = 99;

/** The one that asks. Copies of it (in a page that a cache brings back) and a second one in the page are taken out. */
let current: ConsentinelBanner | undefined;
const speaks = (banner: ConsentinelBanner): void => {
  current = banner;
};

/** When it speaks up, and when that is no longer to be read, in milliseconds after it has been drawn. */
const HEARD = [500, 5000] as const;

/**
 * The question, as a bar, a box or a cloud. Not modal: the page can be used, and it takes no focus. As a dialog it is
 * modal; Escape closes it and answers nothing.
 * @tagname consentinel-banner
 * @slot logo - a picture above the heading
 * @slot more - what a site says besides, below the question
 * @csspart banner - the region
 * @csspart logo - the picture of the config, above the heading
 * @csspart title - its heading
 * @csspart text - what is asked
 * @csspart accept - allows everything
 * @csspart reject - refuses everything; looks like `accept`
 * @csspart settings - opens the preferences
 * @csspart close - refuses everything; only where the law of the place wants it
 * @csspart signal - says that the browser's signal is honoured
 */
export class ConsentinelBanner extends SpeakingElement<Said> {
  static override get styles(): CSSResult[] {
    return [base, ...Object.values(bannerStyles)];
  }
  static override get properties(): PropertyDeclarations {
    return { names: {}, broken: {}, heard: {} };
  }
  /** Names of what is new, by id; ids stand in for them until they have been loaded. */
  declare private names: Names | undefined;
  /** The preferences were asked for and could not be loaded. */
  declare private broken: boolean | undefined;
  /** A screen reader is being told that it is there. */
  declare private heard: boolean | undefined;
  declare private asking: boolean | undefined;
  /** The preferences were asked for. */
  declare private opened: boolean | undefined;
  /** The visitor has closed the modal without an answer: it is not shown again on this page. */
  declare private dismissed: boolean | undefined;

  /** Begins to ask; again harmless. Nothing is shown before the texts are there. */
  ask(host: Host, open?: boolean): void {
    const anew = !this.asking;
    this.asking = true;
    this.dismissed = this.hidden = false;
    speaks(this);
    for (const other of document.querySelectorAll(this.localName)) if (other !== this) other.remove();
    if (!this.host)
      host.consent.on('problem', ({ code }) => {
        // Those of before the click come too.
        if (code === 'interface-failed') this.broken = this.opened;
      });
    this.host = host;
    if (host.fresh()[0] ?? silent(host)[0])
      host.details().then(
        (details) => (this.names = details),
        () => undefined,
      );
    void this.speak(host, { banner, law: bannerLaw as LawTexts }).then(async () => {
      if (anew) this.speakUp();
      // The preferences give the focus back to a button of its own.
      await this.updateComplete;
      if (open) this.open();
    });
    this.place();
  }

  private open(): void {
    this.opened = true;
    this.broken = false;
    this.host?.open();
  }

  /** The question is answered. */
  settle(): void {
    this.asking = false;
    // Closed before it goes, so that the focus returns to where it was.
    this.dialog?.close();
    this.remove();
  }

  private get dialog(): HTMLDialogElement | null | undefined {
    return this.shadowRoot?.querySelector('dialog');
  }

  protected override updated(): void {
    const { dialog, host } = this;
    if (!host || !this.voice || !this.isConnected) return;
    this.comeAfter();
    if (dialog && !this.dismissed) showModal(dialog);
    askGuard(this, host);
  }

  /** The first layer, if it was shown in this element before its code came: it stays until there is something to say. */
  declare private early: ChildNode[];

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.early = [...root.childNodes];
    return root;
  }

  /** Takes over from the first layer within one frame; what had the focus keeps it. */
  private comeAfter(): void {
    const part = this.shadowRoot?.activeElement?.getAttribute('part') ?? '';
    for (const node of this.early.splice(0)) node.remove();
    if (part) this.shadowRoot?.querySelector<HTMLElement>(`[part=${part}]`)?.focus();
  }

  /** A live region speaks what is put into it once it is there. Emptied, it is not heard twice by who reads on. */
  private speakUp(): void {
    for (const after of HEARD) setTimeout(() => (this.heard = !this.dialog && after === HEARD[0]), after);
  }

  /** First in the body, so that it is first in reading and tab order. */
  private place(): void {
    if (!this.asking || this.isConnected) return;
    if (document.body as HTMLElement | null) document.body.prepend(this);
    else this.placeLater();
  }

  private placeLater(): void {
    requestAnimationFrame(() => {
      this.place();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (current && current !== this) this.remove();
    else this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.dialog?.close();
    if (!this.asking) return;
    // A page that changes its whole body on navigation takes the question out with the old one.
    if (returns-- > 0) this.placeLater();
  }

  protected override draw(host: Host, voice: Voice<Said>): TemplateResult {
    const { dir, texts } = voice;
    const { settings } = host;
    const { law } = texts;
    const say = texts.banner;
    const { attributes, logo } = readLooks(settings);
    const modal = attributes.layout === 'dialog';
    const content = html`
      ${
        host.facts().regime.close
          ? html`<button
              part="close"
              class="plain"
              aria-label=${law.close}
              title=${law.close}
              @click=${() => {
                host.reject();
              }}
            >
              ✕
            </button>`
          : nothing
      }
      <div class="words">
        <slot name="logo">${logo ? html`<img part="logo" src=${logo} alt="" />` : nothing}</slot>
        <h2 id="title" part="title" tabindex=${modal ? -1 : nothing}>${say.title}</h2>
        <p part="text">${question(host, voice, this.names)}</p>
        <slot name="more"></slot>
        <p role="status">
          ${this.broken ? say.unavailable : this.heard ? html`<span class="unseen">${say.title}</span>` : nothing}
        </p>
      </div>
      ${buttons(host, say, () => {
        this.open();
      })}
    `;
    return modal
      ? html`<dialog
          part="banner"
          aria-labelledby="title"
          dir=${dir}
          data-nosnippet
          @cancel=${() => {
            this.dismissed = true;
          }}
        >
          ${content}
        </dialog>`
      : html`<div part="banner" role="region" aria-labelledby="title" data-nosnippet dir=${dir}>${content}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consentinel-banner': ConsentinelBanner;
  }
}
