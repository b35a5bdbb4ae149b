import type { Host } from '../core/consent.ts';
import { isNecessary, type Item } from '../core/item.ts';
import { categorySection } from './category-section.ts';
import { LiveElement } from './live-element.ts';
import { html, nothing, type TemplateResult } from './shared.ts';
import type { Voice } from './speak.ts';
import { preferences } from './texts/en.ts';
import type { PreferencesTexts } from './texts/texts.ts';
import type { View } from './view.ts';

/**
 * Categories and vendors with their switches. The switches change a draft; nothing is live until it is saved. What was
 * not touched follows what the visitor wants at present.
 */
export abstract class PanelElement extends LiveElement {
  declare readonly isOn: View['isOn'];
  declare readonly revealed: Set<string>;
  /** What was touched: item id → wanted. */
  declare private readonly draft: Map<string, boolean>;
  /** What the visitor wants at present: worked out once for all switches. */
  declare private wanted: ReadonlySet<string>;

  constructor() {
    super();
    this.draft = new Map();
    this.revealed = new Set();
    this.wanted = new Set();
    this.isOn = (id) => this.draft.get(id) ?? this.wanted.has(id);
  }

  protected override get english(): PreferencesTexts {
    return preferences;
  }

  override get say(): PreferencesTexts {
    return this.voice?.texts.preferences ?? preferences;
  }

  private refresh(): void {
    this.wanted = new Set(this.host?.chosen());
  }

  protected override willUpdate(): void {
    this.refresh();
  }

  isExpanded(): boolean {
    return false;
  }

  set(ids: readonly string[], on: boolean): void {
    for (const id of ids) this.draft.set(id, on);
    this.requestUpdate();
  }

  reveal(key: string): void {
    this.revealed.add(key);
    this.requestUpdate();
  }

  /** Gives the draft up. */
  protected forget(): void {
    this.draft.clear();
    this.requestUpdate();
  }

  /** After a choice. */
  protected finish(): void {
    this.forget();
  }

  protected categories(host: Host): TemplateResult {
    const view = this as View & this;
    const groups: Record<string, Item[]> = {};
    for (const item of host.items) (groups[item.category] ??= []).push(item);
    return html`
      ${this.undescribed ? html`<p>${this.say.undescribed}</p>` : nothing}
      ${Object.entries(groups).map(([category, items]) => categorySection(category, items, view))}
    `;
  }

  /** The three buttons. A grant needs the event that asked for it. */
  protected actions(host: Host, { texts }: Voice): TemplateResult {
    const asked = host.items.filter((item) => !isNecessary(item)).map((item) => item.id);
    const button = (part: string, label: string, act: (event: Event) => void): TemplateResult =>
      html`<button
        part=${part}
        @click=${(event: Event) => {
          act(event);
          this.finish();
        }}
      >
        ${label}
      </button>`;
    return html`<div class="choices">
      ${button('accept', texts.banner.accept, (event) => {
        host.choose(asked, event);
      })}
      ${button('reject', texts.banner.reject, () => {
        host.reject();
      })}
      ${button('save', this.say.save, (event) => {
        this.refresh();
        host.save(asked.filter(this.isOn), event);
      })}
    </div>`;
  }
}
