import type { Host } from '../core/consent.ts';
import { reopenCorner } from '../core/looks.ts';
import { LiveElement } from './live-element.ts';
import { base, html, nothing, type CSSResult, type TemplateResult } from './shared.ts';
import { reopenStyles } from './small-styles.ts';
import type { Voice } from './speak.ts';

/** Two switches: the sign of what it opens. */
const SIGN = html`<svg viewBox="0 0 20 14" width="20" height="14" aria-hidden="true" fill="none" stroke="currentColor">
  <path stroke-width="1.5" d="M1 3.5h10m6 0h2m-18 7h2m6 0h10" />
  <circle cx="14" cy="3.5" r="2.5" fill="currentColor" />
  <circle cx="6" cy="10.5" r="2.5" fill="currentColor" />
</svg>`;

/**
 * A button that opens the preferences. `corner` (`bottom-left`, `bottom-right`, `top-left`, `top-right`) lets it float there;
 * without it, the config's `layout.reopen` counts, and without that it stands where it lies.
 * @tagname consentinel-reopen
 * @attr {'bottom-left' | 'bottom-right' | 'top-left' | 'top-right'} corner - where it floats
 * @csspart settings - the button
 */
export class ConsentinelReopen extends LiveElement {
  static override get styles(): CSSResult[] {
    return [base, reopenStyles];
  }

  /** What the page says of this one counts before what the config says of all. */
  override join(host: Host): Promise<void> {
    const corner = reopenCorner(host.settings.layout);
    if (corner && corner !== 'none' && !this.hasAttribute('corner')) this.setAttribute('corner', corner);
    return super.join(host);
  }

  protected override draw(host: Host, voice: Voice): TemplateResult | typeof nothing {
    if (reopenCorner(host.settings.layout) === 'none') return nothing;
    return html`<div class="place" dir=${voice.dir}>
      <button
        part="settings"
        class="plain"
        aria-haspopup="dialog"
        @click=${() => {
          host.open();
        }}
      >
        ${SIGN} ${this.say.title}
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consentinel-reopen': ConsentinelReopen;
  }
}
