import { html, nothing, type TemplateResult } from 'lit';
import { isObject } from '../../build/check-vendors.ts';
import { known } from '../known.ts';
import { whatLoads, type Column, type LoadRow } from '../model/loads.ts';
import { regionsOf } from '../model/regions.ts';
import { usable } from '../model/usable.ts';
import type { View } from '../state.ts';
import type { Store } from '../store.ts';
import { categoryName, reasonOf, regionName } from '../words.ts';
import { choice, field, tick } from './fields.ts';

function heading({ answer, category = '' }: Column, view: View): string {
  switch (answer) {
    case 'none':
      return 'No answer yet';
    case 'refused':
      return 'Rejected all';
    case 'accepted':
      return 'Accepted all';
    case 'category':
      return `Only “${categoryName(category, view.config)}”`;
  }
}

const row = (view: View, { id, name, category, by, cells }: LoadRow): TemplateResult =>
  html`<tr>
    <th scope="row">
      ${name}<small
        >${categoryName(category, view.config)}${id.includes(':') ? ', a part of it' : ''}${by === 'page' ? ', the page’s own tag' : ''}</small
      >
    </th>
    ${cells.map(
      (cell) =>
        html`<td class=${cell.granted ? 'yes' : 'no'}>
          ${cell.granted ? 'loads' : 'held'}<small>${reasonOf(cell)}</small>
        </td>`,
    )}
  </tr>`;

export function loadsPart(store: Store, view: View): TemplateResult {
  const { config, state } = view;
  const { visit } = state;
  const regions = regionsOf(config);
  const region = regions.includes(visit.region) ? visit.region : (regions.at(-1) ?? visit.region);
  const { columns, rows, asks } = whatLoads(usable(config, known), known.vendors, { ...visit, region });
  const set = (change: Partial<typeof visit>): void => {
    store.set({ visit: { ...visit, ...change } });
  };
  const sensitive = isObject(config['sensitive']) ? Object.keys(config['sensitive']) : [];
  return html`
    <h2>What loads where</h2>
    <p class="lead">
      For a page, a place and an answer: who would load, and why. It is decided here by the same code as on the site. A
      vendor with an error in the config is missing, as it would be there.
    </p>
    <div class="tools">
      ${field({
        id: 'visit-path',
        label: 'Page',
        value: visit.path,
        example: '/quote/cover/',
        set: (path) => {
          set({ path });
        },
      })}
      ${
        regions.length > 1
          ? choice({
              id: 'visit-region',
              label: 'Visitor from',
              value: region,
              options: regions.map((one) => [one, regionName(one)]),
              set: (to) => {
                set({ region: to });
              },
            })
          : nothing
      }
      ${tick({
        label: 'Browser sends Global Privacy Control',
        on: visit.gpc,
        set: (gpc) => {
          set({ gpc });
        },
      })}
    </div>
    ${
      sensitive.length > 0
        ? html`<p class="chips">
            Sensitive pages:
            ${sensitive.map(
              (path) =>
                html`<button
                  type="button"
                  @click=${() => {
                    set({ path: path.replaceAll('*', '') });
                  }}
                >
                  ${path}
                </button> `,
            )}
          </p>`
        : nothing
    }
    <p>
      ${asks ? 'A visitor who has not answered is asked.' : 'Nobody is asked there: a link on the page leads to the choice.'}
    </p>
    ${
      rows.length === 0
        ? html`<p class="lead">No vendor is switched on.</p>`
        : html`<div class="wide-table" tabindex="0" role="region" aria-label="What loads where">
            <table>
              <thead>
                <tr>
                  <th scope="col">Vendor</th>
                  ${columns.map((column) => html`<th scope="col">${heading(column, view)}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${rows.map((one) => row(view, one))}
              </tbody>
            </table>
          </div>`
    }
  `;
}
