import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Store } from '../store.ts';

/** Narrows what a part lists. */
export const searchField = (store: Store, examples: string): TemplateResult =>
  html`<div class="field grow">
    <label for="search">Search</label>
    <input
      id="search"
      type="search"
      placeholder=${examples}
      .value=${live(store.state.search)}
      @input=${(event: Event) => {
        store.set({ search: (event.target as HTMLInputElement).value });
      }}
    />
  </div>`;
