import type { Host } from '../core/consent.ts';
import { controllerLine } from './controller-line.ts';
import { dialogStyles } from './dialog-styles.ts';
import { lawHead } from './law-notes.ts';
import { PanelElement } from './panel-element.ts';
import { panelStyles } from './panel-styles.ts';
import { askGuard, base, html, nothing, showModal, type CSSResult, type TemplateResult } from './shared.ts';
import type { Voice } from './speak.ts';

/** In milliseconds: longer than it takes to let go what has been allowed. */
const PATIENCE = 1000;

/**
 * The preferences: a modal dialog with every category and vendor. Closing it, however, grants nothing.
 * @tagname consentinel-preferences
 * @csspart dialog - the box
 * @csspart title - its heading
 * @csspart text - the sentence below it
 * @csspart close - closes without saving
 * @csspart controller - who is responsible for the site, where the config says it
 * @csspart category - a category
 * @csspart vendor - a vendor
 * @csspart toggle - a switch
 * @csspart badge - marks what is new, and an opt-out that has been carried out
 * @csspart signal - says that the browser's signal is honoured
 * @csspart opt-out-area - holds that, and the opt-out
 * @csspart opt-out - opts out of sale and sharing; only where the law of the place has it
 * @csspart note - tells a conflict with the browser's signal, or that a vendor never runs on this page
 * @csspart link - a link to a policy
 * @csspart accept - allows everything
 * @csspart reject - refuses everything; looks like `accept`
 * @csspart save - keeps the draft
 */
export class ConsentinelPreferences extends PanelElement {
  static override get styles(): CSSResult[] {
    return [base, panelStyles, dialogStyles];
  }

  /** Somebody has opened it, and nobody closed it since. */
  declare private opened: boolean;
  /** Ends the time that it has. */
  declare private hurry: (() => void) | undefined;

  constructor() {
    super();
    this.opened = false;
    // The dialog's content covers its box, so a click on the element itself was beside it.
    this.addEventListener('click', (event) => {
      if (event.composedPath()[0] === this.dialog) this.finish();
    });
  }

  private get dialog(): HTMLDialogElement | null | undefined {
    return this.shadowRoot?.querySelector('dialog');
  }

  /** Opens it; again harmless. */
  async open(host: Host): Promise<void> {
    this.opened = true;
    this.hurry?.();
    if (!this.isConnected) document.body.append(this);
    await this.join(host);
    await this.updateComplete;
    if (this.dialog?.isConnected) showModal(this.dialog);
    askGuard(this, host);
  }

  /** Closed, it has time: an answer that is given in the banner is painted first. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.hasUpdated && !this.opened)
      await new Promise<void>((resolve) => {
        this.hurry = resolve;
        setTimeout(resolve, PATIENCE);
      });
    await super.scheduleUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.dialog?.close();
  }

  protected override finish(): void {
    this.forget();
    this.dialog?.close();
  }

  protected override draw(host: Host, voice: Voice): TemplateResult {
    const { say } = this;
    const { policyUrl } = host.settings;
    return html`
      <dialog
        part="dialog"
        aria-labelledby="title"
        dir=${voice.dir}
        data-nosnippet
        @close=${() => {
          this.opened = false;
          this.forget();
        }}
      >
        <header class="row">
          <h2 id="title" part="title" tabindex="-1">${say.title}</h2>
          <button
            part="close"
            class="plain"
            aria-label=${say.close}
            @click=${() => {
              this.finish();
            }}
          >
            ✕
          </button>
        </header>
        <div class="body">
          <p part="text">
            ${say.text} ${policyUrl ? html`<a part="link" href=${policyUrl}>${voice.texts.banner.policy}</a>` : nothing}
          </p>
          ${controllerLine(host, voice)} ${lawHead(host, voice)} ${this.categories(host)}
        </div>
        <footer>${this.actions(host, voice)}</footer>
      </dialog>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consentinel-preferences': ConsentinelPreferences;
  }
}
