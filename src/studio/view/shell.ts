import { html, nothing, type TemplateResult } from 'lit';
import { PARTS, type Part, type View } from '../state.ts';
import type { Store } from '../store.ts';
import { PART_NAMES, scopeName } from '../words.ts';
import { choice } from './fields.ts';
import { connectionsPart } from './connections.ts';
import { conflict, filePart, saveDialog } from './file.ts';
import { lawPart } from './law.ts';
import { loadsPart } from './loads.ts';
import { looksPart } from './looks.ts';
import { previewPane } from './preview.ts';
import { countOf, problemsPart } from './problems.ts';
import { sensitivePart } from './sensitive.ts';
import { sitePart } from './site.ts';
import { textsPart } from './texts.ts';
import { vendorsPart } from './vendors.ts';

const DRAWN: Readonly<Record<Exclude<Part, 'preview'>, (store: Store, view: View) => TemplateResult>> = {
  vendors: vendorsPart,
  texts: textsPart,
  looks: looksPart,
  site: sitePart,
  law: lawPart,
  sensitive: sensitivePart,
  connections: connectionsPart,
  loads: loadsPart,
  problems: problemsPart,
  file: filePart,
};

function stateOf(store: Store, { state }: View): string {
  if (state.theirs !== undefined) return 'Changed by somebody else';
  if (store.isChanged) return 'Unsaved changes';
  return 'Nothing to save';
}

function top(store: Store, view: View): TemplateResult {
  const { state, scopes } = view;
  return html`<header class="top">
    <div class="file">
      <h1>${state.name}</h1>
      <span class="state" data-changed=${store.isChanged ? 'yes' : 'no'}>${stateOf(store, view)}</span>
    </div>
    ${
      scopes.length > 1
        ? choice({
            id: 'scope',
            label: 'Work on',
            value: view.scope.key,
            options: scopes.map((scope) => [scope.key, scopeName(scope)]),
            set: (scope) => {
              store.set({ scope });
            },
          })
        : nothing
    }
    <a class="count ${view.errors > 0 ? 'error' : view.problems.length > 0 ? 'warning' : 'fine'}" href="#problems"
      >${countOf(view)}</a
    >
    <div class="buttons">
      <button
        type="button"
        data-do="undo"
        ?disabled=${state.past.length === 0}
        @click=${() => {
          store.undo();
        }}
      >
        Undo
      </button>
      <button
        type="button"
        class="main"
        data-do="save"
        ?disabled=${!store.isChanged || state.theirs !== undefined}
        @click=${() => {
          store.set({ dialog: 'save' });
        }}
      >
        ${store.inPlace && state.fixed === undefined ? 'Save…' : 'Download…'}
      </button>
    </div>
  </header>`;
}

const navigation = ({ state }: View): TemplateResult =>
  html`<nav aria-label="Parts">
    <ul>
      ${PARTS.map(
        (part) =>
          html`<li data-part=${part}>
            <a href="#${part}" aria-current=${part === state.part ? 'page' : nothing}>${PART_NAMES[part]}</a>
          </li>`,
      )}
    </ul>
  </nav>`;

/** A file that is no JSON can only be repaired as a text. */
const broken = (): TemplateResult => html`
  <h2>The file cannot be read</h2>
  <p class="lead">
    It is not JSON as it stands, so nothing else can be shown of it. <a href="#file">Repair it in its text</a>, or undo.
  </p>
`;

export function shell(store: Store, view: View): TemplateResult {
  const { state, value } = view;
  const part = state.part === 'preview' ? undefined : state.part;
  const canShow = value !== undefined || part === 'file' || part === 'problems';
  return html`
    <a
      class="skip"
      href="#content"
      @click=${(event: Event) => {
        event.preventDefault();
        document.querySelector<HTMLElement>('#content')?.focus();
      }}
      >Skip to the content</a
    >
    ${top(store, view)}
    <div class="body" data-part=${state.part}>
      ${navigation(view)}
      <main id="content" tabindex="-1">
        ${state.fixed === undefined ? nothing : html`<p class="note">${state.fixed}</p>`} ${conflict(store, view)}
        ${part ? (canShow ? DRAWN[part](store, view) : broken()) : nothing}
      </main>
      ${value === undefined ? nothing : previewPane(store, view)}
    </div>
    <p class="notice" role="status">${state.notice}</p>
    <dialog
      aria-labelledby="dialog-title"
      @close=${() => {
        store.set({ dialog: undefined });
      }}
    >
      ${state.dialog === 'save' ? saveDialog(store, view) : nothing}
    </dialog>
  `;
}
