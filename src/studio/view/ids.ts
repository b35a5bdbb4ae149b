import { html, type TemplateResult } from 'lit';
import { known } from '../known.ts';
import { whatLoads } from '../model/loads.ts';
import { ELSEWHERE } from '../model/regions.ts';
import { usable } from '../model/usable.ts';
import { vendorRows } from '../model/vendor-rows.ts';
import type { View } from '../state.ts';
import { categoriesOf, categoryName } from '../words.ts';
import { tick } from './fields.ts';
import { idAt, itemsAt, problemsOf, setAt, type Place } from './lists.ts';
import { problemList } from './problems.ts';

/** Who can be named in a list: `asked` = what is asked for on its own, otherwise vendors and whole categories. */
export type Named = 'all' | 'everybody' | 'asked';
type Names = readonly (readonly [id: string, name: string])[];

function namesOf({ config }: View, kind: Named): Names {
  if (kind === 'asked') {
    const { rows } = whatLoads(usable(config, known), known.vendors, { path: '/', region: ELSEWHERE, gpc: false });
    return rows
      .filter(({ category }) => category !== 'strictly-necessary')
      .map(({ id, name, category }) => [id, id.includes(':') ? `${name}: ${categoryName(category, config)}` : name]);
  }
  const categories = categoriesOf(config)
    .filter((id) => id !== 'strictly-necessary')
    .map((id) => [id, `All of “${categoryName(id, config)}”`] as const);
  const vendors = vendorRows(config, known.vendors)
    .filter(({ on }) => on)
    .map(({ record, key, name }) => [record?.id ?? key, name] as const);
  return [...(kind === 'everybody' ? ([['*', 'Everybody']] as const) : []), ...categories, ...vendors];
}

/** A list of vendors and categories, as ticks. */
export function idsField(place: Place, label: string, about = '', kind: Named = 'all'): TemplateResult {
  const items = itemsAt(place).map(String);
  const names = namesOf(place.view, kind);
  // Whom the list names and nobody knows stays where it is.
  const others = items.filter((id) => !names.some(([one]) => one === id)).map((id) => [id, id] as const);
  return html`<fieldset class="ids" id=${idAt(place)}>
    <legend>${label}</legend>
    ${about ? html`<small>${about}</small>` : ''}
    <div>
      ${[...names, ...others].map(([id, name]) =>
        tick({
          label: name,
          on: items.includes(id),
          name: `${idAt(place)}:${id}`,
          set: (on) => {
            if (on && items.length === 0) setAt(place, [], [id]);
            else if (on) setAt(place, [items.length], id);
            else setAt(place, [items.indexOf(id)], undefined);
          },
        }),
      )}
    </div>
    ${problemList(problemsOf(place))}
  </fieldset>`;
}
