import { NECESSARY, type Item } from '../core/item.ts';
import type { Localized } from '../core/vendor.ts';
import { categoryTexts } from './category-texts.ts';
import { disclosure, named, toggle } from './controls.ts';
import { lawNote } from './law-notes.ts';
import { fill, html, localized, nothing, plural, type TemplateResult } from './shared.ts';
import { vendorRow } from './vendor-row.ts';
import type { View } from './view.ts';

/** One category: what it is, its switch, and its vendors. */
export function categorySection(category: string, items: readonly Item[], view: View): TemplateResult {
  const { host, say, voice } = view;
  const { name, description } = categoryTexts(category, host, say);
  // The library's own texts are in the visitor's language already.
  const tell = (text: Localized): string | TemplateResult =>
    host.settings.categories[category] ? localized(text, voice) : (text as string);
  const ids = items.map((item) => item.id);
  const n = ids.length;
  // As a property: a browser that translates the page puts its own nodes in place of the text.
  const state = category === NECESSARY ? say.always : fill(say.allowed, { on: ids.filter(view.isOn).length, n });
  const rows = (): TemplateResult =>
    html`<ul>
      ${items.map((item) => vendorRow(item, view))}
    </ul>`;
  return html`
    <section part="category">
      <div class="row">
        <div>
          <h3>${named(category, tell(name), category === NECESSARY)}</h3>
          <p class="quiet" id="d-${category}" .textContent=${state}></p>
        </div>
        ${category === NECESSARY ? nothing : toggle(category, ids, view)}
      </div>
      <p>${tell(description)}</p>
      ${lawNote(items, view)}
      ${disclosure(`s-${category}`, `n-${category}`, plural(voice.language, say.services, n), rows, view)}
    </section>
  `;
}
