import { html, nothing, type TemplateResult } from 'lit';
import { isObject } from '../../build/check-vendors.ts';
import type { Preset } from '../../core/regime.ts';
import { lawOf, REGIMES, regimesFor, type LawChoice } from '../model/law.ts';
import { part, setPart } from '../model/set-in.ts';
import { regionName } from '../words.ts';
import { choice, field } from './fields.ts';
import { idsField } from './ids.ts';
import {
  addButton,
  freeName,
  idAt,
  inside,
  keyField,
  keysAt,
  problemsOf,
  removeButton,
  setAt,
  type Place,
} from './lists.ts';

const LAWS = [
  ['everywhere', 'Everybody is asked first, everywhere'],
  ['presets', 'The law of each place, as it comes along'],
  ['own', 'Place by place, as chosen here'],
] as const satisfies readonly (readonly [LawChoice, string])[];

const NAMES: Readonly<Record<Preset, string>> = {
  'opt-in': 'Nothing without a yes; everybody is asked',
  notice: 'Allowed until somebody says no; a banner says so',
  'opt-out': 'Allowed until somebody says no; a link leads there',
  us: 'The United States’ states: a link, and GPC is confirmed',
  france: 'France: a yes, asked again after six months',
  italy: 'Italy: a yes, and a ✕ that refuses',
};

function regime(place: Place): TemplateResult {
  const { store, view, keys } = place;
  const region = String(keys.at(-1));
  const like = part(view.config, keys, 'like', 'like');
  const days = part(view.config, keys, 'like', 'days');
  const set = (name: string, value: unknown): void => {
    store.edit(setPart(view.scope, keys, 'like', name, value));
  };
  const more = isObject(view.config['regimes']) && isObject(view.config['regimes'][region]);
  return html`<li>
    <h3>${region === '*' ? 'Everywhere else' : regionName(region)}</h3>
    <div class="fields">
      ${keyField(place, { label: 'Place', about: 'A country (FR), a part of one (US-CA), or * for everywhere else.', example: 'FR' })}
      ${choice({
        id: idAt(place),
        label: 'What counts there',
        value: typeof like === 'string' ? like : '',
        options: REGIMES.map((name) => [name, NAMES[name]]),
        problems: problemsOf(place).filter(({ path }) => path.endsWith(region) || path.endsWith('.like')),
        set: (to) => {
          set('like', to);
        },
      })}
    </div>
    <details ?open=${more}>
      <summary>Exceptions there</summary>
      ${idsField(inside(place, 'optIn'), 'Need a yes all the same', 'Session recording, and whatever tells of health.')}
      ${idsField(inside(place, 'exempt'), 'Begin without a yes', 'Audience measurement, where the law exempts it. Visitors can object.')}
      ${field({
        id: idAt(place, 'days'),
        label: 'Days an answer counts',
        type: 'number',
        value: typeof days === 'number' ? String(days) : '',
        problems: problemsOf(place, 'days'),
        set: (text) => {
          set('days', text.trim() ? Number(text) : undefined);
        },
      })}
    </details>
    ${removeButton(place, region)}
  </li>`;
}

/** Which law counts where. */
export function regimesFields(place: Place): TemplateResult {
  const { config } = place.view;
  const law = lawOf(config);
  const regions = law === 'own' ? keysAt(place) : [];
  return html`
    ${choice({
      id: 'law',
      label: 'Whose law',
      value: law,
      options: LAWS,
      about: 'Not legal advice: whoever answers for the site decides. docs/regimes.md has the sources.',
      problems: problemsOf(place).filter(({ path }) => path.endsWith('regimes')),
      set: (to) => {
        setAt(place, [], regimesFor(to as LawChoice));
      },
    })}
    ${
      law === 'own'
        ? html`<ul class="rows">
              ${regions.map((region) => regime(inside(place, region)))}
            </ul>
            ${addButton('regime', 'Add a place', () => {
              const free = ['*', 'US', 'FR', 'IT', 'GB', 'CA', 'DE', 'ES', 'BR', 'JP'].find(
                (one) => !regions.includes(one),
              );
              setAt(place, [free ?? freeName(regions, 'US-CA')], 'opt-in');
            })}`
        : nothing
    }
  `;
}
