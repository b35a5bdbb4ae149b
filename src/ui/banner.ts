import { html, nothing, type CSSResult, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Host } from '../core/consent.ts';
import { isNecessary } from '../core/item.ts';
import { readLooks } from '../core/looks.ts';
import { askGuard } from './ask-guard.ts';
import { bannerStyles } from './banner-styles.ts';
import { base } from './base-styles.ts';
import { showModal } from './modal.ts';
import { list, pick, plural, type Voice } from './speak.ts';
import { SpeakingElement } from './speaking-element.ts';
import { saidOfLaw } from './said-of-law.ts';
import { banner, bannerLaw } from './texts/en.ts';
import { fill } from './texts/fill.ts';
import type { LawTexts } from './texts/texts.ts';

/** How often a banner that something took out of the page comes back: scripts that insist are not fought with. */
let returns = 99;

type Said = 'banner' | 'law';

/** What the law of the place allows without asking. */
const silent = ({ consent, items }: Host): string[] =>
  items.filter(({ id }) => consent.decision[id]?.reason === 'regime').map(({ id }) => id);

/**
 * The question, as a bar, a box or a cloud. Not modal: the page can be used, and it takes no focus. As a dialog it is
 * modal; Escape closes it and answers nothing.
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
    return [base, bannerStyles];
  }
  static override get properties(): PropertyDeclarations {
    return { names: {}, broken: {} };
  }
  /** Names of what is new, by id; ids stand in for them until they have been loaded. */
  declare private names: Readonly<Record<string, { readonly name: string }>> | undefined;
  /** The preferences were asked for and could not be loaded. */
  declare private broken: boolean | undefined;
  declare private asking: boolean | undefined;
  /** The preferences were asked for. */
  declare private opened: boolean | undefined;
  /** The visitor has closed the modal without an answer: it is not shown again on this page. */
  declare private dismissed: boolean | undefined;

  /** Begins to ask; again harmless. Nothing is shown before the texts are there. */
  ask(host: Host): void {
    this.asking = true;
    this.dismissed = this.hidden = false;
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
    void this.speak(host, { banner, law: bannerLaw as LawTexts });
    this.place();
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
    if (dialog && !this.dismissed) showModal(dialog);
    askGuard(this, host);
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
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.dialog?.close();
    // A page that changes its whole body on navigation takes the question out with the old one.
    if (returns-- > 0) this.placeLater();
  }

  /** What the law allows until the visitor says no, and what the browser's signal switches off. */
  private aboutLaw(host: Host, voice: Voice<Said>): TemplateResult | typeof nothing {
    const { law, lang } = saidOfLaw(voice, bannerLaw);
    const { signal, regime } = host.facts();
    const running = silent(host);
    if (!signal[0] && !regime.close && !running[0]) return nothing;
    return html`<span lang=${lang ?? nothing}
      >${running[0] ? fill(law.running, { names: this.named(running, voice) }) : nothing}
      ${regime.close ? law.closing : nothing}
      ${signal[0] ? html`<strong part="signal">${law.signal}</strong>` : nothing}
    </span>`;
  }

  private named(ids: readonly string[], voice: Voice<Said>): string {
    return list(
      voice,
      ids.map((id) => this.names?.[id]?.name ?? id),
    );
  }

  protected override draw(host: Host, voice: Voice<Said>): TemplateResult {
    const { dir, language, texts } = voice;
    const { settings } = host;
    const say = texts.banner;
    const asked = host.items.filter((item) => !isNecessary(item));
    const fresh = host.fresh();
    const running = silent(host);
    const wanting = asked.filter(({ id }) => !running.includes(id));
    const { law, lang } = saidOfLaw(voice, bannerLaw);
    const purposes = asked.map(
      ({ category }) =>
        say.purposes[category] ??
        fill(say.category, { name: pick(language, settings.categories[category]?.name ?? category) }),
    );
    const phrases = { purposes: list(voice, [...new Set(purposes)]) };
    const { attributes, logo } = readLooks(settings);
    const modal = attributes.layout === 'dialog';
    const content = html`
      ${
        host.facts().regime.close
          ? html`<button
              part="close"
              class="plain"
              lang=${lang ?? nothing}
              aria-label=${law.close}
              title=${law.close}
              @click=${() => {
                host.consent.reject();
              }}
            >
              ✕
            </button>`
          : nothing
      }
      <div class="words">
        <slot name="logo">${logo ? html`<img part="logo" src=${logo} alt="" />` : nothing}</slot>
        <h2 id="title" part="title" tabindex=${modal ? -1 : nothing}>${say.title}</h2>
        <p part="text">
          ${
            wanting[0]
              ? html`${plural(language, say.text, new Set(wanting.map((item) => item.id.split(':')[0])).size, phrases)}
                ${say.free}`
              : html`<span lang=${lang ?? nothing}>${fill(law.notice, phrases)}</span>`
          }
          ${fresh[0] ? fill(say.fresh, { names: this.named(fresh, voice) }) : nothing} ${this.aboutLaw(host, voice)}
          ${settings.policyUrl ? html`<a href=${settings.policyUrl}>${say.policy}</a>` : nothing}
        </p>
        <slot name="more"></slot>
        <p role="status">${this.broken ? say.unavailable : nothing}</p>
      </div>
      <div class="choices">
        <button
          part="accept"
          @click=${(event: Event) => {
            host.choose(
              asked.map((item) => item.id),
              event,
            );
          }}
        >
          ${say.accept}
        </button>
        <button
          part="reject"
          @click=${() => {
            host.consent.reject();
          }}
        >
          ${say.reject}
        </button>
        <button
          part="settings"
          class="plain"
          aria-haspopup="dialog"
          @click=${() => {
            this.opened = true;
            this.broken = false;
            host.open();
          }}
        >
          ${say.settings}
        </button>
      </div>
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
      : html`<div part="banner" role="region" aria-labelledby="title" dir=${dir} data-nosnippet>${content}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consentinel-banner': ConsentinelBanner;
  }
}
