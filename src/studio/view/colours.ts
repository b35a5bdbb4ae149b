import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { LEAST, type Pair, type Side } from '../../build/theme-contrast.ts';
import type { ColourName } from '../../core/theme-sheet.ts';
import {
  COLOURS,
  coloursOf,
  hexOf,
  pairsOf,
  pick,
  sidesIn,
  unpick,
  verdict,
  written,
  type ColourRow,
} from '../model/colours.ts';
import type { View } from '../state.ts';
import type { Store } from '../store.ts';
import { capital } from '../words.ts';
import { problemList, problemsAt } from './problems.ts';

/** What is judged, by the colour that lies upon the other. */
const JUDGED: Readonly<Partial<Record<ColourName, string>>> = {
  buttonColor: 'The text of both buttons upon them',
  color: 'Text upon the ground',
  accent: 'Buttons and switches upon the ground',
};

function cell(store: Store, { config, scope, state }: View, { name, label }: ColourRow, side: Side): TemplateResult {
  const css = written(config, name, side);
  const isOwn = coloursOf(config)[name] !== undefined;
  const set = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    // Who chooses for dark pages looks at one.
    store.set({ preview: { ...state.preview, dark: side === 'dark' } });
    store.edit(value.trim() ? pick(scope, config, name, side, value.trim()) : unpick(scope, name));
  };
  return html`<div class="colour">
    <span class="side" aria-hidden="true">${capital(side)}</span>
    <input type="color" aria-label="${label}, ${side}" .value=${live(hexOf(css))} @input=${set} />
    <input
      type="text"
      id="colour-${name}-${side}"
      aria-label="${label}, ${side}, as a code"
      spellcheck="false"
      autocomplete="off"
      placeholder=${css}
      .value=${isOwn ? css : ''}
      @change=${set}
    />
  </div>`;
}

const row = (store: Store, view: View, one: ColourRow): TemplateResult =>
  html`<li>
    <div class="name">
      <b>${one.label}</b>
      ${
        coloursOf(view.config)[one.name] === undefined
          ? nothing
          : html`<button
              type="button"
              data-unset=${one.name}
              @click=${() => {
                store.edit(unpick(view.scope, one.name), `${one.label}: back to what comes along.`);
              }}
            >
              Reset<span class="unseen">: ${one.label}</span>
            </button>`
      }
    </div>
    ${sidesIn(view.config).map((side) => cell(store, view, one, side))}
    ${problemList(problemsAt(view, `theme.colors.${one.name}`).filter(({ code }) => code !== 'faint-colors'))}
  </li>`;

const contrastOf = ({ upper, side, ratio }: Pair): TemplateResult =>
  html`<li class=${ratio < LEAST ? 'warning' : 'fine'}>
    ${JUDGED[upper]}, ${side}: ${verdict(ratio)}
    (${(Math.floor(ratio * 10) / 10).toFixed(1)}:1${ratio < LEAST ? `, ${LEAST}:1 is wanted` : nothing}).
  </li>`;

/** The colours of the config, for light and for dark, and how well they can be told apart. */
export function colours(store: Store, view: View): TemplateResult {
  const pairs = pairsOf(view.config);
  const [few, more] = [COLOURS.filter((one) => !('more' in one)), COLOURS.filter((one) => 'more' in one)];
  const isOpen = more.some(({ name }) => coloursOf(view.config)[name] !== undefined);
  return html`
    <h3>Colours</h3>
    <p class="lead">
      Both buttons always have the same. A colour is picked, or written as a brand’s guide has it: #0b5d4e, rgb(…),
      hsl(…), oklch(…), or a name. Empty: what comes along.
    </p>
    <ul class="colours">
      ${few.map((one) => row(store, view, one))}
    </ul>
    ${
      pairs.length > 0
        ? html`<ul class="contrasts" aria-label="Contrast" aria-live="polite">
            ${pairs.map(contrastOf)}
          </ul>`
        : nothing
    }
    <details class="group" ?open=${isOpen}>
      <summary>More colours</summary>
      <ul class="colours">
        ${more.map((one) => row(store, view, one))}
      </ul>
    </details>
  `;
}
