import { html, type TemplateResult } from 'lit';
import { choice, tick } from './fields.ts';
import {
  addButton,
  idAt,
  inside,
  itemsAt,
  listField,
  problemsOf,
  removeButton,
  setAt,
  textAt,
  textField,
  valueAt,
  type Place,
} from './lists.ts';
import { problemList } from './problems.ts';

const TYPES = [
  ['ad_storage', 'Advertising cookies'],
  ['ad_user_data', 'Data about people for advertising'],
  ['ad_personalization', 'Personalised advertising'],
  ['analytics_storage', 'Measurement cookies'],
  ['functionality_storage', 'Functions'],
  ['personalization_storage', 'Personalisation'],
  ['security_storage', 'Security'],
] as const;
const STATES = [
  ['', 'Denied'],
  ['granted', 'Granted'],
  ['denied', 'Denied, in so many words'],
] as const;

const before = (place: Place): TemplateResult =>
  html`<li>
    ${listField(place, 'region', { label: 'Where', about: 'Countries or parts of them, with commas between them.', example: 'US, CA' }, [])}
    <div class="fields">
      ${TYPES.map(([type, name]) =>
        choice({
          id: idAt(place, 'state', type),
          label: name,
          value: textAt(inside(place, 'state'), type),
          options: STATES,
          problems: problemsOf(place, 'state', type),
          set: (to) => {
            setAt(place, ['state', type], to || undefined);
          },
        }),
      )}
    </div>
    ${problemList(problemsOf(place).filter(({ path }) => /\.(?:\d+|state)$/.test(path)))}
    ${removeButton(place, 'This state')}
  </li>`;

/** What Google's tags are told besides who is granted what. */
export function googleFields(place: Place): TemplateResult {
  const flag = (key: string, label: string): TemplateResult =>
    tick({
      label,
      name: idAt(place, key),
      on: valueAt(place, ...place.keys, key) === true,
      set: (on) => {
        setAt(place, [key], on || undefined);
      },
    });
  const defaults = inside(place, 'defaults');
  const states = itemsAt(defaults);
  return html`
    <h3>Google’s consent mode</h3>
    <p class="lead">Google’s tags are told of every answer without this. What else they can be told:</p>
    <div class="fields one">
      ${listField(place, 'advanced', { label: 'Load before an answer in', about: 'Advanced mode: sends requests to Google before a yes, which a court in Germany has held to need one. Countries, or parts of them; it needs the law of the place.', example: 'US' })}
      ${flag('adsDataRedaction', 'Take click ids out of requests while advertising is refused')}
      ${flag('urlPassthrough', 'Pass click and session ids on in the addresses of links')}
    </div>
    <details class="group">
      <summary>For whoever looks after the tags</summary>
      <div class="fields">
        ${textField(place, 'waitForUpdate', { label: 'Tags wait, in milliseconds', type: 'number', about: '0 to 5000.' })}
        ${textField(place, 'dataLayer', { label: 'Data layer', example: 'dataLayer' })}
        ${textField(place, 'event', { label: 'Event after an answer', example: 'consent_update' })}
        ${textField(place, 'developerId', { label: 'Developer id', about: 'Of a platform, not of a site.', example: 'dAbCdEf' })}
      </div>
      <div class="rows" role="group" aria-label="Before an answer">
        <h4>Before an answer</h4>
        <small>What Google’s tags take for granted in a place until the visitor answers. It lets nothing load.</small>
        <ul>
          ${states.map((_, i) => before(inside(defaults, i)))}
        </ul>
        ${addButton('google-default', 'Add a place', () => {
          const one = { region: ['US'], state: { analytics_storage: 'granted' } };
          if (states.length > 0) setAt(defaults, [states.length], one);
          else setAt(defaults, [], [one]);
        })}
      </div>
    </details>
    ${problemList(problemsOf(place).filter(({ path }) => path.endsWith('google')))}
  `;
}
