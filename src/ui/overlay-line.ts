import type { Line } from '../core/report-lines.ts';
import { outcomeMeanings, outcomeWords, wayWords } from './overlay-words.ts';
import { html, nothing, type TemplateResult } from './shared.ts';

/** One line: what came of it, by which way, to where; unfolded, the element or the stack. */
export const overlayLine = ({ what, way, target, outcome, times, where, by }: Line): TemplateResult => html`
  <li part="line" class=${outcome}>
    <p>
      <span class="outcome" title=${outcomeMeanings[outcome]}>${outcomeWords[outcome]}</span>
      ${wayWords(what, way)}${times > 1 ? ` × ${times}` : nothing}${by === 'policy' ? ', by the policy' : nothing}
    </p>
    <code>${target}</code>
    ${
      where
        ? html`<details>
            <summary>Where in the page</summary>
            <pre tabindex="0">${where}</pre>
          </details>`
        : nothing
    }
  </li>
`;
