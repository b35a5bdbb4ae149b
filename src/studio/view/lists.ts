import { html, type TemplateResult } from 'lit';
import { at, renameIn, setIn } from '../model/set-in.ts';
import type { Path } from '../../build/found.ts';
import { isObject } from '../../build/check-vendors.ts';
import type { View } from '../state.ts';
import type { Store } from '../store.ts';
import { field, type Field } from './fields.ts';
import { problemsAt } from './problems.ts';

/** A place of the config that fields of a view show and set. */
export interface Place {
  readonly store: Store;
  readonly view: View;
  readonly keys: Path;
}

export const valueAt = ({ view }: Place, ...keys: Path): unknown => at(view.config, keys);
export const textAt = ({ view, keys }: Place, key: string | number): string => {
  const value = at(view.config, [...keys, key]);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};
/** Unique in the page: the place itself. */
export const idAt = ({ keys }: Place, ...more: Path): string => [...keys, ...more].join('.').replace(/[^\w.-]/g, '_');
export const inside = (place: Place, ...more: Path): Place => ({ ...place, keys: [...place.keys, ...more] });
export const setAt = ({ store, view, keys }: Place, more: Path, value: unknown, notice = ''): void => {
  store.edit(setIn(view.scope, [...keys, ...more], value), notice);
};
export const problemsOf = ({ view, keys }: Place, ...more: Path): ReturnType<typeof problemsAt> =>
  problemsAt(view, [...keys, ...more].join('.'));

type Words = Pick<Field, 'label' | 'about' | 'example' | 'type'>;

/** A text of the config; empty = not there. A number where the field is for numbers. */
export const textField = (place: Place, key: string, words: Words): TemplateResult =>
  field({
    ...words,
    id: idAt(place, key),
    value: textAt(place, key),
    problems: problemsOf(place, key),
    set: (value) => {
      const given = value.trim() ? value : undefined;
      setAt(place, [key], words.type === 'number' && given !== undefined ? Number(given) : given);
    },
  });

/** Several words with commas between them, as a list of the config; `none`: what an empty field stands for. */
export function listField(place: Place, key: string, words: Words, none?: readonly string[]): TemplateResult {
  const value = at(place.view.config, [...place.keys, key]);
  return field({
    ...words,
    id: idAt(place, key),
    value: Array.isArray(value) ? value.map(String).join(', ') : '',
    late: true,
    problems: problemsOf(place, key),
    set: (text) => {
      const list = text.split(/[\s,]+/).filter(Boolean);
      setAt(place, [key], list.length > 0 ? list : none);
    },
  });
}

/** A key of the config that somebody names: it is called otherwise when the field is left. */
export const keyField = (place: Place, words: Words): TemplateResult =>
  field({
    ...words,
    id: `${idAt(place)}-key`,
    value: String(place.keys.at(-1)),
    late: true,
    set: (name) => {
      const edits = renameIn(place.view.scope, place.keys, name.trim());
      if (edits.length > 0) place.store.edit(edits);
      else if (name.trim() !== place.keys.at(-1)) {
        place.store.set({ notice: name.trim() ? `“${name.trim()}” is there already.` : 'It needs a name.' });
      }
    },
  });

export const removeButton = (place: Place, what: string, label = 'Remove'): TemplateResult =>
  html`<button
    type="button"
    class="remove"
    data-remove=${idAt(place)}
    @click=${() => {
      setAt(place, [], undefined, `${what}: removed. “Undo” brings it back.`);
    }}
  >
    ${label}<span class="unseen">: ${what}</span>
  </button>`;

export const addButton = (id: string, label: string, add: () => void): TemplateResult =>
  html`<button type="button" class="add" data-add=${id} @click=${add}>${label}</button>`;

/** The keys of an object of the config, in its order. */
export const keysAt = (place: Place): readonly string[] => {
  const value = at(place.view.config, place.keys);
  return isObject(value) ? Object.keys(value) : [];
};
/** The items of a list of the config. */
export const itemsAt = (place: Place): readonly unknown[] => {
  const value = at(place.view.config, place.keys);
  return Array.isArray(value) ? (value as unknown[]) : [];
};
/** A name like the wanted one that is not taken. */
export function freeName(taken: readonly string[], wanted: string): string {
  for (let i = 1; ; i++) {
    const name = i === 1 ? wanted : `${wanted}-${i}`;
    if (!taken.includes(name)) return name;
  }
}
