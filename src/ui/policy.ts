import type { ElementHost } from '../core/consent.ts';
import type { VendorDetails } from '../core/details.ts';
import { elementTexts, receiptButton } from './element-shared.ts';
import type { Words } from './element-texts.ts';
import { controllerLine, lawHead, PanelElement, panelStyles } from './panel-shared.ts';
import { policyMore } from './policy-more.ts';
import { policyStyles } from './policy-styles.ts';
import { base, fill, html, nothing, type CSSResult, type PropertyDeclarations, type TemplateResult } from './shared.ts';
import type { Voice } from './speak.ts';
import { day } from './texts/dates.ts';

/**
 * The cookie policy, in the page: categories, vendors, everything they store and who receives it, the visitor's present
 * choice with its switches, and what else there is to know of it. It can be printed.
 * @tagname consentinel-policy
 * @csspart title - its heading
 * @csspart text - when the policy was changed, and when the visitor last chose
 * @csspart controller - who is responsible for the site, where the config says it
 * @csspart category - a category
 * @csspart vendor - a vendor
 * @csspart toggle - a switch
 * @csspart badge - marks what is new, and an opt-out that has been carried out
 * @csspart signal - says that the browser's signal is honoured
 * @csspart opt-out-area - holds that, and the opt-out
 * @csspart opt-out - opts out of sale and sharing; only where the law of the place has it
 * @csspart note - tells a conflict with the browser's signal, or that a vendor never runs on this page
 * @csspart link - a link to a policy, a browser's help, or an opt-out of the industry
 * @csspart accept - allows everything
 * @csspart reject - refuses everything; looks like `accept`
 * @csspart save - keeps the draft
 * @csspart settings - opens the preferences
 * @csspart receipt - downloads what was chosen
 * @csspart more - holds what follows the services
 * @csspart signals - what is sent by the browser, and what the site does with it
 * @csspart browsers - how browsers control cookies
 * @csspart opt-outs - opt-outs of the advertising industry; only where the site has such services
 */
export class ConsentinelPolicy extends PanelElement {
  static override get styles(): CSSResult[] {
    return [base, panelStyles, policyStyles];
  }
  static override get properties(): PropertyDeclarations {
    return { words: { attribute: false } };
  }
  declare words: Words | undefined;

  override join(host: ElementHost): Promise<void> {
    return Promise.all([super.join(host), elementTexts(host).then((words) => (this.words = words))]).then();
  }

  override isExpanded(): boolean {
    return true;
  }

  received({ company, local }: VendorDetails): readonly string[] {
    return company && !local && this.words ? [fill(this.words.texts.receiver, { name: company })] : [];
  }

  /** What a signal of the browser switches off, by name. */
  private covered(host: ElementHost): string[] {
    return [...new Set(host.covered().map((id) => this.details[id]?.name ?? id))];
  }

  protected override draw(host: ElementHost, voice: Voice): TemplateResult {
    const { say, words } = this;
    const { answer } = host.consent;
    const { policyChanged } = host.settings;
    const format = new Intl.DateTimeFormat(voice.language, { dateStyle: 'long', timeStyle: 'short' });
    return html`
      <div class="page" dir=${voice.dir}>
        <h2 part="title">${say.policyTitle}</h2>
        ${words && policyChanged ? html`<p part="text">${fill(words.texts.since, { date: day(policyChanged, voice.language) })}</p>` : nothing}
        <p
          part="text"
          role="status"
          .textContent=${answer ? fill(say.answered, { date: format.format(new Date(answer.at)) }) : say.unanswered}
        ></p>
        <div class="buttons">
          ${this.settingsButton(host)} ${words && answer ? receiptButton(host, voice, words, this.details) : nothing}
        </div>
        ${controllerLine(host, voice)} ${lawHead(host, voice)} ${this.categories(host)} ${this.actions(host, voice)}
        ${words ? policyMore(host, voice, words, say.newTab, this.covered(host)) : nothing}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consentinel-policy': ConsentinelPolicy;
  }
}
