import { html, type TemplateResult } from 'lit';
import type { View } from '../state.ts';
import type { Store } from '../store.ts';
import { googleFields } from './google.ts';
import { importFields } from './import.ts';
import { inside, type Place } from './lists.ts';
import { receiptsFields } from './receipts.ts';

const today = (): string => new Date().toISOString().slice(0, 10);

/** What the site's consent has to do with other programs. */
export function connectionsPart(store: Store, view: View): TemplateResult {
  const place: Place = { store, view, keys: [] };
  return html`
    <h2>Connections</h2>
    <p class="lead">Most sites need none of these.</p>
    ${receiptsFields(inside(place, 'receipts'))} ${googleFields(inside(place, 'google'))}
    ${importFields(inside(place, 'import'), today())}
  `;
}
