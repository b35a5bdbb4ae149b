import type { Adapter } from '../adapter.ts';
import { globals } from '../globals.ts';

/*
 * Shopify's customer privacy: what its own and its apps' pixels may do. A storefront defines `Shopify` in its head, and
 * loads the consent API when asked. Our answer wins over the one it has stored.
 * Source: shopify.dev/docs/api/customer-privacy
 */
interface Storefront {
  loadFeatures?(features: readonly object[], done: (error?: unknown) => void): void;
  customerPrivacy?: { setTrackingConsent?(consent: object, done: () => void): void };
}
const shopifyGlobal = (): Storefront | undefined => globals['Shopify'] as Storefront | undefined;

let wanted: Readonly<Record<string, boolean>> = {};
let told = '';

function reconcile(): void {
  const next = JSON.stringify(wanted);
  const privacy = shopifyGlobal()?.customerPrivacy;
  if (next === told) return;
  if (privacy?.setTrackingConsent) {
    told = next;
    privacy.setTrackingConsent(wanted, () => undefined);
  } else
    shopifyGlobal()?.loadFeatures?.([{ name: 'consent-tracking-api', version: '0.1' }], (error) => {
      if (!error && shopifyGlobal()?.customerPrivacy?.setTrackingConsent) reconcile();
    });
}

export default {
  tell([speaker], first, allows) {
    const id = speaker?.id ?? '';
    const analytics = allows(`${id}:performance`);
    const marketing = allows(`${id}:targeting`);
    wanted = { analytics, marketing, preferences: analytics, sale_of_data: marketing && !speaker?.optedOut };
    reconcile();
    if (first) for (const moment of ['DOMContentLoaded', 'load']) addEventListener(moment, reconcile);
  },
} satisfies Adapter;
