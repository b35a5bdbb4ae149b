import type { Vendor } from '../../src/core/vendor.ts';

// The shop itself is strictly necessary; its statistics and its marketing are asked for on their own. The storefront loads
// everything by itself: what its own and its apps' pixels may do, it learns by the signal. Basket and checkout cookies
// with names of one common word (cart, checkout) are not listed: they are never removed, because nobody claims them.
// Its beacons to the shop's own host (/.well-known/, /api/) are told by the signal only.
export default {
  id: 'shopify',
  category: 'strictly-necessary',
  name: 'Shopify',
  company: 'Shopify International Limited',
  policyUrl: 'https://www.shopify.com/legal/privacy',
  purposes: ['operation', 'measurement', 'advertising'],
  purpose: {
    en: 'Runs this shop: basket, checkout and sign-in.',
    es: 'Hace funcionar esta tienda: cesta, pago y acceso.',
  },
  partPurposes: {
    performance: {
      en: 'Counts visits and shows the shop which pages are used.',
      es: 'Cuenta las visitas y muestra a la tienda qué páginas se usan.',
    },
    targeting: {
      en: "Lets the shop's advertising partners know what you do here.",
      es: 'Permite que los socios publicitarios de la tienda sepan lo que usted hace aquí.',
    },
  },
  options: {},
  hosts: [{ host: '*.shopifysvc.com', category: 'performance' }],
  tags: [],
  signals: [{ name: 'shopify' }],
  traces: [
    { kind: 'cookie', name: '_tracking_consent', days: 365, purpose: 'consent' },
    { kind: 'cookie', name: '_shopify_essential*', days: 365, purpose: 'session' },
    { kind: 'cookie', name: '_shopify_country', days: 0, purpose: 'site-choice' },
    { kind: 'cookie', name: '_shopify_m', days: 365, purpose: 'consent' },
    { kind: 'cookie', name: '_shopify_tm', days: 30 / 1440, purpose: 'consent' },
    { kind: 'cookie', name: '_shopify_tw', days: 14, purpose: 'consent' },
    { kind: 'cookie', name: '_shopify_test', days: 1 / 1440, purpose: 'cookie-test' },
    { kind: 'cookie', name: '_cmp_a', days: 1, purpose: 'consent' },
    { kind: 'cookie', name: '_secure_session_id', days: 1, purpose: 'session', httpOnly: true },
    { kind: 'cookie', name: '_shopify_analytics*', days: 365, purpose: 'visitor-id', category: 'performance' },
    // No longer set since January 2026; left in browsers that come back.
    { kind: 'cookie', name: '_shopify_y', days: 365, purpose: 'visitor-id', category: 'performance' },
    { kind: 'cookie', name: '_shopify_s', days: 30 / 1440, purpose: 'visit', category: 'performance' },
    { kind: 'cookie', name: '_shopify_sa_p', days: 30 / 1440, purpose: 'visit', category: 'performance' },
    { kind: 'cookie', name: '_shopify_sa_t', days: 30 / 1440, purpose: 'visit', category: 'performance' },
    { kind: 'cookie', name: '_shopify_ga', days: 0, purpose: 'visit', category: 'performance' },
    { kind: 'cookie', name: '_landing_page', days: 14, purpose: 'visit', category: 'performance' },
    { kind: 'cookie', name: '_orig_referrer', days: 14, purpose: 'visit', category: 'performance' },
    { kind: 'cookie', name: '_shopify_marketing*', days: 365, purpose: 'ad-id', category: 'targeting' },
  ],
  checked: {
    on: '2026-11-23',
    source: [
      'https://shopify.dev/docs/api/customer-privacy',
      'https://shopify.dev/changelog/shopifyy-and-shopifys-cookies-will-no-longer-be-set',
      'https://www.shopify.com/legal/cookies',
    ],
  },
} as const satisfies Vendor;
