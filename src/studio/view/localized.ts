import { html, nothing, type TemplateResult } from 'lit';
import { isObject } from '../../build/check-vendors.ts';
import { languageName } from '../words.ts';
import { choice, field } from './fields.ts';
import { idAt, inside, problemsOf, setAt, textField, valueAt, type Place } from './lists.ts';
import { languagesOf } from './texts.ts';

/** A text for visitors: one for all, or one in each language. */
export function localizedField(place: Place, key: string, label: string, about: string): TemplateResult {
  const value = valueAt(place, ...place.keys, key);
  const texts = isObject(value) ? Object.keys(value) : [];
  const others = languagesOf(place.view).filter((tag) => tag !== 'en' && !texts.includes(tag));
  const there = inside(place, key);
  return html`
    ${
      texts.length > 0
        ? texts.map((tag) => textField(there, tag, { label: `${label}, ${languageName(tag)}` }))
        : field({
            id: idAt(there),
            label,
            about,
            value: typeof value === 'string' ? value : '',
            problems: problemsOf(there),
            set: (text) => {
              setAt(there, [], text.trim() ? text : undefined);
            },
          })
    }
    ${
      value === undefined
        ? nothing
        : choice({
            id: `${idAt(there)}-language`,
            label: `${label} in another language`,
            value: '',
            options: [['', 'Add a language'], ...others.map((tag) => [tag, languageName(tag)] as const)],
            set: (tag) => {
              if (tag) setAt(there, [], isObject(value) ? { ...value, [tag]: '' } : { en: value, [tag]: '' });
            },
          })
    }
  `;
}
