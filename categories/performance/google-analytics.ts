import type { Vendor } from '../../src/core/vendor.ts';

export default {
  id: 'google-analytics',
  category: 'performance',
  name: 'Google Analytics',
  aliases: ['ga4', 'universal-analytics'],
  company: 'Google Ireland Limited',
  policyUrl: 'https://policies.google.com/privacy',
  purposes: ['measurement'],
  purpose: {
    en: "Counts visits and shows the site's owner which pages are used, and how.",
    es: 'Cuenta las visitas y muestra al responsable del sitio qué páginas se usan y cómo.',
  },
  options: {
    measurementId: {
      format: /^G-[A-Z0-9]{4,}$/,
      example: 'G-ABC1234567',
      about: 'Measurement id of the web data stream: Analytics, Admin, Data streams.',
    },
  },
  hosts: [
    // Ids of Google Ads (AW-), Floodlight (DC-) and Tag Manager (GTM-) are told apart by their vendors' query rules;
    // G-, the combined GT-, the old UA- and whatever Google adds count as measurement, so that none goes unheld.
    { host: 'www.googletagmanager.com', path: ['/gtag/'] },
    { host: '*.google-analytics.com' },
    { host: 'analytics.google.com', path: ['/g/collect'] },
    { host: '*.analytics.google.com', path: ['/g/collect'] },
    // A country's own Google (www.google.es) gets this beacon too; a site that needs it names the host in its config.
    { host: 'www.google.com', path: ['/ads/ga-audiences', '/g/collect'] },
  ],
  calls: [
    "gtag('config', 'G-",
    "gtag('config', 'GT-",
    "gtag('config', 'UA-",
    "ga('create', 'UA-",
    "_gaq.push(['_setAccount'",
  ],
  tags: [
    { kind: 'call', name: 'gtag', arguments: ['config', '{measurementId}'] },
    { kind: 'script', src: 'https://www.googletagmanager.com/gtag/js?id={measurementId}' },
  ],
  // Consent mode alone would still send pings without cookies.
  stop: [{ kind: 'set', name: 'ga-disable-{measurementId}', value: true }],
  signals: [{ name: 'google-consent-mode', types: ['analytics_storage'] }],
  traces: [
    { kind: 'cookie', name: '_ga', days: 400, purpose: 'visitor-id' },
    { kind: 'cookie', name: '_ga_*', days: 400, purpose: 'visit' },
    // From here to __utmz: Universal Analytics and older, which left them in browsers that come back.
    { kind: 'cookie', name: '_gid', days: 1, purpose: 'visitor-id' },
    { kind: 'cookie', name: '_gat', days: 1 / 1440, purpose: 'throttle' },
    { kind: 'cookie', name: '_gat_*', days: 1 / 1440, purpose: 'throttle' },
    { kind: 'cookie', name: '_dc_gtm_*', days: 1 / 1440, purpose: 'throttle' },
    { kind: 'cookie', name: '_gali', days: 30 / 86_400, purpose: 'visit' },
    { kind: 'cookie', name: 'AMP_TOKEN', days: 365, purpose: 'visitor-id' },
    { kind: 'cookie', name: '__utma', days: 400, purpose: 'visitor-id' },
    { kind: 'cookie', name: '__utmb', days: 30 / 1440, purpose: 'visit' },
    { kind: 'cookie', name: '__utmc', days: 0, purpose: 'visit' },
    { kind: 'cookie', name: '__utmt', days: 10 / 1440, purpose: 'throttle' },
    { kind: 'cookie', name: '__utmt_*', days: 10 / 1440, purpose: 'throttle' },
    { kind: 'cookie', name: '__utmv', days: 400, purpose: 'visitor-id' },
    { kind: 'cookie', name: '__utmx', days: 400, purpose: 'experiment' },
    { kind: 'cookie', name: '__utmxx', days: 400, purpose: 'experiment' },
    { kind: 'cookie', name: '__utmz', days: 182, purpose: 'visit' },
    // Set by a tagging server of the site's own, where there is one.
    { kind: 'cookie', name: 'FPID', days: 400, purpose: 'visitor-id', httpOnly: true },
    { kind: 'cookie', name: 'FPLC', days: 20 / 24, purpose: 'visitor-id' },
  ],
  checked: {
    on: '2026-11-23',
    source: [
      'https://support.google.com/analytics/answer/11397207',
      'https://developers.google.com/analytics/devguides/collection/gtagjs/cookies-user-id',
      'https://developers.google.com/analytics/resources/concepts/gaConceptsCookies',
      'https://developers.google.com/tag-platform/security/guides/consent',
      'https://github.com/GoogleChromeLabs/third-party-capital',
      'https://github.com/c15t/c15t',
      'https://github.com/nuxt/scripts',
      'https://github.com/jkwakman/Open-Cookie-Database',
      'https://github.com/AmauriC/tarteaucitron.js',
    ],
  },
} as const satisfies Vendor;
