import type { ElementHost } from '../core/consent.ts';
import { isNecessary } from '../core/item.ts';
import { categoryTexts } from './category-texts.ts';
import { base, fill, html, list, nothing, pick, type CSSResult, type TemplateResult } from './shared.ts';
import type { Voice } from './speak.ts';
import { statusStyles } from './small-styles.ts';
import { WordedElement } from './worded-element.ts';

/**
 * What is allowed now, in words, and whether the browser's signal is honoured.
 * @tagname consentinel-status
 * @csspart status - what is allowed
 * @csspart signal - says that the browser's signal is honoured
 */
export class ConsentinelStatus extends WordedElement {
  static override get styles(): CSSResult[] {
    return [base, statusStyles];
  }

  /** Of a category of which all is allowed its name, otherwise the vendors' names. */
  private names(host: ElementHost, voice: Voice): string[] {
    const asked = host.items.filter((item) => !isNecessary(item));
    const names = [...new Set(asked.map(({ category }) => category))].flatMap((category) => {
      const all = asked.filter((item) => item.category === category);
      const on = all.filter(({ id }) => host.consent.decision[id]?.granted);
      return on.length === all.length
        ? [pick(voice.language, categoryTexts(category, host, this.say).name)]
        : on.map(({ id }) => this.details[id]?.name ?? id);
    });
    return [...new Set(names)];
  }

  protected override draw(host: ElementHost, voice: Voice): TemplateResult | typeof nothing {
    const { words } = this;
    if (!words) return nothing;
    const names = this.names(host, voice);
    return html`<div class="line" dir=${voice.dir}>
      <span part="status" role="status" lang=${words.language === voice.language ? nothing : words.language}
        >${names[0] ? fill(words.texts.allowed, { names: list(voice, names) }) : words.texts.nothing}</span
      >
      ${host.facts().signal[0] ? html`<span part="signal">${voice.texts.law.signal}</span>` : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consentinel-status': ConsentinelStatus;
  }
}
