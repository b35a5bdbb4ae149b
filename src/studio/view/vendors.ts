import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { known } from '../known.ts';
import { isOwn } from '../model/own-vendors.ts';
import { loadBy, moveVendor, setOption, switchVendor } from '../model/vendor-edits.ts';
import { fits, vendorRows, type VendorRow } from '../model/vendor-rows.ts';
import type { View } from '../state.ts';
import type { Store } from '../store.ts';
import { categoriesOf, categoryName } from '../words.ts';
import { choice, field, tick } from './fields.ts';
import { newVendor, OWN_FIELDS, ownVendorFields, setUpFields } from './own-vendor.ts';
import { problemList, problemsAt } from './problems.ts';
import { searchField } from './search.ts';

/** A native checkbox says itself whether it is checked. */
const SWITCH = 'switch';

/** `measurementId` → `Measurement id`. */
const spoken = (name: string): string => {
  const words = name.replace(/([A-Z])/g, ' $1').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

function settings(store: Store, view: View, row: VendorRow): TemplateResult {
  const { config, scope } = view;
  const { key, record } = row;
  const change = (edits: ReturnType<typeof moveVendor>): void => {
    store.edit(edits);
  };
  return html`<div class="fields">
    ${row.options.map(({ name, rule, value }) =>
      field({
        id: `${key}-${name}`,
        label: `${spoken(name)}${rule.optional ? ' (optional)' : ''}`,
        value,
        about: rule.about,
        example: rule.example,
        problems: problemsAt(view, `vendors.${key}.${name}`),
        set: (to) => {
          change(setOption(scope, row, name, to));
        },
      }),
    )}
    ${choice({
      id: `${key}-category`,
      label: 'Category',
      value: row.category,
      options: categoriesOf(config).map((id) => [id, categoryName(id, config)]),
      ...(record &&
        row.category !== record.category && { about: `In the catalogue: ${categoryName(record.category, config)}` }),
      problems: problemsAt(view, `vendors.${key}.category`),
      set: (to) => {
        change(moveVendor(scope, row, to));
      },
    })}
    ${choice({
      id: `${key}-load`,
      label: 'Loaded by',
      value: row.load,
      options: [
        ['library', 'Consentinel'],
        ['page', 'The page’s own tag'],
      ],
      about: row.load === 'page' ? 'It is held until it is allowed.' : 'When it is allowed.',
      set: (to) => {
        change(loadBy(scope, row, to === 'page' ? 'page' : 'library'));
      },
    })}
  </div>`;
}

function vendor(store: Store, view: View, row: VendorRow): TemplateResult {
  const { key, name, company, purpose, record, on } = row;
  const own = isOwn(view.config, key) && !record;
  const fields = [
    'category',
    'load',
    'hosts',
    'traces',
    ...row.options.map((option) => option.name),
    ...(own ? OWN_FIELDS : []),
  ];
  const shown = on ? fields.map((field) => `vendors.${key}.${field}`) : [];
  const rest = problemsAt(view, `vendors.${key}`).filter((one) => !problemsAt(view, ...shown).includes(one));
  return html`<li class=${on ? 'vendor on' : 'vendor'}>
    <label class="switch">
      <input
        type="checkbox"
        role=${SWITCH}
        data-vendor=${key}
        .checked=${live(on)}
        aria-describedby="${key}-purpose"
        @change=${(event: Event) => {
          const to = (event.target as HTMLInputElement).checked;
          store.edit(switchVendor(view.scope, row, to), `${name} is switched ${to ? 'on' : 'off'}.`);
        }}
      />
      <span>${name}</span>
    </label>
    <span class="company">${company}${record ? nothing : html` <em>of this site’s own</em>`}</span>
    <p id="${key}-purpose">${purpose}</p>
    ${on ? settings(store, view, row) : nothing} ${on && own ? ownVendorFields(store, view, key) : nothing}
    ${on && record ? setUpFields(store, view, key) : nothing} ${problemList(rest)}
  </li>`;
}

/** Which were on when the list was last laid out: a vendor does not run away from whoever switches it. */
let laidOut: { readonly by: string; readonly used: ReadonlySet<string> } = { by: '-', used: new Set() };

function rowsOf({ config, state }: View): readonly VendorRow[] {
  const rows = vendorRows(config, known.vendors);
  const by = `${state.scope} ${state.search} ${state.onlyUsed} ${state.part}`;
  if (laidOut.by !== by) laidOut = { by, used: new Set(rows.filter(({ on }) => on).map(({ key }) => key)) };
  const wasOn = ({ key }: VendorRow): boolean => laidOut.used.has(key);
  const isNewest = ({ key }: VendorRow): boolean => key === state.newest;
  return rows
    .filter((row) => fits(row, state.search) && (!state.onlyUsed || row.on || wasOn(row)))
    .sort(
      (a, b) =>
        Number(isNewest(b)) - Number(isNewest(a)) ||
        Number(wasOn(b)) - Number(wasOn(a)) ||
        a.name.localeCompare(b.name, 'en'),
    );
}

export function vendorsPart(store: Store, view: View): TemplateResult {
  const { config, state } = view;
  const rows = rowsOf(view);
  const listed = [...new Set([...categoriesOf(config), ...rows.map(({ category }) => category)])];
  return html`
    <h2>Vendors</h2>
    <p class="lead">
      Switch on what the site uses. Visitors are asked about it by category; what is strictly necessary runs without
      asking. A vendor that is switched off keeps its ids.
    </p>
    <div class="tools">
      ${searchField(store, 'Name, company or purpose')}
      ${tick({
        label: 'Only what is switched on',
        on: state.onlyUsed,
        set: (onlyUsed) => {
          store.set({ onlyUsed });
        },
      })}
    </div>
    ${problemList(problemsAt(view, 'vendors').filter(({ code }) => code === 'no-vendors'))}
    ${listed.map((id) => {
      const members = rows.filter((row) => row.category === id);
      if (members.length === 0) return nothing;
      const used = members.filter(({ on }) => on).length;
      return html`<section class="category" aria-label=${categoryName(id, config)}>
        <h3>${categoryName(id, config)} <small>${used} of ${members.length} on</small></h3>
        <ul class="vendors">
          ${repeat(
            members,
            ({ key }) => key,
            (row) => vendor(store, view, row),
          )}
        </ul>
      </section>`;
    })}
    ${rows.length === 0 ? html`<p class="lead">Nobody is called that. A vendor that the catalogue does not know can be added.</p>` : nothing}
    ${newVendor(store, view)}
  `;
}
