import type { Host } from '../core/consent.ts';
import { choicesStyles } from './choices-styles.ts';
import { LiveElement } from './live-element.ts';
import { status } from './law-notes.ts';
import { base, html, nothing, type CSSResult, type PropertyDeclarations, type TemplateResult } from './shared.ts';
import type { Voice } from './speak.ts';

/** A tick and a cross in one pill: the sign that goes with the link's name. */
const SIGN = html`<svg viewBox="0 0 30 14" aria-hidden="true">
  <rect x=".5" y=".5" width="29" height="13" rx="6.5" fill="#fff" stroke="#06f" />
  <path d="M17.5.5h5.8a6.5 6.5 0 0 1 0 13h-8.8z" fill="#06f" />
  <path d="m6 7 2.5 2.5 4.5-5" fill="none" stroke="#06f" stroke-width="1.75" />
  <path d="m19 4.5 5 5m0-5-5 5" stroke="#fff" stroke-width="1.75" />
</svg>`;

/**
 * The link to the opt-out, for the header or footer of every page. It is there where the law of the place has one, and
 * says when an opt-out has been carried out. `text="do-not-sell"` gives it the other name.
 * @tagname consentinel-choices
 * @attr {'do-not-sell'} text - the other of its two names
 * @csspart choices - the link
 * @csspart badge - says that an opt-out has been carried out
 */
export class ConsentinelChoices extends LiveElement {
  static override get styles(): CSSResult[] {
    return [base, choicesStyles];
  }
  static override get properties(): PropertyDeclarations {
    return { text: {} };
  }
  declare text: string | undefined;

  protected override draw(host: Host, voice: Voice): TemplateResult | typeof nothing {
    if (!host.facts().regime.link) return nothing;
    const { law } = voice.texts;
    return html`<span class="line" dir=${voice.dir}>
      <a
        part="choices"
        href=${host.settings.policyUrl ?? '#'}
        aria-haspopup="dialog"
        @click=${(event: Event) => {
          event.preventDefault();
          host.open();
        }}
        >${this.text === 'do-not-sell' ? law.doNotSell : html`${law.choices} ${SIGN}`}</a
      >
      ${status(host, voice)}
    </span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consentinel-choices': ConsentinelChoices;
  }
}
