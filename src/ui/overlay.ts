import type { Host } from '../core/consent.ts';
import type { Ledger } from '../core/ledger.ts';
import { readLooks } from '../core/looks.ts';
import { groups, settled, type Group } from '../core/report-lines.ts';
import type { Outcome } from '../core/report.ts';
import { overlayGroup, type GroupView } from './overlay-group.ts';
import { overlayJson } from './overlay-json.ts';
import { overlayListStyles } from './overlay-list-styles.ts';
import { outcomeFilter, problemList, quietGroups } from './overlay-parts.ts';
import { overlayStyles } from './overlay-styles.ts';
import { modeWords, summary } from './overlay-words.ts';
import {
  base,
  html,
  nothing,
  SpeakingElement,
  type CSSResult,
  type PropertyDeclarations,
  type TemplateResult,
} from './shared.ts';

/** How often it is drawn while much happens, and how often it looks for cookies. In milliseconds. */
const DRAWING = 150;
const LOOKING = 2000;

/**
 * The debug overlay: the report of this page view, by vendor. It lies over the page and changes nothing in it; what it
 * shows goes nowhere.
 * @csspart panel - the box
 * @csspart open - opens it again
 * @csspart title - its heading
 * @csspart summary - the one sentence
 * @csspart copy - copies the report as JSON
 * @csspart fold - makes it small
 * @csspart filter - shows one outcome
 * @csspart vendor - everything about one vendor, or one stranger
 * @csspart line - one thing that happened
 */
export class ConsentinelReport extends SpeakingElement {
  static override get styles(): CSSResult[] {
    return [base, overlayStyles, overlayListStyles];
  }
  static override get properties(): PropertyDeclarations {
    return { ledger: {}, folded: {}, only: {}, names: {}, copied: {} };
  }
  declare ledger: Ledger | undefined;
  declare folded: boolean;
  declare private only: Outcome | undefined;
  declare private names: GroupView['names'];
  /** What copying came to: a word, or the text itself where the browser does not let it be copied. */
  declare private copied: { readonly word: string; readonly text?: string };
  declare private readonly opened: Set<string>;
  /** Keys of the groups as they were drawn last. */
  declare private order: readonly string[];
  declare private stop: (() => void) | undefined;

  constructor() {
    super();
    this.folded = !matchMedia('(min-width: 48em)').matches;
    this.names = {};
    this.copied = { word: '' };
    this.opened = new Set();
    this.order = [];
  }

  /** Shows it; again harmless. */
  show(host: Host, ledger: Ledger): void {
    this.host = host;
    this.ledger = ledger;
    this.lang = 'en';
    this.setAttribute('theme', readLooks(host.settings).attributes.theme);
    host.details().then(
      (details) => (this.names = details),
      () => undefined, // ids will do
    );
    if (!this.isConnected) document.body.append(this);
    else this.follow();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop?.();
    this.stop = undefined;
  }

  private follow(): void {
    const { ledger } = this;
    if (!ledger) return;
    this.stop?.();
    let drawing: ReturnType<typeof setTimeout> | undefined;
    const unfollow = ledger.onChange(() => {
      drawing ??= setTimeout(() => {
        drawing = undefined;
        this.requestUpdate();
      }, DRAWING);
    });
    const looking = setInterval(() => {
      if (!document.hidden) ledger.look();
    }, LOOKING);
    // The banner makes room for itself at the end of the page, which is when it comes and goes.
    const room = new ResizeObserver(() => {
      const banner = document.querySelector<HTMLElement>('consentinel-banner');
      this.style.setProperty('--room', `${banner?.offsetHeight ?? 0}px`);
    });
    room.observe(document.documentElement, { box: 'border-box' });
    this.stop = () => {
      unfollow();
      clearInterval(looking);
      clearTimeout(drawing);
      room.disconnect();
    };
  }

  /** While somebody is in it, nothing moves under their hands: what is new comes last. */
  private inOrder(all: readonly Group[]): Group[] {
    const busy = this.shadowRoot?.querySelector('.body:hover, .body:focus-within');
    const place = ({ key }: Group): number => (this.order.indexOf(key) + 1 || Infinity) - 1;
    const list = busy ? [...all].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b))) : [...all];
    this.order = list.map(({ key }) => key);
    return list;
  }

  private fold(folded: boolean): void {
    this.folded = folded;
    void this.updateComplete.then(() =>
      this.shadowRoot?.querySelector<HTMLElement>(folded ? '[part=open]' : '[part=fold]')?.focus(),
    );
  }

  private async copy(host: Host, ledger: Ledger): Promise<void> {
    const text = overlayJson(host, ledger, location.href, new Date());
    try {
      await navigator.clipboard.writeText(text);
      this.copied = { word: 'Copied.' };
    } catch {
      this.copied = { word: 'The browser does not let a page copy here. This is the text:', text };
    }
  }

  // It has one language, so it waits for no texts.
  protected override render(): TemplateResult | typeof nothing {
    const { host, ledger } = this;
    return host && ledger ? this.draw(host) : nothing;
  }

  protected override draw(host: Host): TemplateResult {
    const ledger = this.ledger as Ledger;
    const all = this.inOrder(groups(ledger.reports));
    const counts: Partial<Record<Outcome, number>> = {};
    for (const { outcome } of settled(ledger.reports)) counts[outcome] = (counts[outcome] ?? 0) + 1;
    const strangers = all.reduce(
      (sum, { host, outcomes }) => sum + (host === undefined ? 0 : (outcomes.passed ?? 0)),
      0,
    );
    const said = summary(ledger, counts, strangers);
    if (this.folded)
      return html`<button
        part="open"
        aria-expanded="false"
        title=${said}
        @click=${() => {
          this.fold(false);
        }}
      >
        Consent report <span class="tag">${ledger.reports.length}</span>
      </button>`;
    const turn = (key: string, open: boolean): void => {
      if (this.opened.has(key) === open) return;
      if (open) this.opened.add(key);
      else this.opened.delete(key);
      this.requestUpdate();
    };
    return html`
      <aside
        part="panel"
        aria-labelledby="title"
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === 'Escape') this.fold(true);
        }}
      >
        <header>
          <h2 id="title" part="title">Consent report</h2>
          <button
            part="copy"
            class="plain"
            @click=${() => {
              void this.copy(host, ledger);
            }}
          >
            Copy JSON
          </button>
          <button
            part="fold"
            class="plain icon"
            aria-expanded="true"
            aria-label="Make the report small"
            @click=${() => {
              this.fold(true);
            }}
          >
            –
          </button>
        </header>
        <div class="tools">
          <p part="summary"><span class="tag">${modeWords[ledger.mode]}</span> ${said}</p>
          ${outcomeFilter(counts, this.only, (only) => (this.only = only))}
        </div>
        <div class="body" tabindex="0" role="group" aria-label="By vendor">
          <p role="status">${this.copied.word}</p>
          ${this.copied.text ? html`<textarea readonly rows="8" aria-label="The report as JSON" .value=${this.copied.text}></textarea>` : nothing}
          ${problemList(ledger)}
          ${[...all, ...(this.only ? [] : quietGroups(host, all))]
            .filter(({ outcomes }) => !this.only || outcomes[this.only])
            .map((group) =>
              overlayGroup(group, { host, ledger, names: this.names, only: this.only, opened: this.opened, turn }),
            )}
          ${ledger.lost > 0 ? html`<section><p>${ledger.lost} more lines came when there was no room to keep them.</p></section>` : nothing}
        </div>
      </aside>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consentinel-report': ConsentinelReport;
  }
}
