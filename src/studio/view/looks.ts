import { html, nothing, type TemplateResult } from 'lit';
import { DENSITIES, LAYOUTS, SCHEMES } from '../../core/looks.ts';
import { COLOURS, colour, faint, SCHEMES as SIDES, styleSheet } from '../model/colours.ts';
import { look, setLook } from '../model/looks.ts';
import type { View } from '../state.ts';
import type { Store } from '../store.ts';
import { field, radios, tick } from './fields.ts';
import { problemList, problemsAt } from './problems.ts';

const shown = (value: unknown, standard: string): string => (typeof value === 'string' ? value : standard);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function colours(store: Store, { state }: View): TemplateResult {
  const { colours: chosen } = state;
  const sheet = styleSheet(chosen);
  return html`
    <h3>Colours</h3>
    <p class="lead">
      Colours, typefaces and sizes are the site’s style sheet’s, not the config’s. Choose here, look at the preview, and
      put what comes of it into that style sheet. All properties: docs/theming.md.
    </p>
    <table class="colours">
      <thead>
        <tr>
          <th scope="col">Colour</th>
          ${SIDES.map((side) => html`<th scope="col">${capital(side)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${COLOURS.map(
          (one) =>
            html`<tr>
              <th scope="row">${one.label}</th>
              ${SIDES.map(
                (side) =>
                  html`<td>
                    <input
                      type="color"
                      aria-label="${one.label}, ${side}"
                      .value=${colour(chosen, one, side)}
                      @input=${(event: Event) => {
                        const { value } = event.target as HTMLInputElement;
                        store.set({ colours: { ...chosen, [`${one.name} ${side}`]: value } });
                      }}
                    />
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
    ${faint(chosen).map(
      ({ one, other, side, ratio }) =>
        html`<p class="note">
          ${one} on ${other.toLowerCase()}, ${side}: a contrast of ${ratio.toFixed(1)}:1 can hardly be read. 5:1 is
          wanted.
        </p>`,
    )}
    ${
      sheet
        ? html`<pre tabindex="0" aria-label="Style sheet"><code>${sheet}</code></pre>
            <div class="buttons">
              <button
                type="button"
                @click=${() => {
                  navigator.clipboard.writeText(sheet).then(
                    () => {
                      store.set({ notice: 'Copied.' });
                    },
                    () => {
                      store.set({ notice: 'The browser does not let it be copied: select it by hand.' });
                    },
                  );
                }}
              >
                Copy
              </button>
              <button
                type="button"
                @click=${() => {
                  store.set({ colours: {} });
                }}
              >
                Back to the defaults
              </button>
            </div>`
        : nothing
    }
  `;
}

export function looksPart(store: Store, view: View): TemplateResult {
  const { config, scope } = view;
  const set = (group: 'layout' | 'theme', name: string, value: unknown): void => {
    store.edit(setLook(scope, group, name, value));
  };
  const layout = shown(look(config, 'layout', 'banner'), 'bar');
  return html`
    <h2>Looks</h2>
    ${radios({
      name: 'layout',
      label: 'Where the banner stands',
      value: layout,
      options: LAYOUTS.map((one) => [
        one,
        html`<i class="screen" data-layout=${one} aria-hidden="true"><i></i></i>${capital(one)}`,
      ]),
      set: (to) => {
        set('layout', 'banner', to);
      },
    })}
    ${
      layout === 'dialog'
        ? html`<p class="note">
            A dialog asks for an answer before anything else. Some authorities take that for pressure.
          </p>`
        : nothing
    }
    ${problemList(problemsAt(view, 'layout'))}
    <div class="tools">
      ${radios({
        name: 'density',
        label: 'Space',
        value: shown(look(config, 'layout', 'density'), 'comfortable'),
        options: DENSITIES.map((one) => [one, capital(one)]),
        set: (to) => {
          set('layout', 'density', to === 'comfortable' ? undefined : to);
        },
      })}
      ${radios({
        name: 'scheme',
        label: 'Light or dark',
        value: shown(look(config, 'theme', 'scheme'), 'system'),
        options: SCHEMES.map((one) => [one, one === 'system' ? 'As the page is' : capital(one)]),
        set: (to) => {
          set('theme', 'scheme', to === 'system' ? undefined : to);
        },
      })}
    </div>
    <div class="fields wide">
      ${field({
        id: 'logo',
        label: 'Logo',
        value: shown(look(config, 'theme', 'logo'), ''),
        about: 'The address of a picture on this site. The preview shows a grey one in its place.',
        example: '/logo.svg',
        problems: problemsAt(view, 'theme'),
        set: (to) => {
          set('theme', 'logo', to.trim() || undefined);
        },
      })}
    </div>
    ${tick({
      label: 'Undo it where a style sheet of the site makes refusing harder than accepting',
      on: look(config, 'theme', 'strict') === true,
      set: (to) => {
        set('theme', 'strict', to || undefined);
      },
    })}
    ${colours(store, view)}
  `;
}
