import type { VendorDetails } from '../core/details.ts';
import type { Trace } from '../core/vendor.ts';
import { html, marked, type TemplateResult } from './shared.ts';
import { traceFacts, tracePurpose } from './texts/trace-words.ts';
import type { View } from './view.ts';

/** One thing a vendor leaves in the browser: name, what for; where, how long, who sets it, and who receives it. */
export function traceRow(trace: Trace, vendor: VendorDetails, view: View): TemplateResult {
  const { say, voice } = view;
  const facts = [...traceFacts(trace, vendor.company, say, voice.language), ...(view.received?.(vendor) ?? [])];
  return html`
    <li>
      <code translate="no" dir="ltr">${trace.name}</code>
      <p>${marked(tracePurpose(trace, say, voice.language))}</p>
      <p class="quiet">${facts.join(' · ')}</p>
    </li>
  `;
}
