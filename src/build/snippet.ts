import type { SiteConfig } from '../core/config.ts';
import { readReceiptSettings } from '../core/receipt-settings.ts';
import { cspSource } from './hash.ts';

/** Where the folder is taken to be published when the config has no `base`. */
export const DEFAULT_BASE = '/consent/';

/** Policies that the library names for Trusted Types: its own, and that of the interface's renderer. */
const TRUSTED_TYPES = 'trusted-types consentinel lit-html';

/** What would end or confuse a script element; a template that holds it cannot be pasted into a page. */
const UNSAFE = /<\/script|<script|<!--|\r|\0/i;

/** The gate inside the page. Throws on a gate that HTML would cut short: a fault of the template, not of a config. */
export function snippet(gate: string): string {
  const unsafe = UNSAFE.exec(gate);
  if (unsafe) throw new Error(`The gate's template cannot be inlined: it holds ${JSON.stringify(unsafe[0])}.`);
  return `<script>${gate}</script>\n`;
}

/** What `connect-src` has to permit for receipts; missing where none are wanted. */
export function collectorOrigin(receipts: SiteConfig['receipts']): string | undefined {
  const url = readReceiptSettings(receipts)?.url;
  return url && (url.startsWith('/') ? "'self'" : new URL(url).origin);
}

/** The Content-Security-Policy that the snippet and the files need, beside what the site and its vendors need. */
export function csp(gate: string, base: string, receipts?: SiteConfig['receipts']): string {
  const files = base.startsWith('/') ? "'self'" : base;
  const collector = collectorOrigin(receipts);
  return `script-src ${files} ${cspSource(gate)};${collector ? ` connect-src ${collector};` : ''} ${TRUSTED_TYPES}\n`;
}
