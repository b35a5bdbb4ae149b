import { html, nothing, type TemplateResult } from 'lit';
import { DENSITIES, LAYOUTS, SCHEMES } from '../../core/looks.ts';
import { look, setLook } from '../model/looks.ts';
import type { View } from '../state.ts';
import type { Store } from '../store.ts';
import { capital } from '../words.ts';
import { colours } from './colours.ts';
import { choice, field, radios, tick } from './fields.ts';
import { problemList, problemsAt } from './problems.ts';

const shown = (value: unknown, standard: string): string => (typeof value === 'string' ? value : standard);
/** Corners as one would say them, by what the config says. */
const CORNERS = [
  ['0', 'Square'],
  ['0.25em', 'A little round'],
  ['', 'Round'],
  ['1.5em', 'Very round'],
] as const;

export function looksPart(store: Store, view: View): TemplateResult {
  const { config, scope } = view;
  const set = (group: 'layout' | 'theme', name: string, value: unknown): void => {
    store.edit(setLook(scope, group, name, value));
  };
  const layout = shown(look(config, 'layout', 'banner'), 'bar');
  const radius = shown(look(config, 'theme', 'radius'), '');
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
        problems: problemsAt(view, 'theme.logo'),
        set: (to) => {
          set('theme', 'logo', to.trim() || undefined);
        },
      })}
      ${choice({
        id: 'radius',
        label: 'Corners',
        value: radius,
        options: CORNERS.some(([one]) => one === radius) ? CORNERS : [...CORNERS, [radius, radius]],
        problems: problemsAt(view, 'theme.radius'),
        set: (to) => {
          set('theme', 'radius', to || undefined);
        },
      })}
      ${field({
        id: 'font',
        label: 'Typefaces',
        value: shown(look(config, 'theme', 'font'), ''),
        about: 'That the site loads, or every device has. Empty: the page’s.',
        example: 'Georgia, serif',
        problems: problemsAt(view, 'theme.font'),
        set: (to) => {
          set('theme', 'font', to.trim() ? to : undefined);
        },
      })}
    </div>
    ${problemList(problemsAt(view, 'theme').filter(({ path }) => /(?:^|\.)theme(?:\.scheme|\.strict|\.colors)?$/.test(path)))}
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
