import { html, nothing, type TemplateResult } from 'lit';
import { OLD_MANAGERS } from '../../build/schema-import.ts';
import { choice } from './fields.ts';
import { idsField } from './ids.ts';
import {
  addButton,
  freeName,
  inside,
  keyField,
  keysAt,
  problemsOf,
  removeButton,
  setAt,
  textAt,
  textField,
  type Place,
} from './lists.ts';
import { problemList } from './problems.ts';

function answers(place: Place, key: 'answers' | 'refusals', title: string, about: string): TemplateResult {
  const there = inside(place, key);
  const names = keysAt(there);
  return html`<div class="rows" role="group" aria-label=${title}>
    <h4>${title}</h4>
    <small>${about}</small>
    <ul>
      ${names.map((name) => {
        const one = inside(there, name);
        return html`<li>
          ${keyField(one, { label: 'Name in the old config', about: 'A service, a purpose, or category/service.', example: 'analytics' })}
          ${idsField(one, 'What it asked about', '', 'asked')} ${removeButton(one, name)}
        </li>`;
      })}
    </ul>
    ${problemList(problemsOf(there).filter(({ path }) => path.endsWith(key)))}
    ${addButton(`import-${key}`, 'Add a name', () => {
      setAt(there, [freeName(names, 'analytics')], []);
    })}
  </div>`;
}

/** The consent manager that the site had before, whose answers are to count. */
export function importFields(place: Place, today: string): TemplateResult {
  const from = textAt(place, 'from');
  return html`
    <h3>Earlier answers</h3>
    <p class="lead">
      Visitors who answered another consent manager need not be asked again, where the old question was as specific:
      docs/migrating.md.
    </p>
    <div class="fields one">
      ${choice({
        id: 'import-from',
        label: 'The site had before',
        value: from,
        options: [['', 'None, or their answers do not count'], ...OLD_MANAGERS.map((name) => [name, name] as const)],
        problems: problemsOf(place, 'from'),
        set: (to) => {
          if (!to) setAt(place, [], undefined);
          else if (from) setAt(place, ['from'], to);
          else setAt(place, [], { from: to, switched: today });
        },
      })}
      ${
        from
          ? html`<div class="fields">
                ${textField(place, 'switched', { label: 'Day of the change', type: 'date', about: 'An old answer without a date counts as given then.' })}
                ${textField(place, 'cookie', { label: 'Name of its cookie or key', about: 'Where it is not the usual one.' })}
                ${choice({
                  id: 'import-storage',
                  label: 'Where it kept answers',
                  value: textAt(place, 'storage') || 'cookie',
                  options: [
                    ['cookie', 'In a cookie'],
                    ['local', 'In local storage'],
                  ],
                  problems: problemsOf(place, 'storage'),
                  set: (to) => {
                    setAt(place, ['storage'], to === 'cookie' ? undefined : to);
                  },
                })}
                ${textField(place, 'oldRevision', { label: 'Revision of the old config', type: 'number', about: 'Only answers to it count.', example: '0' })}
                ${textField(place, 'revision', { label: 'Revision that they count for', type: 'number', about: 'The one under Site.', example: '0' })}
              </div>
              ${answers(place, 'answers', 'What the old answers were about', 'Only what the old question named may be ticked.')}
              ${answers(place, 'refusals', 'Only a no counts', 'For old questions that did not name who asks.')}`
          : nothing
      }
      ${problemList(problemsOf(place).filter(({ path }) => path.endsWith('import')))}
    </div>
  `;
}
