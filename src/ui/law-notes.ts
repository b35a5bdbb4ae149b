import type { Host } from '../core/consent.ts';
import { isNamed, type Item } from '../core/item.ts';
import { html, nothing, type TemplateResult } from './shared.ts';
import type { View } from './view.ts';
import type { Voice } from './speak.ts';

/** An opt-out has been carried out: by the browser's signal, or by an answer of the visitor. */
function isOptedOut(host: Host): boolean {
  const covered = host.covered();
  const chosen = host.chosen();
  return (
    covered.length > 0 &&
    covered.every((id) => !chosen.includes(id)) &&
    (host.facts().signal.length > 0 || covered.every((id) => host.consent.answer?.refused.includes(id)))
  );
}

/** The status that an opt-out has been carried out; empty before, so that it is announced when it comes. */
export const status = (host: Host, voice: Voice): TemplateResult => {
  const { law } = voice.texts;
  return html`<span role="status"
    >${isOptedOut(host) ? html`<span part="badge">${law.honored}</span>` : nothing}</span
  >`;
};

/** Above the switches: that the browser's signal is honoured, and the opt-out where the law of the place wants one. */
export function lawHead(host: Host, voice: Voice): TemplateResult | typeof nothing {
  const { signal, regime } = host.facts();
  if (!signal[0] && !regime.link) return nothing;
  const { law } = voice.texts;
  return html`<div part="opt-out-area">
    ${signal[0] ? html`<p part="signal">${law.signal}</p>` : nothing}
    ${
      regime.link && !isOptedOut(host)
        ? html`<p>${law.optOut}</p>
            <button
              part="opt-out"
              @click=${() => {
                host.consent.reject(host.covered());
              }}
            >
              ${law.doNotSell}
            </button>`
        : nothing
    }
    ${status(host, voice)}
  </div>`;
}

/** Beside a category or vendor: the conflict with the browser's signal, and what this page's path keeps off. */
export function lawNote(items: readonly Item[], { host, voice, isOn }: View): TemplateResult | typeof nothing {
  const { signal, sensitive } = host.facts();
  const bySignal = items.filter((item) => isNamed(signal, item));
  const byPath = items.some((item) => isNamed(sensitive, item));
  if (!bySignal[0] && !byPath) return nothing;
  const { law } = voice.texts;
  const inSpite = bySignal.some(({ id }) => isOn(id));
  return html`<div part="note" class="quiet">
    ${bySignal[0] ? html`<p .textContent=${inSpite ? law.inSpite : law.conflict}></p>` : nothing}
    ${byPath ? html`<p>${law.elsewhere}</p>` : nothing}
  </div>`;
}
