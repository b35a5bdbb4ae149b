import { html, nothing, type TemplateResult } from 'lit';
import { known } from '../known.ts';
import { addVendor, idFor } from '../model/own-vendors.ts';
import { vendorRows } from '../model/vendor-rows.ts';
import type { View } from '../state.ts';
import type { Store } from '../store.ts';
import { categoriesOf } from '../words.ts';
import { tick } from './fields.ts';
import { idAt, inside, listField, removeButton, setAt, textAt, textField, valueAt, type Place } from './lists.ts';
import { localizedField } from './localized.ts';
import { tagsField } from './tags.ts';
import { tracesField } from './traces.ts';

/** Which fields of a vendor of the site's own show their problems themselves. */
export const OWN_FIELDS = ['name', 'company', 'purpose', 'policyUrl', 'hosts', 'tags', 'traces'] as const;

function hosts(place: Place): TemplateResult {
  const value = valueAt(place, ...place.keys, 'hosts');
  const isNone = Array.isArray(value) && value.length === 0;
  return html`<div>
    ${isNone ? nothing : listField(place, 'hosts', { label: 'Hosts it contacts', about: 'With commas between them, without https://. They are held until it is allowed.', example: 'finder.example, *.tiles.example' })}
    ${
      isNone || value === undefined
        ? tick({
            label: 'It contacts no host but this site',
            on: isNone,
            name: idAt(place, 'hosts', 'none'),
            set: (on) => {
              setAt(place, ['hosts'], on ? [] : undefined);
            },
          })
        : nothing
    }
  </div>`;
}

/** The fields of a vendor that the catalogue does not know. */
export function ownVendorFields(store: Store, view: View, key: string): TemplateResult {
  const place: Place = { store, view, keys: ['vendors', key] };
  return html`<div class="own">
    <div class="fields">
      ${textField(place, 'name', { label: 'Name', about: 'What people call it.' })}
      ${textField(place, 'company', { label: 'Company', about: 'The legal person who receives the data.', example: 'Finder Example GmbH' })}
      ${localizedField(place, 'purpose', 'Purpose', 'One plain sentence for the visitor.')}
      ${textField(place, 'policyUrl', { label: 'Its privacy policy', about: 'Begins with https://.', example: 'https://finder.example/privacy' })}
      ${hosts(place)}
    </div>
    ${tagsField(inside(place, 'tags'))} ${tracesField(inside(place, 'traces'), true)}
    ${removeButton(place, textAt(place, 'name') || key, 'Remove this vendor')}
  </div>`;
}

/** What this site's set-up of a vendor of the catalogue does besides. */
export function setUpFields(store: Store, view: View, key: string): TemplateResult {
  const place: Place = { store, view, keys: ['vendors', key] };
  const isUsed = ['hosts', 'traces'].some((field) => valueAt(place, ...place.keys, field) !== undefined);
  return html`<details class="set-up" ?open=${isUsed}>
    <summary>Hosts and cookies of this site’s own for it</summary>
    ${listField(place, 'hosts', { label: 'Hosts', about: 'A proxy or a CNAME of this site.', example: 'metrics.shop.example' })}
    ${tracesField(inside(place, 'traces'), false)}
  </details>`;
}

/** A field and a button for a vendor that is not in the list. */
export const newVendor = (store: Store, view: View): TemplateResult =>
  html`<form
    class="tools new-vendor"
    @submit=${(event: Event) => {
      event.preventDefault();
      const input = (event.target as HTMLFormElement).querySelector('input');
      const name = input?.value.trim() ?? '';
      if (!input || !name) return;
      const taken = [
        ...vendorRows(view.config, known.vendors).map((row) => row.key),
        ...categoriesOf(view.config),
        ...known.vendors.flatMap(({ aliases = [] }) => aliases),
      ];
      const id = idFor(name, taken);
      input.value = '';
      store.set({ search: '', onlyUsed: false, newest: id });
      store.edit(addVendor(view.scope, id, name), `${name} is there: it still needs what is marked.`);
    }}
  >
    <div class="field grow">
      <label for="new-vendor">A vendor that is not in the list</label>
      <input id="new-vendor" placeholder="Its name" autocomplete="off" maxlength="80" />
    </div>
    <button type="submit" data-add="vendor">Add</button>
  </form>`;
