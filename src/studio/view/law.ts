import { html, nothing, type TemplateResult } from 'lit';
import { regionFor, regionOf, signalFor, signalOf, type RegionChoice, type SignalChoice } from '../model/law.ts';
import type { View } from '../state.ts';
import type { Store } from '../store.ts';
import { choice, tick } from './fields.ts';
import { idsField } from './ids.ts';
import { inside, problemsOf, setAt, textField, type Place } from './lists.ts';
import { regimesFields } from './regimes.ts';

const REGIONS = [
  ['none', 'It does not'],
  ['fixed', 'It is always the same place'],
  ['read', 'The server says it in the page'],
] as const satisfies readonly (readonly [RegionChoice, string])[];

const SIGNALS = [
  ['targeting', 'Advertising, as the law of twelve states has it'],
  ['own', 'What is ticked below'],
  ['off', 'Nothing: it is not heeded'],
] as const satisfies readonly (readonly [SignalChoice, string])[];

function region(place: Place): TemplateResult {
  const how = regionOf(place.view.config);
  const there = inside(place, 'region');
  return html`${choice({
    id: 'region-how',
    label: 'How the page learns the place',
    value: how,
    options: REGIONS,
    problems: problemsOf(there).filter(({ path }) => path.endsWith('region') && how !== 'fixed'),
    set: (to) => {
      setAt(there, [], regionFor(to as RegionChoice));
    },
  })}
  ${how === 'fixed' ? textField(place, 'region', { label: 'The place', about: 'A country, or a part of one.', example: 'US-CA' }) : nothing}
  ${
    how === 'read'
      ? html`<div class="fields">
          ${textField(there, 'meta', { label: 'In a <meta> of this name', example: 'consentinel-region' })}
          ${textField(there, 'attribute', { label: 'Or in this attribute of <html>', example: 'data-region' })}
          ${textField(there, 'endpoint', { label: 'Or at this address of the site', about: 'Costs each new visitor a request.', example: '/region' })}
          ${textField(there, 'timeout', { label: 'Which may take, in milliseconds', type: 'number', example: '1500' })}
        </div>`
      : nothing
  }`;
}

/** Which law counts, where the visitor is, and what the browser's signals do. */
export function lawPart(store: Store, view: View): TemplateResult {
  const place: Place = { store, view, keys: [] };
  const signal = signalOf(view.config);
  return html`
    <h2>Law of the place</h2>
    <p class="lead">What a visitor’s silence means, and what has to be shown: by the place where the visitor is.</p>
    <div class="fields one">${regimesFields(inside(place, 'regimes'))}</div>
    <h3>Where the visitor is</h3>
    <div class="fields one">${region(place)}</div>
    <h3>Signals of the browser</h3>
    <div class="fields one">
      ${choice({
        id: 'gpc-how',
        label: 'Global Privacy Control switches off',
        value: signal,
        options: SIGNALS,
        problems: problemsOf(place, 'gpc').filter(() => signal !== 'own'),
        set: (to) => {
          setAt(place, ['gpc'], signalFor(to as SignalChoice));
        },
      })}
      ${signal === 'own' ? idsField(inside(place, 'gpc'), 'Who is switched off') : nothing}
      ${tick({
        label: 'Do Not Track does the same',
        name: 'dnt',
        on: view.config['dnt'] === true,
        set: (on) => {
          setAt(place, ['dnt'], on || undefined);
        },
      })}
    </div>
  `;
}
