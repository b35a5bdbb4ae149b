import { html, nothing, type TemplateResult } from 'lit';
import type { PlacedProblem } from '../../build/check-config.ts';
import { sentence } from '../../build/words.ts';
import type { Part, View } from '../state.ts';
import type { Store } from '../store.ts';
import { capital } from '../words.ts';

/** Problems at or below a place of the config, whichever layer of the file they lie in. */
export function problemsAt({ problems, scope }: View, ...places: readonly string[]): readonly PlacedProblem[] {
  const own = scope.path.join('.');
  const all = places.flatMap((place) => (own ? [place, `${own}.${place}`] : [place]));
  return problems.filter(({ path }) => all.some((place) => path === place || path.startsWith(`${place}.`)));
}

/** As one sentence; after `;` what to do. */
const words = (problem: PlacedProblem): string =>
  `${capital(sentence(problem))}${sentence(problem).endsWith('?') ? '' : '.'}`;

export const problemList = (list: readonly PlacedProblem[], id?: string): TemplateResult | typeof nothing =>
  list.length === 0
    ? nothing
    : html`<ul class="problems" id=${id ?? nothing}>
        ${list.map((one) => html`<li class=${one.level}><b>${capital(one.level)}.</b> ${words(one)} <code>${one.code}</code></li>`)}
      </ul>`;

export function countOf({ problems, errors }: View): string {
  const warnings = problems.length - errors;
  const many = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
  if (problems.length === 0) return 'No problems';
  return [...(errors > 0 ? [many(errors, 'error')] : []), ...(warnings > 0 ? [many(warnings, 'warning')] : [])].join(
    ', ',
  );
}

const PART_OF: Readonly<Record<string, Part>> = {
  vendors: 'vendors',
  texts: 'texts',
  layout: 'looks',
  theme: 'looks',
  ...Object.fromEntries(
    ['policyUrl', 'policyChanged', 'controller', 'languages', 'revision'].map((key) => [key, 'site']),
  ),
  ...Object.fromEntries(['regimes', 'region', 'gpc', 'dnt'].map((key) => [key, 'law'])),
  sensitive: 'sensitive',
  ...Object.fromEntries(['receipts', 'google', 'import'].map((key) => [key, 'connections'])),
};

/** Where in the page something can be done about it. */
function partFor(path: string): Part {
  const key = path.replace(/^(sites|environments)\.[^.]+\.(environments\.[^.]+\.)?/, '').split('.')[0] ?? '';
  return PART_OF[key] ?? 'file';
}

function row(store: Store, problem: PlacedProblem): TemplateResult {
  const part = partFor(problem.path);
  const [, vendor] = /(?:^|\.)vendors\.([^.]+)/.exec(problem.path) ?? [];
  return html`<li class=${problem.level}>
    <p><b>${capital(problem.level)}.</b> ${words(problem)}</p>
    <p class="quiet">
      <code>${problem.path || 'the file'}</code>, line ${problem.line}, column
      ${problem.column}${problem.in ? html`; only ${problem.in.join(', ')}` : nothing}. <code>${problem.code}</code>
    </p>
    <a
      href="#${part}"
      @click=${() => {
        store.set({ scope: '', ...(part === 'vendors' && { search: vendor ?? '', onlyUsed: false }) });
      }}
      >Go there<span class="unseen">: ${problem.path}</span></a
    >
  </li>`;
}

export const problemsPart = (store: Store, view: View): TemplateResult => html`
  <h2>Problems</h2>
  <p class="lead">
    What <code>consentinel check</code> says of the file as it is here. With an error, the build does not go through; a
    warning is legal and often regretted. The codes are explained in docs/problems.md.
  </p>
  ${
    view.problems.length === 0
      ? html`<p class="fine">No problems.</p>`
      : html`<ul class="problems whole">
          ${view.problems.map((problem) => row(store, problem))}
        </ul>`
  }
`;
