import type { Host } from '../core/consent.ts';
import type { Ledger } from '../core/ledger.ts';
import { OUTCOMES, type Group } from '../core/report-lines.ts';
import type { Outcome } from '../core/report.ts';
import { outcomeMeanings, outcomeWords } from './overlay-words.ts';
import { html, nothing, type TemplateResult } from './shared.ts';

/** One choice for every outcome that there is. Radios: arrow keys move between them. */
export function outcomeFilter(
  counts: Readonly<Partial<Record<Outcome, number>>>,
  only: Outcome | undefined,
  choose: (only: Outcome | undefined) => void,
): TemplateResult {
  const choice = (outcome: Outcome | undefined, word: string, meaning: string): TemplateResult =>
    html`<label title=${meaning}
      ><input
        type="radio"
        name="only"
        data-outcome=${outcome ?? 'all'}
        .checked=${only === outcome}
        @change=${() => {
          choose(outcome);
        }}
      />${word}</label
    >`;
  const there = OUTCOMES.filter((outcome) => counts[outcome] ?? outcome === only);
  return html`<fieldset part="filter" aria-label="Show">
    ${choice(undefined, 'All', 'Everything')}
    ${there.map((outcome) =>
      choice(outcome, `${outcomeWords[outcome]} ${counts[outcome] ?? 0}`, outcomeMeanings[outcome]),
    )}
  </fieldset>`;
}

/** What the console says too. */
export const problemList = ({ problems }: Ledger): TemplateResult | typeof nothing =>
  problems.length === 0
    ? nothing
    : html`<section>
        <h3>Problems</h3>
        <ul part="problems">
          ${problems.map(
            ({ code, path, level, args = {} }) =>
              html`<li class=${level === 'error' ? 'passed' : 'would-hold'}>
                <p>
                  <span class="outcome">${level === 'error' ? 'Error' : 'Warning'}</span> ${code}, at
                  <code>${path}</code>
                </p>
                ${Object.entries(args).map(([name, value]) => html`<p>${name}: ${value}</p>`)}
              </li>`,
          )}
        </ul>
      </section>`;

/** Vendors of the config of which nothing has been seen: whether they are allowed is worth knowing too. */
export const quietGroups = ({ items }: Host, seen: readonly Group[]): Group[] =>
  items
    .filter(({ id }) => !seen.some(({ item }) => item === id))
    .map(({ id }) => ({ key: `item ${id}`, item: id, lines: [], outcomes: {} }));
