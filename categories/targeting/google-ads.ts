import type { Vendor } from '../../src/core/vendor.ts';

// Names that several Google products write have one owner, so that clearing one vendor never clears another's:
// `_gac_*`, `FPAU` and `FPGSID` are here, `_gcl_dc` and `FPGCLDC` with DoubleClick. That is why the rest of the
// `_gcl_` family is listed name by name.
export default {
  id: 'google-ads',
  category: 'targeting',
  name: 'Google Ads',
  aliases: ['google-adwords'],
  company: 'Google Ireland Limited',
  policyUrl: 'https://policies.google.com/technologies/ads',
  purposes: ['advertising', 'conversions', 'remarketing'],
  purpose: {
    en: 'Tells Google which clicks on its adverts lead to something here, and builds audiences for further adverts.',
    es: 'Indica a Google qué clics en sus anuncios llevan a una acción aquí y crea audiencias para otros anuncios.',
  },
  options: {
    conversionId: {
      format: /^AW-\d+$/,
      example: 'AW-123456789',
      about: 'Id of the Google tag of the account: Google Ads, Data manager, Google tag.',
    },
  },
  hosts: [
    { host: 'www.googletagmanager.com', path: ['/gtag/'], query: /(^|&)id=AW-/ },
    { host: 'www.googleadservices.com' },
    {
      host: 'googleads.g.doubleclick.net',
      path: ['/pagead/viewthroughconversion/', '/pagead/conversion/', '/pagead/landing'],
    },
    // A country's own Google (www.google.es) gets these too; a site that needs them names the host in its config.
    {
      host: 'www.google.com',
      path: ['/pagead/1p-user-list/', '/pagead/1p-conversion/', '/pagead/landing', '/ccm/collect', '/rmkt/collect/'],
    },
    { host: 'pagead2.googlesyndication.com', path: ['/ccm/collect', '/pagead/landing', '/pagead/gen_204'] },
    { host: 'td.doubleclick.net' },
    { host: 'ad.doubleclick.net', path: ['/ccm/'] },
  ],
  calls: ["gtag('config', 'AW-", "'send_to': 'AW-", "send_to: 'AW-", 'google_conversion_id ='],
  tags: [
    { kind: 'call', name: 'gtag', arguments: ['config', '{conversionId}'] },
    { kind: 'script', src: 'https://www.googletagmanager.com/gtag/js?id={conversionId}' },
  ],
  signals: [{ name: 'google-consent-mode', types: ['ad_storage', 'ad_user_data', 'ad_personalization'] }],
  traces: [
    { kind: 'cookie', name: '_gcl_au', days: 90, purpose: 'conversion' },
    { kind: 'cookie', name: '_gcl_aw', days: 90, purpose: 'ad-click' },
    { kind: 'cookie', name: '_gcl_gb', days: 90, purpose: 'ad-click' },
    { kind: 'cookie', name: '_gcl_gs', days: 90, purpose: 'ad-click' },
    { kind: 'cookie', name: '_gcl_ag', days: 90, purpose: 'ad-click' },
    { kind: 'cookie', name: '_gcl_ha', days: 90, purpose: 'ad-click' },
    { kind: 'cookie', name: '_gcl_gf', days: 90, purpose: 'ad-click' },
    { kind: 'cookie', name: '_gcl_lg', days: 90, purpose: 'ad-click' },
    { kind: 'cookie', name: '_gac_*', days: 90, purpose: 'ad-click' },
    { kind: 'cookie', name: 'FPGCLAW', days: 90, purpose: 'ad-click' },
    { kind: 'cookie', name: 'FPGCLGB', days: 90, purpose: 'ad-click' },
    { kind: 'cookie', name: 'FPAU', days: 90, purpose: 'conversion' },
    { kind: 'cookie', name: 'FPGSID', days: 30 / 1440, purpose: 'visit' },
    { kind: 'local', name: '_gcl_ls', purpose: 'ad-click' },
    { kind: 'cookie', name: 'IDE', days: 395, purpose: 'ad-id', party: 'third', domain: 'doubleclick.net' },
    {
      kind: 'cookie',
      name: 'test_cookie',
      days: 15 / 1440,
      purpose: 'cookie-test',
      party: 'third',
      domain: 'doubleclick.net',
    },
    {
      kind: 'cookie',
      name: 'Conversion',
      days: 90,
      purpose: 'conversion',
      party: 'third',
      domain: 'www.googleadservices.com',
    },
    { kind: 'cookie', name: 'NID', days: 182, purpose: 'ad-id', party: 'third', domain: 'google.com' },
    { kind: 'cookie', name: 'AEC', days: 182, purpose: 'fraud', party: 'third', domain: 'google.com' },
    { kind: 'cookie', name: '__Secure-1P*', days: 730, purpose: 'ad-id', party: 'third', domain: 'google.com' },
    { kind: 'cookie', name: '__Secure-3P*', days: 730, purpose: 'ad-id', party: 'third', domain: 'google.com' },
  ],
  checked: {
    on: '2026-11-23',
    source: [
      'https://developers.google.com/tag-platform/security/guides/consent',
      'https://cookiesentry.com/cookies/providers/google-ads',
      'https://github.com/jkwakman/Open-Cookie-Database',
      'https://github.com/AmauriC/tarteaucitron.js',
      'https://github.com/rudderlabs/rudder-sdk-js',
      'https://github.com/segmentio/analytics.js-integrations',
      'https://github.com/nuxt/scripts',
    ],
  },
} as const satisfies Vendor;
