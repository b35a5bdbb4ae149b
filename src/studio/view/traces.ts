import { html, nothing, type TemplateResult } from 'lit';
import { isObject } from '../../build/check-vendors.ts';
import { preferences } from '../../ui/texts/en.ts';
import { choice, field, tick } from './fields.ts';
import {
  addButton,
  idAt,
  inside,
  itemsAt,
  problemsOf,
  removeButton,
  setAt,
  textAt,
  textField,
  valueAt,
  type Place,
} from './lists.ts';
import { problemList } from './problems.ts';

const KINDS = [
  ['cookie', 'Cookie'],
  ['local', 'Local storage'],
  ['session', 'Session storage'],
  ['database', 'Database (IndexedDB)'],
  ['cache', 'Cache'],
] as const;
const PURPOSES = Object.entries(preferences.purposes);
const OWN = '-';

function purpose(place: Place): TemplateResult {
  const value = textAt(place, 'purpose');
  const isKnown = value === '' || PURPOSES.some(([id]) => id === value);
  const isTexts = isObject(valueAt(place, ...place.keys, 'purpose'));
  if (isTexts) return html`<p class="note">Its purpose is written in several languages: change it under File.</p>`;
  return html`${choice({
    id: idAt(place, 'purpose'),
    label: 'What for',
    value: isKnown ? value : OWN,
    options: [['', 'Choose'], ...PURPOSES, [OWN, 'In your own words']],
    problems: isKnown ? problemsOf(place, 'purpose') : [],
    set: (to) => {
      setAt(place, ['purpose'], to === OWN ? 'For …' : to || undefined);
    },
  })}
  ${
    isKnown
      ? nothing
      : field({
          id: idAt(place, 'purpose-own'),
          label: 'In a sentence for visitors',
          value,
          problems: problemsOf(place, 'purpose'),
          set: (to) => {
            setAt(place, ['purpose'], to);
          },
        })
  }`;
}

function trace(place: Place): TemplateResult {
  const name = textAt(place, 'name') || 'One without a name';
  const isThird = textAt(place, 'party') === 'third';
  return html`<li>
    <div class="fields">
      ${choice({
        id: idAt(place, 'kind'),
        label: 'Where it lies',
        value: textAt(place, 'kind'),
        options: KINDS,
        problems: problemsOf(place, 'kind'),
        set: (to) => {
          setAt(place, ['kind'], to);
        },
      })}
      ${textField(place, 'name', { label: 'Name', about: 'A * stands for what differs: finder_*.', example: '_visit' })}
      ${textField(place, 'days', { label: 'Days it stays', type: 'number', about: '0: until the browser closes. Empty: no end.' })}
      ${purpose(place)}
      ${isThird ? textField(place, 'domain', { label: 'Domain', example: 'finder.example' }) : nothing}
    </div>
    ${tick({
      label: 'On the vendor’s own domain, where this site cannot remove it',
      on: isThird,
      set: (on) => {
        setAt(place, ['party'], on ? 'third' : undefined);
      },
    })}
    ${tick({
      label: 'Set by a server so that no script can see it (HttpOnly)',
      on: valueAt(place, ...place.keys, 'httpOnly') === true,
      set: (on) => {
        setAt(place, ['httpOnly'], on || undefined);
      },
    })}
    ${problemList(problemsOf(place).filter(({ path }) => !/\.(?:kind|name|days|purpose|domain)$/.test(path)))}
    ${removeButton(place, name)}
  </li>`;
}

/** What a vendor leaves in the browser; `nobody`: whether an empty list is to be said in so many words. */
export function tracesField(place: Place, nobody: boolean): TemplateResult {
  const items = itemsAt(place);
  const there = items.length > 0 || (nobody && problemsOf(place).length === 0);
  return html`<div class="rows" role="group" aria-label="What it stores">
    <h4>What it stores</h4>
    <ul>
      ${items.map((_, i) => trace(inside(place, i)))}
    </ul>
    ${
      nobody && items.length === 0
        ? tick({
            label: 'It leaves nothing in the browser',
            on: there,
            name: idAt(place, 'none'),
            set: (on) => {
              setAt(place, [], on ? [] : undefined);
            },
          })
        : nothing
    }
    ${there ? nothing : problemList(problemsOf(place))}
    ${addButton(idAt(place), 'Add a cookie or another entry', () => {
      const one = { kind: 'cookie', name: '' };
      if (items.length > 0) setAt(place, [items.length], one);
      else setAt(place, [], [one]);
    })}
  </div>`;
}
