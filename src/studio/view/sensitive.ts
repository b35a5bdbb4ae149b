import { html, type TemplateResult } from 'lit';
import type { View } from '../state.ts';
import type { Store } from '../store.ts';
import { idsField } from './ids.ts';
import { addButton, freeName, inside, keyField, keysAt, problemsOf, removeButton, setAt, type Place } from './lists.ts';
import { problemList } from './problems.ts';

/** Pages on which somebody never loads, whatever was chosen. */
export function sensitivePart(store: Store, view: View): TemplateResult {
  const place: Place = { store, view, keys: ['sensitive'] };
  const paths = keysAt(place);
  return html`
    <h2>Sensitive pages</h2>
    <p class="lead">
      Where a visit alone says something about a person: a claim, a health question, the customer’s portal. Who is
      ticked never loads there, whatever the visitor chose. “What loads where” shows what comes of it.
    </p>
    <ul class="rows">
      ${paths.map((path) => {
        const one = inside(place, path);
        return html`<li>
          ${keyField(one, { label: 'Pages', about: 'A path; * stands for anything: /portal/*', example: '/portal/*' })}
          ${idsField(one, 'Who never loads there', '', 'everybody')} ${removeButton(one, path)}
        </li>`;
      })}
    </ul>
    ${problemList(problemsOf(place).filter(({ path }) => path.endsWith('sensitive')))}
    ${addButton('sensitive', 'Add pages', () => {
      setAt(place, [freeName(paths, '/portal/*')], ['targeting']);
    })}
  `;
}
