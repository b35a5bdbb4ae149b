import { advice } from '../core/advice.ts';
import type { Host } from '../core/consent.ts';
import { vendorId } from '../core/known.ts';
import type { Ledger } from '../core/ledger.ts';
import { OUTCOMES, type Group } from '../core/report-lines.ts';
import type { Outcome } from '../core/report.ts';
import { overlayLine } from './overlay-line.ts';
import { adviceWords, decisionWords, outcomeWords, unknownWords } from './overlay-words.ts';
import { html, nothing, type TemplateResult } from './shared.ts';

/** What a group is drawn from. */
export interface GroupView {
  readonly host: Host;
  readonly ledger: Ledger;
  /** Names of the vendors in use, by item id. */
  readonly names: Readonly<Record<string, { readonly name: string }>>;
  /** Only lines of this outcome; nothing: all. */
  readonly only: Outcome | undefined;
  /** Groups that have been opened: only then their lines are drawn. */
  readonly opened: ReadonlySet<string>;
  turn(key: string, open: boolean): void;
}

function about({ item, host: stranger }: Group, { host, ledger, names }: GroupView) {
  if (item !== undefined) {
    const known = ledger.known[vendorId(item)];
    const part = item.split(':')[1];
    const category = host.items.find(({ id }) => id === item)?.category ?? part ?? known?.category ?? '';
    return {
      name: names[item]?.name ?? known?.name ?? item,
      category: category.replaceAll('-', ' '),
      verdict: decisionWords(host.consent.decision[item]),
    };
  }
  return stranger !== undefined
    ? { name: stranger, category: 'unknown', verdict: unknownWords[ledger.unknown] }
    : {
        name: 'Cookies and keys that nobody claims',
        category: 'unknown',
        verdict: 'Your own, or those of somebody whom the config does not name.',
      };
}

/** `3 requests · 2 cookies and keys`. */
function sizes({ lines }: Group): string {
  const requests = lines.filter(({ what }) => what === 'request').reduce((sum, { times }) => sum + times, 0);
  const names = new Set(lines.filter(({ what }) => what !== 'request').map(({ what, target }) => what + target)).size;
  const some = (n: number, one: string, more: string): string[] => (n > 0 ? [`${n} ${n === 1 ? one : more}`] : []);
  return [...some(requests, 'request', 'requests'), ...some(names, 'cookie or key', 'cookies and keys')].join(' · ');
}

function adviceFor(group: Group, { host, ledger }: GroupView): TemplateResult | typeof nothing {
  const found = advice(group, host.items, ledger.known);
  if (!found) return nothing;
  return html`<div class="advice">
    <p>${adviceWords[found.why]} <code>${found.at}</code>:</p>
    <pre tabindex="0">${found.text}</pre>
  </div>`;
}

/** Everything about one vendor, or one stranger: folded, how it stands; unfolded, every line. */
export function overlayGroup(group: Group, view: GroupView): TemplateResult {
  const { name, category, verdict } = about(group, view);
  const open = view.opened.has(group.key);
  const worst = OUTCOMES.find((outcome) => group.outcomes[outcome]) ?? 'none';
  const shown = view.only ? group.lines.filter(({ outcome }) => outcome === view.only) : group.lines;
  return html`
    <details
      part="vendor"
      class=${group.item === undefined && worst !== 'held' ? 'stranger' : worst}
      data-id=${group.item ?? group.host ?? 'names'}
      .open=${open}
      @toggle=${(event: Event) => {
        view.turn(group.key, (event.currentTarget as HTMLDetailsElement).open);
      }}
    >
      <summary>
        <span class="head"><b translate="no">${name}</b> <span class="tag">${category}</span></span>
        <span class="quiet">${verdict}</span>
        <span class="counts"
          >${OUTCOMES.filter((outcome) => group.outcomes[outcome]).map(
            (outcome) =>
              html`<span class=${outcome}>${group.outcomes[outcome]} ${outcomeWords[outcome].toLowerCase()}</span> `,
          )}</span
        >
      </summary>
      ${
        open
          ? html`<p class="quiet">${sizes(group) || 'Nothing has been seen of it.'}</p>
              ${adviceFor(group, view)}
              <ul>
                ${shown.map(overlayLine)}
              </ul>`
          : nothing
      }
    </details>
  `;
}
