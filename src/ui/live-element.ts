import type { Host } from '../core/consent.ts';
import type { VendorDetails } from '../core/details.ts';
import {
  bannerTexts,
  define,
  html,
  SpeakingElement,
  type PropertyDeclarations,
  type TemplateResult,
} from './shared.ts';
import { common } from './texts/en.ts';
import { law } from './texts/en.ts';
import type { CommonTexts, PreferencesTexts } from './texts/texts.ts';

/** The host of this page, for elements that come later. */
const page: { host?: Host } = {};
const setPageHost = (host: Host): void => {
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

  /** What it says until another language is there. */
  protected get english(): CommonTexts {
    return common;
  }

  get say(): CommonTexts {
    return this.voice?.texts.preferences ?? this.english;
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
    // Nothing asks it for more than `say` offers.
    return this.speak(host, { banner: bannerTexts, preferences: this.english as PreferencesTexts, law });
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

/** Defines elements, and connects those that lay in the page before. */
export function adopt(host: Host, elements: Readonly<Record<string, CustomElementConstructor>>): void {
  setPageHost(host);
  for (const [name, element] of Object.entries(elements)) {
    define(name, element);
    // Whoever registered it earlier has left those in the page without a host.
    for (const found of document.querySelectorAll(name))
      if (found instanceof LiveElement && !found.host) void found.join(host);
  }
}
