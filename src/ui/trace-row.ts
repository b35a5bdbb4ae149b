import type { Trace } from '../core/vendor.ts';
import { lifetime } from './lifetime.ts';
import { fill, html, localized, type TemplateResult } from './shared.ts';
import type { View } from './view.ts';

function duration({ days, kind }: Trace, { say, voice }: View): string {
  if (kind === 'session') return say.untilTabClosed;
  if (!days) return kind === 'cookie' || days === 0 ? say.untilClosed : say.untilDeleted;
  const { count, unit } = lifetime(days);
  return new Intl.NumberFormat(voice.language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** One thing a vendor leaves in the browser: name, what for; where, how long, who sets it. */
export function traceRow(trace: Trace, company: string, view: View): TemplateResult {
  const { say, voice } = view;
  const { kind, name, purpose } = trace;
  const by = trace.party === 'third' ? fill(say.elsewhere, { domain: trace.domain ?? company }) : say.here;
  return html`
    <li>
      <code translate="no" dir="ltr">${name}</code>
      <p>${(say.purposes as Partial<Record<string, string>>)[purpose as string] ?? localized(purpose, voice)}</p>
      <p class="quiet">${say.kinds[kind]} · ${duration(trace, view)} · ${by}</p>
    </li>
  `;
}
