import type { Host } from '../core/consent.ts';
import { isNamed } from '../core/item.ts';
import { categoryTexts } from './category-texts.ts';
import { embedStyles } from './embed-styles.ts';
import { LiveElement } from './live-element.ts';
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

/**
 * Stands where content is held back (a map, a video): says whose it is, and lets the visitor allow just that.
 * @csspart text - says whose content it is
 * @csspart accept - allows it, and loads it
 * @csspart settings - opens the preferences
 */
export class ConsentinelEmbed extends LiveElement {
  static override get styles(): CSSResult[] {
    return [base, embedStyles];
  }
  static override get properties(): PropertyDeclarations {
    return { ids: { attribute: 'data-id' } };
  }
  /** Vendors and categories that must all be allowed, separated by spaces. */
  declare ids: string | undefined;

  protected override draw(host: Host, voice: Voice): TemplateResult {
    const { items } = host;
    const { say } = this;
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
    const load = (event: Event): void => {
      host.consent.accept(ids, event);
    };
    return html`
      <div class="box" dir=${voice.dir} data-nosnippet>
        <p part="text">${fill(text, { names })}</p>
        ${known && !bySignal && !byPath ? html`<button part="accept" @click=${load}>${fill(say.embedLoad, { names })}</button>` : nothing}
        ${this.settingsButton(host)}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consentinel-embed': ConsentinelEmbed;
  }
}
