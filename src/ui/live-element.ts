import type { Host } from '../core/consent.ts';
import type { VendorDetails } from '../core/details.ts';
import {
  bannerTexts,
  html,
  lawTextsInEnglish as law,
  SpeakingElement,
  type PropertyDeclarations,
  type TemplateResult,
} from './shared.ts';
import { preferences } from './texts/en.ts';
import type { PreferencesTexts } from './texts/texts.ts';

/** The host of this page, for elements that come later. */
const page: { host?: Host } = {};
export const setPageHost = (host: Host): void => {
  page.host = host;
};

/** An element that shows the present decision: it follows every change, also by other tabs. */
export abstract class LiveElement extends SpeakingElement {
  static override get properties(): PropertyDeclarations {
    return { details: {}, undescribed: {} };
  }
  declare details: Readonly<Record<string, VendorDetails>>;
  /** The details could not be loaded. */
  declare undescribed: boolean;
  declare private stop: (() => void) | undefined;

  constructor() {
    super();
    this.details = {};
    this.undescribed = false;
  }

  get say(): PreferencesTexts {
    return this.voice?.texts.preferences ?? preferences;
  }

  /** Connects it with the page; again harmless. Resolves when the texts are there. */
  join(host: Host): Promise<void> {
    this.host = host;
    this.stop?.();
    this.stop = host.onChange(() => {
      this.requestUpdate();
    });
    host.details().then(
      (details) => {
        this.details = details;
        this.undescribed = false;
      },
      () => (this.undescribed = true),
    );
    return this.speak(host, { banner: bannerTexts, preferences, law });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const host = this.host ?? page.host;
    if (host) void this.join(host);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop?.();
  }

  protected settingsButton(host: Host): TemplateResult {
    return html`<button
      part="settings"
      class="plain"
      aria-haspopup="dialog"
      @click=${() => {
        host.open();
      }}
    >
      ${this.say.title}
    </button>`;
  }
}
