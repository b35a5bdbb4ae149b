import { html, type TemplateResult } from 'lit';
import { isObject } from '../../build/check-vendors.ts';
import { choice, field } from './fields.ts';
import { addButton, idAt, inside, itemsAt, problemsOf, removeButton, setAt, textField, type Place } from './lists.ts';
import { problemList } from './problems.ts';

const KINDS = [
  ['script', 'Load a script'],
  ['style', 'Load a style sheet'],
  ['set', 'Set a variable'],
  ['push', 'Push onto a list'],
  ['call', 'Call a function'],
] as const;

/** What a tag of that kind begins with: its fields, empty. */
const EMPTY: Readonly<Record<string, object>> = {
  script: { src: '' },
  style: { href: '' },
  set: { name: '', value: '' },
  push: { name: '', value: '' },
  call: { name: '', arguments: [] },
};

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
/** JSON where it is some, and otherwise the text itself. */
const valueOf = (text: string): unknown => (isJson(text) ? (JSON.parse(text) as unknown) : text);
const listOf = (text: string): unknown => (isJson(`[${text}]`) ? (JSON.parse(`[${text}]`) as unknown) : [text]);
const shown = (value: unknown): string => {
  if (value === undefined) return '';
  return typeof value === 'string' && !isJson(value) ? value : JSON.stringify(value);
};

function tag(place: Place, one: unknown): TemplateResult {
  const fields = isObject(one) ? one : {};
  const kind = typeof fields['kind'] === 'string' ? fields['kind'] : '';
  const address = { script: 'src', style: 'href' }[kind];
  const data = kind === 'call' ? 'arguments' : 'value';
  const value = fields[data];
  return html`<li>
    <div class="fields">
      ${choice({
        id: idAt(place, 'kind'),
        label: 'Step',
        value: kind,
        options: KINDS,
        set: (to) => {
          setAt(place, [], { kind: to, ...EMPTY[to] });
        },
      })}
      ${
        address
          ? textField(place, address, { label: 'Address', example: 'https://finder.example/v2/finder.js' })
          : html`${textField(place, 'name', { label: 'Its name', example: 'finderSettings' })}
            ${field({
              id: idAt(place, data),
              label: kind === 'call' ? 'With' : 'Value',
              about: kind === 'call' ? 'JSON values with commas between them.' : 'A text, or JSON.',
              value: kind === 'call' && Array.isArray(value) ? shown(value).slice(1, -1) : shown(value),
              late: true,
              problems: problemsOf(place, data),
              set: (text) => {
                setAt(place, [data], kind === 'call' ? listOf(text) : valueOf(text));
              },
            })}`
      }
    </div>
    ${problemList(problemsOf(place).filter(({ path }) => !/\.(?:src|href|name|value|arguments)$/.test(path)))}
    ${removeButton(place, 'This step')}
  </li>`;
}

/** How the library loads a vendor of the site's own, in order. */
export function tagsField(place: Place): TemplateResult {
  const items = itemsAt(place);
  return html`<div class="rows" role="group" aria-label="How it is loaded">
    <h4>How it is loaded</h4>
    <small>In this order, when it is allowed. Without a step, the page loads it by its own tag.</small>
    <ul>
      ${items.map((one, i) => tag(inside(place, i), one))}
    </ul>
    ${addButton(idAt(place), 'Add a step', () => {
      const one = { kind: 'script', src: '' };
      if (items.length > 0) setAt(place, [items.length], one);
      else setAt(place, [], [one]);
    })}
  </div>`;
}
