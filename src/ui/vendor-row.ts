import { isNecessary, type Item } from '../core/item.ts';
import { disclosure, named, toggle } from './controls.ts';
import { lawNote } from './law-notes.ts';
import { fill, html, localized, nothing, plural, type TemplateResult } from './shared.ts';
import { traceRow } from './trace-row.ts';
import type { View } from './view.ts';

/** Addresses come from records; only the web's own schemes become links. */
const isWeb = (address: string): boolean => /^https?:/i.test(address);

/** One vendor: who it is, what for, its switch, and what it stores. */
export function vendorRow(item: Item, view: View): TemplateResult {
  const { id } = item;
  const { host, say, voice } = view;
  const details = view.details[id];
  const name = details?.name ?? id;
  const { company = '', policyUrl = '', purpose = '', purposes = [], traces = [] } = details ?? {};
  const rows = (): TemplateResult =>
    html`<ul>
      ${details && traces.map((trace) => traceRow(trace, details, view))}
    </ul>`;
  return html`
    <li part="vendor">
      <div class="row">
        <div>
          <h4 translate="no">${named(id, name, isNecessary(item))}</h4>
          <p class="quiet" id="d-${id}" translate="no"><bdi>${company}</bdi></p>
          ${host.fresh().includes(id) ? html`<span part="badge">${say.fresh}</span>` : nothing}
        </div>
        ${isNecessary(item) ? nothing : toggle(id, [id], view)}
      </div>
      <p>${localized(purpose, voice, purposes.map((each) => say.vendors?.[each]).join(' '))}</p>
      ${lawNote([item], view)}
      ${
        isWeb(policyUrl)
          ? html`<a part="link" class="quiet" href=${policyUrl} target="_blank" rel="noopener"
              >${fill(say.vendorPolicy, { name })} ${say.newTab}</a
            >`
          : nothing
      }
      ${
        traces.length > 0
          ? disclosure(`s-${id}`, `n-${id}`, plural(voice.language, say.stored, traces.length), rows, view)
          : html`<p class="quiet">${details ? say.nothingStored : nothing}</p>`
      }
    </li>
  `;
}
