import type { ElementHost } from '../core/consent.ts';
import type { VendorDetails } from '../core/details.ts';
import { visitorReceipt } from '../core/visitor-receipt.ts';
import type { Words } from './element-texts.ts';
import { html, nothing, type TemplateResult } from './shared.ts';
import type { Voice } from './speak.ts';

/** Makes a file of the visitor's present choice, in this page and for this visitor alone: nothing is sent. */
function download(
  { consent, items, receiptId }: ElementHost,
  language: string,
  details: Readonly<Record<string, VendorDetails>>,
): void {
  const { answer } = consent;
  if (!answer) return;
  const receipt = visitorReceipt(items, answer, details, {
    id: receiptId?.(answer.at),
    site: location.origin,
    language,
  });
  const file = new Blob([`${JSON.stringify(receipt, null, 2)}\n`], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `consent-${location.hostname}-${answer.at.slice(0, 10)}.json`;
  link.click();
  // Not before the browser has begun to read it.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

/** Downloads what was chosen; only for somebody who has answered. */
export const receiptButton = (
  host: ElementHost,
  { language }: Voice,
  words: Words,
  details: Readonly<Record<string, VendorDetails>>,
): TemplateResult =>
  html`<button
    part="receipt"
    class="plain"
    lang=${words.language === language ? nothing : words.language}
    @click=${() => {
      download(host, language, details);
    }}
  >
    ${words.texts.receipt}
  </button>`;
