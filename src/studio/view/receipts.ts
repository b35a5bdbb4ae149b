import { html, nothing, type TemplateResult } from 'lit';
import { isObject } from '../../build/check-vendors.ts';
import { at, part, setPart } from '../model/set-in.ts';
import { field, tick } from './fields.ts';
import {
  addButton,
  freeName,
  inside,
  keyField,
  keysAt,
  problemsOf,
  removeButton,
  setAt,
  textField,
  type Place,
} from './lists.ts';
import { problemList } from './problems.ts';

const shown = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Where the proof of each choice goes. */
export function receiptsFields(place: Place): TemplateResult {
  const { store, view, keys } = place;
  const url = part(view.config, keys, 'url', 'url');
  const groups = inside(place, 'groups');
  const names = keysAt(groups);
  const set = (name: string, value: unknown): void => {
    // Without an address there is nobody to send anything to.
    store.edit(
      name === 'url' && value === undefined && !isObject(at(view.config, keys))
        ? [{ path: [...view.scope.path, ...keys] }]
        : setPart(view.scope, keys, 'url', name, value),
    );
  };
  return html`
    <h3>Receipts</h3>
    <p class="lead">Proof of each choice, for a collector of your own (npx consentinel receipts): docs/receipts.md.</p>
    <div class="fields one">
      ${field({
        id: 'receipts-url',
        label: 'Address of the collector',
        value: shown(url),
        about: 'On this site, or one that begins with https://. Empty: no receipts.',
        example: '/receipts',
        problems: problemsOf(place).filter(({ path }) => /receipts(?:\.url)?$/.test(path)),
        set: (text) => {
          set('url', text.trim() || undefined);
        },
      })}
      ${
        at(view.config, keys) === undefined
          ? nothing
          : html`${tick({
                label: 'It also counts how often the question was shown, without any id',
                name: 'receipts.counts',
                on: part(view.config, keys, 'url', 'counts') === true,
                set: (on) => {
                  set('counts', on || undefined);
                },
              })}
              <div class="rows" role="group" aria-label="Groups of pages">
                <h4>Groups of pages</h4>
                <small>A receipt says the group’s name, and no page’s address.</small>
                <ul>
                  ${names.map((path) => {
                    const one = inside(groups, path);
                    return html`<li>
                      <div class="fields">
                        ${keyField(one, { label: 'Pages', example: '/quote/*' })}
                        ${textField(groups, path, { label: 'Name', about: 'In lower case.', example: 'quote' })}
                      </div>
                      ${removeButton(one, path)}
                    </li>`;
                  })}
                </ul>
                ${problemList(problemsOf(groups).filter(({ path }) => path.endsWith('groups')))}
                ${addButton('receipts-group', 'Add a group', () => {
                  const path = freeName(names, '/quote/*');
                  if (isObject(at(view.config, keys))) setAt(groups, [path], 'quote');
                  else set('groups', { [path]: 'quote' });
                })}
              </div>`
      }
    </div>
  `;
}
