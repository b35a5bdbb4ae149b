import type { Host } from '../core/consent.ts';
import { fill, html, nothing, type TemplateResult } from './shared.ts';
import type { Voice } from './speak.ts';

/** Configs come unchecked where there is no build: only a web address or an e-mail address becomes a link. */
function contactLink(contact: string): string | TemplateResult {
  const href = /^(https?:\/\/|\/(?![/\\]))/i.test(contact)
    ? contact
    : /^[^\s@:/]+@[^\s@:/]+$/.test(contact)
      ? `mailto:${contact}`
      : undefined;
  return href === undefined ? contact : html`<a part="link" href=${href}>${contact}</a>`;
}

/** Who is responsible for the site, where the config says it. */
export function controllerLine({ settings }: Host, { texts }: Voice): TemplateResult | typeof nothing {
  const { name = '', address = '', contact = '' } = settings.controller ?? {};
  if (!name) return nothing;
  return html`<p part="controller" class="quiet">
    ${fill(texts.law.controller, { name })} <bdi>${address}</bdi> <bdi>${contactLink(contact)}</bdi>
  </p>`;
}
