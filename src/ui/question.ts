import { html, nothing, type TemplateResult } from 'lit';
import type { Host } from '../core/consent.ts';
import { isNecessary } from '../core/item.ts';
import { list, pick, plural, type Voice } from './speak.ts';
import { fill } from './texts/fill.ts';

export type Said = 'banner' | 'law';

/** What vendors are called, by id. */
export type Names = Readonly<Record<string, { readonly name: string }>>;

/** What the law of the place allows without asking. */
export const silent = ({ consent, items }: Host): string[] =>
  items.filter(({ id }) => consent.decision[id]?.reason === 'regime').map(({ id }) => id);

const named = (ids: readonly string[], voice: Voice<Said>, names: Names | undefined): string =>
  list(
    voice,
    ids.map((id) => names?.[id]?.name ?? id),
  );

/** What the law allows until the visitor says no, and what the browser's signal switches off. */
function aboutLaw(host: Host, voice: Voice<Said>, names: Names | undefined): TemplateResult | typeof nothing {
  const { law } = voice.texts;
  const { signal, regime } = host.facts();
  const running = silent(host);
  if (!signal[0] && !regime.close && !running[0]) return nothing;
  return html`${running[0] ? fill(law.running, { names: named(running, voice, names) }) : nothing}
  ${regime.close ? law.closing : nothing} ${signal[0] ? html`<strong part="signal">${law.signal}</strong>` : nothing}`;
}

/** What the banner asks: how many, what for, what is new, and what the law of the place adds. Ids stand in for `names`. */
export function question(host: Host, voice: Voice<Said>, names: Names | undefined): TemplateResult {
  const { language, texts } = voice;
  const { settings } = host;
  const { law, banner: say } = texts;
  const asked = host.items.filter((item) => !isNecessary(item));
  const fresh = host.fresh();
  const running = silent(host);
  const wanting = asked.filter(({ id }) => !running.includes(id));
  const purposes = asked.map(
    ({ category }) =>
      say.purposes[category] ??
      fill(say.category, { name: pick(language, settings.categories[category]?.name ?? category) }),
  );
  const [first = '', second = '', ...more] = new Set(purposes);
  const joined = second && !more[0] ? fill(say.both, { first, second }) : list(voice, [...new Set(purposes)]);
  const phrases = { purposes: joined };
  return html`
    ${
      wanting[0]
        ? html`${plural(language, say.text, new Set(wanting.map((item) => item.id.split(':')[0])).size, phrases)}
          ${say.free}`
        : fill(law.notice, phrases)
    }
    ${fresh[0] ? fill(say.fresh, { names: named(fresh, voice, names) }) : nothing} ${aboutLaw(host, voice, names)}
    ${settings.controller?.name ? fill(law.controller, { name: settings.controller.name }) : nothing}
    ${settings.policyUrl ? html`<a href=${settings.policyUrl}>${say.policy}</a>` : nothing}
  `;
}
