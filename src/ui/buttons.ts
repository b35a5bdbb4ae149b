import { html, type TemplateResult } from 'lit';
import type { Host } from '../core/consent.ts';
import { isNecessary } from '../core/item.ts';
import type { BannerTexts } from './texts/texts.ts';

/** The banner's three buttons. A grant needs the event that asked for it. */
export const buttons = (host: Host, say: BannerTexts, open: () => void): TemplateResult => html`
  <div class="choices">
    <button
      part="accept"
      @click=${(event: Event) => {
        host.choose(
          host.items.filter((item) => !isNecessary(item)).map((item) => item.id),
          event,
        );
      }}
    >
      ${say.accept}
    </button>
    <button
      part="reject"
      @click=${() => {
        host.reject();
      }}
    >
      ${say.reject}
    </button>
    <button part="settings" class="plain" aria-haspopup="dialog" @click=${open}>${say.settings}</button>
  </div>
`;
