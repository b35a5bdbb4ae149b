import type { ElementHost } from '../core/consent.ts';
import { tellsOfPolicy } from '../core/policy-notice.ts';
import { keepSeenPolicy, seenPolicy } from './seen-notice.ts';
import { base, fill, html, nothing, type CSSResult, type TemplateResult } from './shared.ts';
import { noticeStyles } from './small-styles.ts';
import type { Voice } from './speak.ts';
import { day } from './texts/dates.ts';
import { WordedElement } from './worded-element.ts';

/**
 * Says that the privacy policy was changed, to who answered before; asks nothing. Closed, it says nothing more of this change.
 * @tagname consentinel-notice
 * @csspart notice - what is said
 * @csspart text - the sentence, with a link to the policy
 * @csspart close - the button that closes it
 */
export class ConsentinelNotice extends WordedElement {
  static override get styles(): CSSResult[] {
    return [base, noticeStyles];
  }

  protected override draw(host: ElementHost, voice: Voice): TemplateResult | typeof nothing {
    const { words } = this;
    const { policyChanged: changed, policyUrl } = host.settings;
    const facts = {
      changed,
      today: new Date(Date.now()).toISOString().slice(0, 10),
      answer: host.consent.answer,
      asks: host.asks(),
      seen: seenPolicy(),
    };
    if (!words || changed === undefined || !tellsOfPolicy(facts)) return nothing;
    const { language, texts } = words;
    return html`<div part="notice" dir=${voice.dir} lang=${language === voice.language ? nothing : language}>
      <p part="text" role="status">
        ${fill(texts.changed, { date: day(changed, language) })}
        ${policyUrl ? html`<a href=${policyUrl} lang=${voice.language}>${voice.texts.banner.policy}</a>` : nothing}
      </p>
      <button
        part="close"
        class="plain"
        @click=${() => {
          keepSeenPolicy(changed);
          this.requestUpdate();
        }}
      >
        ${texts.dismiss}
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consentinel-notice': ConsentinelNotice;
  }
}
