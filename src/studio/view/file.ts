import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { difference, type Line } from '../model/difference.ts';
import type { View } from '../state.ts';
import type { Store } from '../store.ts';
import { download } from '../home.ts';
import { countOf, problemList } from './problems.ts';

const SIGNS: Readonly<Record<Line['kind'], string>> = { added: '+', removed: '−', same: ' ', gap: '…' };
const SAID: Readonly<Record<Line['kind'], string>> = { added: 'Added: ', removed: 'Removed: ', same: '', gap: '' };

/** What is different, line by line; colours say nothing that the signs do not. */
function differences(before: string, after: string): TemplateResult {
  const lines = difference(before, after);
  if (lines.length === 0) return html`<p>Nothing is different.</p>`;
  return html`<div class="difference" tabindex="0" role="region" aria-label="Differences">
    <table>
      <tbody>
        ${lines.map(
          ({ kind, text }) =>
            html`<tr class=${kind}>
              <td aria-hidden="true">${SIGNS[kind]}</td>
              <td><span class="unseen">${SAID[kind]}</span>${text}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Asks before the file is written. */
export function saveDialog(store: Store, view: View): TemplateResult {
  const { disk, text, name, busy, fixed } = view.state;
  const close = (): void => {
    store.set({ dialog: undefined });
  };
  const inPlace = store.inPlace && fixed === undefined;
  return html`<h2 id="dialog-title">${inPlace ? `Save ${name}?` : 'Download the config?'}</h2>
    <p>
      ${
        inPlace
          ? 'This is what will be different in the file. Everything else stays as it is.'
          : 'This is what is different from the config that was opened. Put the file where the other one is.'
      }
    </p>
    ${view.errors > 0 ? html`<p class="note">${countOf(view)}: it can be saved, but not built.</p>` : nothing}
    ${differences(disk, text)}
    <div class="buttons">
      <button type="button" @click=${close}>Cancel</button>
      <button
        type="button"
        class="main"
        data-do="confirm"
        ?disabled=${busy}
        @click=${() => {
          if (fixed === undefined) void store.save();
          else {
            download('consent.config.json', text);
            close();
          }
        }}
      >
        ${inPlace ? 'Save' : 'Download'}
      </button>
    </div>`;
}

/** Somebody else has changed the file. */
export function conflict(store: Store, { state }: View): TemplateResult | typeof nothing {
  const { theirs } = state;
  if (theirs === undefined) return nothing;
  const settle = (how: 'both' | 'theirs' | 'mine') => () => {
    store.settle(how);
  };
  return html`<section class="conflict" aria-labelledby="conflict-title">
    <h2 id="conflict-title">${state.name} has been changed by somebody else</h2>
    <p>Your changes are here and not saved; theirs are in the file. Nothing is written over before you have seen it.</p>
    <details>
      <summary>What they have changed</summary>
      ${differences(state.disk, theirs)}
    </details>
    <div class="buttons">
      <button type="button" class="main" data-do="both" @click=${settle('both')}>Keep both</button>
      <button type="button" data-do="theirs" @click=${settle('theirs')}>Take theirs</button>
      <button type="button" data-do="mine" @click=${settle('mine')}>Take mine</button>
    </div>
  </section>`;
}

export const filePart = (store: Store, view: View): TemplateResult => html`
  <h2>File</h2>
  <p class="lead">
    ${view.state.name} as it will be saved. What has no place elsewhere in the studio can be written here; comments are
    fine.
  </p>
  <label class="unseen" for="file-text">The text of the file</label>
  <textarea
    id="file-text"
    spellcheck="false"
    autocomplete="off"
    rows="24"
    .value=${live(view.state.text)}
    @input=${(event: Event) => {
      store.write((event.target as HTMLTextAreaElement).value);
    }}
  ></textarea>
  ${view.value ? nothing : problemList(view.problems)}
`;
