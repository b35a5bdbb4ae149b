import type { Vendor } from '../../src/core/vendor.ts';

// Loaded from Matomo Cloud. A site that hosts Matomo itself loads it by its own tag and names the host:
// `"matomo": { "load": "page", "hosts": ["stats.example.com"] }`; the controller is then the site itself.
export default {
  id: 'matomo',
  category: 'performance',
  name: 'Matomo',
  aliases: ['piwik'],
  company: 'InnoCraft Ltd',
  policyUrl: 'https://matomo.org/matomo-cloud-privacy-policy/',
  purposes: ['measurement'],
  purpose: {
    en: "Counts visits and shows the site's owner which pages are used, and how.",
    es: 'Cuenta las visitas y muestra al responsable del sitio qué páginas se usan y cómo.',
  },
  options: {
    account: {
      format: /^[a-z0-9][a-z0-9-]*$/,
      example: 'example',
      about: 'Name of the Matomo Cloud account: what stands before .matomo.cloud.',
    },
    siteId: { format: /^\d+$/, example: '1', about: 'Number of the site: Matomo, Administration, Websites.' },
    consent: {
      format: /^cookies$/,
      example: 'cookies',
      optional: true,
      about: 'cookies = Matomo tracks without cookies until it is allowed; only for a page that loads it itself.',
    },
  },
  hosts: [{ host: '*.matomo.cloud' }],
  loaderHost: '*.matomo.cloud',
  tags: [
    { kind: 'push', name: '_paq', value: ['setTrackerUrl', 'https://{account}.matomo.cloud/matomo.php'] },
    { kind: 'push', name: '_paq', value: ['setSiteId', '{siteId}'] },
    { kind: 'push', name: '_paq', value: ['trackPageView'] },
    { kind: 'push', name: '_paq', value: ['enableLinkTracking'] },
    { kind: 'script', src: 'https://cdn.matomo.cloud/{account}.matomo.cloud/matomo.js' },
  ],
  signals: [
    { name: 'matomo' },
    // The second one is there only where the site says so.
    { name: 'matomo', settings: { consent: '{consent}' } },
  ],
  traces: [
    { kind: 'cookie', name: '_pk_*', days: 395, purpose: 'visitor-id' },
    { kind: 'cookie', name: 'mtm_consent', days: 400, purpose: 'consent' },
    { kind: 'cookie', name: 'mtm_cookie_consent', days: 400, purpose: 'consent' },
    // The visitor's own refusal, by Matomo's form.
    { kind: 'cookie', name: 'mtm_consent_removed', days: 400, purpose: 'opt-out', category: 'strictly-necessary' },
    { kind: 'cookie', name: 'matomo_ignore', days: 400, purpose: 'opt-out', category: 'strictly-necessary' },
    { kind: 'cookie', name: 'MATOMO_SESSID', days: 0, purpose: 'security', httpOnly: true },
  ],
  checked: {
    on: '2026-11-23',
    source: [
      'https://developer.matomo.org/guides/tracking-consent',
      'https://github.com/matomo-org/matomo',
      'https://github.com/c15t/c15t',
      'https://github.com/nuxt/scripts',
      'https://github.com/AmauriC/tarteaucitron.js',
      'https://github.com/jkwakman/Open-Cookie-Database',
    ],
  },
} as const satisfies Vendor;
