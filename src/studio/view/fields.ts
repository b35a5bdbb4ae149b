import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PlacedProblem } from '../../build/check-config.ts';
import { problemList } from './problems.ts';

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

export interface Field {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly about?: string;
  readonly example?: string;
  readonly type?: 'text' | 'date' | 'number';
  readonly problems?: readonly PlacedProblem[];
  /** Set when it is left, not at each letter: for what would be written otherwise while somebody types. */
  readonly late?: boolean;
  readonly set: (value: string) => void;
}

/** A line of text, with what is wrong with it. */
export function field({
  id,
  label,
  value,
  about,
  example,
  type = 'text',
  problems = [],
  late = false,
  set,
}: Field): TemplateResult {
  const described = [...(about ? [`${id}-about`] : []), ...(problems.length > 0 ? [`${id}-problems`] : [])].join(' ');
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type=${type}
      .value=${late ? value : live(value)}
      placeholder=${example ?? nothing}
      spellcheck="false"
      autocomplete="off"
      aria-describedby=${described || nothing}
      aria-invalid=${problems.some(({ level }) => level === 'error') ? 'true' : nothing}
      @input=${(event: Event) => {
        if (!late) set(valueOf(event));
      }}
      @change=${(event: Event) => {
        if (late) set(valueOf(event));
      }}
    />
    ${about ? html`<small id="${id}-about">${about}</small>` : nothing} ${problemList(problems, `${id}-problems`)}
  </div>`;
}

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly about?: string;
  readonly problems?: readonly PlacedProblem[];
  readonly set: (value: string) => void;
}

/** One of several. */
export const choice = ({ id, label, value, options, about, problems = [], set }: Choice): TemplateResult =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      aria-describedby=${[...(about ? [`${id}-about`] : []), ...(problems.length > 0 ? [`${id}-problems`] : [])].join(' ') || nothing}
      aria-invalid=${problems.some(({ level }) => level === 'error') ? 'true' : nothing}
      @change=${(event: Event) => {
        set(valueOf(event));
      }}
    >
      ${options.map(([one, name]) => html`<option value=${one} .selected=${live(one === value)}>${name}</option>`)}
    </select>
    ${about ? html`<small id="${id}-about">${about}</small>` : nothing} ${problemList(problems, `${id}-problems`)}
  </div>`;

export interface Tick {
  readonly label: string;
  readonly name?: string;
  readonly on: boolean;
  readonly set: (on: boolean) => void;
}

export const tick = ({ label, on, name, set }: Tick): TemplateResult =>
  html`<label class="tick"
    ><input
      type="checkbox"
      data-tick=${name ?? nothing}
      .checked=${live(on)}
      @change=${(event: Event) => {
        set((event.target as HTMLInputElement).checked);
      }}
    />${label}</label
  >`;

export interface Radios {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, content: unknown])[];
  readonly set: (value: string) => void;
}

export const radios = ({ name, label, value, options, set }: Radios): TemplateResult =>
  html`<fieldset class="radios ${name}">
    <legend>${label}</legend>
    ${options.map(
      ([one, content]) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            value=${one}
            .checked=${live(one === value)}
            @change=${() => {
              set(one);
            }}
          /><span>${content}</span></label
        >`,
    )}
  </fieldset>`;
