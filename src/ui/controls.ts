import { html, nothing, type TemplateResult } from './shared.ts';
import type { View } from './view.ts';

/** The state comes from the native checkbox, so there is no `aria-checked` to write. */
const SWITCH = 'switch';

/**
 * A switch for these items, named by the label beside it. Where only some of them are on it is off and drawn
 * between the two: a switch has no third state, and the text that describes it (`d-…`) says how many are on.
 */
export function toggle(id: string, ids: readonly string[], view: View): TemplateResult {
  const on = ids.filter(view.isOn).length;
  return html`<input
    type="checkbox"
    role=${SWITCH}
    part="toggle"
    id="t-${id}"
    data-id=${id}
    aria-describedby="d-${id}"
    .checked=${on === ids.length}
    .indeterminate=${on > 0 && on < ids.length}
    @change=${(event: Event) => {
      view.set(ids, (event.target as HTMLInputElement).checked);
    }}
  />`;
}

/** The name of a vendor or category; the label of its switch where there is one. `n-…` is its id for what belongs to it. */
export const named = (id: string, name: string | TemplateResult, necessary: boolean): TemplateResult =>
  necessary
    ? html`<bdi id="n-${id}">${name}</bdi>`
    : html`<label id="n-${id}" for="t-${id}"><bdi>${name}</bdi></label>`;

/** Something that can be opened; its content is made when it first is. `about` is the id of what it belongs to. */
export function disclosure(
  key: string,
  about: string,
  label: string,
  content: () => TemplateResult,
  view: View,
): TemplateResult {
  if (view.isExpanded())
    return html`<p class="quiet">${label}</p>
      ${content()}`;
  return html`
    <details
      @toggle=${() => {
        view.reveal(key);
      }}
    >
      <summary id=${key} aria-labelledby="${key} ${about}">${label}</summary>
      ${view.revealed.has(key) ? content() : nothing}
    </details>
  `;
}
