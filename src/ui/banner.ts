import { html, nothing, type CSSResult, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Host } from '../core/consent.ts';
import { isNecessary } from '../core/item.ts';
import { bannerStyles } from './banner-styles.ts';
import { base } from './base-styles.ts';
import { makeRoom } from './make-room.ts';
import { list, pick, plural, type Voice } from './speak.ts';
import { SpeakingElement } from './speaking-element.ts';
import { banner } from './texts/en.ts';
import { fill } from './texts/fill.ts';

/** How often a banner that something took out of the page comes back: scripts that insist are not fought with. */
let returns = 99;

/**
 * The question, as a bar at the foot of the page. Not modal: the page can be used, and the bar takes no focus.
 * @csspart banner - the region
 * @csspart title - its heading
 * @csspart text - what is asked
 * @csspart accept - allows everything
 * @csspart reject - refuses everything; looks like `accept`
 * @csspart settings - opens the preferences
 */
export class ConsentinelBanner extends SpeakingElement<'banner'> {
  static override get styles(): CSSResult[] {
    return [base, bannerStyles];
  }
  static override get properties(): PropertyDeclarations {
    return { names: {}, broken: {} };
  }
  /** Names of what is new, by id; ids stand in for them until they have been loaded. */
  declare private names: Readonly<Record<string, { readonly name: string }>> | undefined;
  /** The preferences were asked for and could not be loaded. */
  declare private broken: boolean | undefined;
  declare private asking: boolean | undefined;
  /** The preferences were asked for. */
  declare private opened: boolean | undefined;
  declare private giveRoomBack: () => void;

  /** Begins to ask; again harmless. Nothing is shown before the texts are there. */
  ask(host: Host): void {
    this.asking = true;
    if (!this.host)
      host.consent.on('problem', ({ code }) => {
        // Those of before the click come too.
        if (code === 'interface-failed') this.broken = this.opened;
      });
    this.host = host;
    if (host.fresh()[0])
      host.details().then(
        (details) => (this.names = details),
        () => undefined,
      );
    void this.speak(host, { banner });
    this.place();
  }

  /** The question is answered. */
  settle(): void {
    this.asking = false;
    this.remove();
  }

  /** First in the body, so that it is first in reading and tab order. */
  private place(): void {
    if (!this.asking || this.isConnected) return;
    if (document.body as HTMLElement | null) document.body.prepend(this);
    else this.placeLater();
  }

  private placeLater(): void {
    requestAnimationFrame(() => {
      this.place();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.giveRoomBack = makeRoom(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.giveRoomBack();
    // A page that changes its whole body on navigation takes the question out with the old one.
    if (returns-- > 0) this.placeLater();
  }

  protected override draw(host: Host, voice: Voice<'banner'>): TemplateResult {
    const { dir, language, texts } = voice;
    const { settings } = host;
    const { names } = this;
    const say = texts.banner;
    const asked = host.items.filter((item) => !isNecessary(item));
    const fresh = host.fresh();
    const purposes = asked.map(
      ({ category }) =>
        say.purposes[category] ??
        fill(say.category, { name: pick(language, settings.categories[category]?.name ?? category) }),
    );
    return html`
      <div part="banner" role="region" aria-labelledby="title" dir=${dir} data-nosnippet>
        <div class="words">
          <h2 id="title" part="title">${say.title}</h2>
          <p part="text">
            ${plural(language, say.text, new Set(asked.map((item) => item.id.split(':')[0])).size, {
              purposes: list(voice, [...new Set(purposes)]),
            })}
            ${say.free}
            ${
              fresh[0]
                ? fill(say.fresh, {
                    names: list(
                      voice,
                      fresh.map((id) => names?.[id]?.name ?? id),
                    ),
                  })
                : nothing
            }
            ${settings.policyUrl ? html`<a href=${settings.policyUrl}>${say.policy}</a>` : nothing}
          </p>
          <p role="status">${this.broken ? say.unavailable : nothing}</p>
        </div>
        <div class="choices">
          <button
            part="accept"
            @click=${(event: Event) => {
              host.choose(
                asked.map((item) => item.id),
                event,
              );
            }}
          >
            ${say.accept}
          </button>
          <button
            part="reject"
            @click=${() => {
              host.consent.reject();
            }}
          >
            ${say.reject}
          </button>
          <button
            part="settings"
            class="plain"
            aria-haspopup="dialog"
            @click=${() => {
              this.opened = true;
              this.broken = false;
              host.open();
            }}
          >
            ${say.settings}
          </button>
        </div>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consentinel-banner': ConsentinelBanner;
  }
}
