import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isObject } from '../../build/check-vendors.ts';
import { known } from '../known.ts';
import { GROUPS, standardTexts, textRows, type Standard, type TextRow } from '../model/texts.ts';
import type { View } from '../state.ts';
import type { Store } from '../store.ts';
import { languageName } from '../words.ts';
import { choice, tick } from './fields.ts';
import { problemList, problemsAt } from './problems.ts';
import { searchField } from './search.ts';

const NAMES: Readonly<Record<(typeof GROUPS)[number], string>> = {
  banner: 'Banner',
  preferences: 'Preferences and policy',
  law: 'What the law of a place adds',
  elements: 'Policy, placeholders and links',
};

/** Languages of which the texts have come, or why they have not. */
const come = new Map<string, Standard | 'coming' | 'failed'>();

function standardIn(store: Store, language: string): Standard | undefined {
  const there = come.get(language);
  if (there === undefined) {
    come.set(language, 'coming');
    standardTexts(language)
      .then((texts) => come.set(language, texts))
      .catch(() => come.set(language, 'failed'))
      .finally(() => {
        store.draw();
      });
  }
  return there instanceof Map ? there : undefined;
}

/** The config's languages first. */
export function languagesOf({ config }: View): readonly string[] {
  const own = Array.isArray(config['languages']) ? config['languages'].filter((one) => typeof one === 'string') : [];
  const written = isObject(config['texts']) ? Object.keys(config['texts']) : [];
  return [...new Set([...own, ...written, ...known.languages])];
}

function row(store: Store, view: View, { place, standard, own, missing }: TextRow): TemplateResult {
  const { language } = view.state;
  const path = [...view.scope.path, 'texts', language, place];
  const id = `text-${place}`;
  return html`<li>
    <label for=${id}><code>${place}</code></label>
    <p lang=${language} dir="auto" id="${id}-standard">${standard}</p>
    <textarea
      id=${id}
      rows="1"
      lang=${language}
      dir="auto"
      aria-describedby="${id}-standard"
      placeholder="The text above"
      .value=${live(own)}
      @input=${(event: Event) => {
        const { value } = event.target as HTMLTextAreaElement;
        store.edit([{ path, value: value.trim() ? value : undefined }]);
      }}
    ></textarea>
    ${
      missing.length > 0
        ? html`<p class="note">
            ${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} missing: what stands there in the text above,
            visitors will not read.
          </p>`
        : nothing
    }
    ${problemList(problemsAt(view, `texts.${language}.${place}`))}
  </li>`;
}

export function textsPart(store: Store, view: View): TemplateResult {
  const { language, search, onlyOwn } = view.state;
  const standard = standardIn(store, language);
  const words = search.toLowerCase();
  const rows = standard
    ? textRows(view.config, language, standard).filter(
        ({ place, standard: text, own }) =>
          (!onlyOwn || own) && [place, text, own].join(' ').toLowerCase().includes(words),
      )
    : [];
  const isNarrowed = search !== '' || onlyOwn;
  return html`
    <h2>Texts</h2>
    <p class="lead">
      What visitors read, string by string. An empty field leaves the text that comes along. Words in braces, such as
      <code>{name}</code>, are filled in: keep them.
    </p>
    <div class="tools">
      ${choice({
        id: 'texts-language',
        label: 'Language',
        value: language,
        options: languagesOf(view).map((tag) => [tag, languageName(tag)]),
        set: (to) => {
          store.set({ language: to, preview: { ...view.state.preview, language: to } });
        },
      })}
      ${searchField(store, 'Words or place')}
      ${tick({
        label: 'Only your own',
        on: onlyOwn,
        set: (to) => {
          store.set({ onlyOwn: to });
        },
      })}
    </div>
    ${standard ? nothing : html`<p class="lead">${come.get(language) === 'failed' ? 'The texts of this language cannot be loaded right now.' : 'The texts are on their way.'}</p>`}
    ${GROUPS.map((group) => {
      const members = rows.filter(({ place }) => place.startsWith(`${group}.`));
      if (members.length === 0) return nothing;
      const own = members.filter((one) => one.own).length;
      return html`<details class="group" ?open=${group === 'banner' || isNarrowed}>
        <summary>${NAMES[group]} <small>${own} of ${members.length} your own</small></summary>
        <ul class="texts">
          ${members.map((one) => row(store, view, one))}
        </ul>
      </details>`;
    })}
    ${standard && rows.length === 0 ? html`<p class="lead">No text has these words.</p>` : nothing}
  `;
}
