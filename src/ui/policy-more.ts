import type { ElementHost } from '../core/consent.ts';
import { BROWSERS, DNT, GPC, OPT_OUTS, type Place } from '../core/elsewhere.ts';
import type { Words } from './element-texts.ts';
import { fill, html, list, nothing, type TemplateResult } from './shared.ts';
import type { Voice } from './speak.ts';

interface Sent {
  readonly globalPrivacyControl?: boolean;
  readonly doNotTrack?: string | null;
}

const links = (places: readonly Place[], newTab: string): TemplateResult =>
  html`<ul class="links">
    ${places.map(
      ({ name, href }) =>
        html`<li>
          <a part="link" href=${href} target="_blank" rel="noopener noreferrer"
            ><bdi translate="no">${name}</bdi> ${newTab}</a
          >
        </li>`,
    )}
  </ul>`;

/** Whether the browser sends each signal, and what this site does with it. */
function signals(host: ElementHost, voice: Voice, { texts }: Words, names: readonly string[]): TemplateResult {
  const { globalPrivacyControl, doNotTrack } = navigator as Sent;
  const { signal, dnt } = host.settings;
  // A server may have seen the signal where the browser does not tell its scripts.
  const said = document.querySelector('meta[name="consentinel-gpc"][content="1"]') !== null;
  const heeds = !signal || signal.length > 0;
  const rows = [
    { signal: GPC, sent: globalPrivacyControl === true || said, heeded: heeds },
    { signal: DNT, sent: doNotTrack === '1', heeded: heeds && dnt === true },
  ];
  return html`<ul class="links">
    ${rows.map(
      ({ signal, sent, heeded }) =>
        html`<li>
          ${fill(sent ? texts.sent : texts.notSent, { signal })}
          ${fill(heeded && names[0] ? texts.heeded : texts.ignored, { signal, names: list(voice, names) })}
        </li>`,
    )}
  </ul>`;
}

/** What a policy tells beside the services of the site. `names`: what a signal of the browser switches off. */
export function policyMore(
  host: ElementHost,
  voice: Voice,
  words: Words,
  newTab: string,
  names: readonly string[],
): TemplateResult {
  const { texts } = words;
  const lang = words.language === voice.language ? nothing : words.language;
  const advertises = host.items.some(({ category }) => category === 'targeting');
  return html`<div part="more" lang=${lang}>
    <section>
      <h3>${texts.similarTitle}</h3>
      <p>${texts.similar}</p>
    </section>
    <section part="signals">
      <h3>${texts.signalsTitle}</h3>
      ${signals(host, voice, words, names)}
    </section>
    <section part="browsers">
      <h3>${texts.browsersTitle}</h3>
      <p>${texts.browsers}</p>
      ${links(BROWSERS, newTab)}
    </section>
    ${
      advertises
        ? html`<section part="opt-outs">
            <p>${texts.optOuts}</p>
            ${links(OPT_OUTS, newTab)}
          </section>`
        : nothing
    }
  </div>`;
}
