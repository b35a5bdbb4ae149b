import type { Host } from '../core/consent.ts';
import { lawHead } from './law-notes.ts';
import { PanelElement } from './panel-element.ts';
import { panelStyles } from './panel-styles.ts';
import { policyStyles } from './policy-styles.ts';
import { base, fill, html, type CSSResult, type TemplateResult } from './shared.ts';
import type { Voice } from './speak.ts';

/**
 * The cookie policy, in the page: categories, vendors, everything they store, and the visitor's present choice.
 * @csspart title - its heading
 * @csspart text - when the visitor last chose
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
 * @csspart settings - opens the preferences
 */
export class ConsentinelPolicy extends PanelElement {
  static override get styles(): CSSResult[] {
    return [base, panelStyles, policyStyles];
  }

  override isExpanded(): boolean {
    return true;
  }

  protected override draw(host: Host, voice: Voice): TemplateResult {
    const { say } = this;
    const { answer } = host.consent;
    const format = new Intl.DateTimeFormat(voice.language, { dateStyle: 'long', timeStyle: 'short' });
    return html`
      <div class="page" dir=${voice.dir}>
        <h2 part="title">${say.policyTitle}</h2>
        <p
          part="text"
          role="status"
          .textContent=${answer ? fill(say.answered, { date: format.format(new Date(answer.at)) }) : say.unanswered}
        ></p>
        ${lawHead(host, voice)} ${this.settingsButton(host)} ${this.categories(host)} ${this.actions(host, voice)}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consentinel-policy': ConsentinelPolicy;
  }
}
