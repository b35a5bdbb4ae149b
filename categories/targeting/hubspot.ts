import type { Vendor } from '../../src/core/vendor.ts';

// HubSpot calls its own cookies necessary, analytics, advertisement and functionality; here they are one question. Its
// scripts bring in pixels of other vendors where the account says so. Accounts in the EU have their script on
// js-eu1.hs-scripts.com: such a site loads it by its own tag (`"load": "page"`).
export default {
  id: 'hubspot',
  category: 'targeting',
  name: 'HubSpot',
  company: 'HubSpot Ireland Limited',
  policyUrl: 'https://legal.hubspot.com/privacy-policy',
  purposes: ['measurement', 'advertising', 'chat', 'personalisation'],
  purpose: {
    en: "Follows your visits and forms for this site's marketing and sales, and offers a chat.",
    es: 'Sigue sus visitas y formularios para el marketing y las ventas de este sitio, y ofrece un chat.',
  },
  options: { portalId: { format: /^\d+$/, example: '1234567', about: 'Hub id: HubSpot, in the account menu.' } },
  hosts: [
    { host: 'js.hs-scripts.com' },
    { host: 'js-eu1.hs-scripts.com' },
    { host: '*.hs-analytics.net' },
    { host: '*.hs-banner.com' },
    { host: '*.hsforms.net' },
    { host: '*.hsforms.com' },
    { host: '*.usemessages.com' },
    { host: '*.hscollectedforms.net' },
    { host: '*.hsadspixel.net' },
    { host: '*.hubspot.com' },
  ],
  loaderHost: 'js.hs-scripts.com',
  tags: [{ kind: 'script', src: 'https://js.hs-scripts.com/{portalId}.js', id: 'hs-script-loader' }],
  signals: [{ name: 'hubspot' }],
  traces: [
    { kind: 'cookie', name: '__hstc', days: 182, purpose: 'visitor-id' },
    { kind: 'cookie', name: 'hubspotutk', days: 182, purpose: 'visitor-id' },
    { kind: 'cookie', name: '__hssc', days: 30 / 1440, purpose: 'visit' },
    { kind: 'cookie', name: '__hssrc', days: 0, purpose: 'visit' },
    { kind: 'cookie', name: 'hs_ab_test', days: 0, purpose: 'experiment' },
    { kind: 'cookie', name: 'messagesUtk', days: 182, purpose: 'chat' },
    { kind: 'cookie', name: 'hs-messages-is-open', days: 30 / 1440, purpose: 'chat' },
    { kind: 'cookie', name: 'hs-messages-hide-welcome-message', days: 1, purpose: 'chat' },
    { kind: 'cookie', name: '__hs_opt_out', days: 182, purpose: 'consent' },
    { kind: 'cookie', name: '__hs_initial_opt_in', days: 7, purpose: 'consent' },
    { kind: 'cookie', name: '__hs_cookie_cat_pref', days: 182, purpose: 'consent' },
    { kind: 'cookie', name: '__hs_gpc_banner_dismiss', days: 180, purpose: 'consent' },
    // Kept: set where the visitor has asked HubSpot itself to stop.
    { kind: 'cookie', name: '__hs_do_not_track', days: 182, purpose: 'opt-out', category: 'strictly-necessary' },
    { kind: 'cookie', name: '__hsmem', days: 7, purpose: 'sign-in', category: 'strictly-necessary' },
    { kind: 'cookie', name: 'hs-membership-csrf', days: 0, purpose: 'security', category: 'strictly-necessary' },
  ],
  checked: {
    on: '2026-11-23',
    source: [
      'https://developers.hubspot.com/docs/api-reference/latest/tracking-code-api/cookie-banner',
      'https://knowledge.hubspot.com/privacy-and-consent/what-cookies-does-hubspot-set-in-a-visitor-s-browser',
      'https://github.com/AmauriC/tarteaucitron.js',
      'https://github.com/segmentio/analytics.js-integrations',
      'https://github.com/rudderlabs/rudder-sdk-js',
      'https://github.com/patrickhulce/third-party-web',
      'https://github.com/jkwakman/Open-Cookie-Database',
    ],
  },
} as const satisfies Vendor;
