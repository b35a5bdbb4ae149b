import type { Vendor } from '../../src/core/vendor.ts';

// LinkedIn documents no consent call: it is not loaded, or it is.
export default {
  id: 'linkedin-insight',
  category: 'targeting',
  name: 'LinkedIn Insight Tag',
  aliases: ['linkedin-insight-tag'],
  company: 'LinkedIn Ireland Unlimited Company',
  policyUrl: 'https://www.linkedin.com/legal/privacy-policy',
  purposes: ['advertising', 'conversions', 'remarketing', 'measurement'],
  purpose: {
    en: "Tells LinkedIn what you do here, to measure its adverts, show you others, and describe this site's visitors by profession.",
    es: 'Comunica a LinkedIn lo que usted hace aquí, para medir sus anuncios, mostrarle otros y describir a los visitantes del sitio por profesión.',
  },
  options: {
    partnerId: { format: /^\d{4,}$/, example: '1234567', about: 'Partner id: LinkedIn Campaign Manager, Insight Tag.' },
  },
  hosts: [
    { host: 'snap.licdn.com', path: ['/li.lms-analytics/'] },
    { host: 'px.ads.linkedin.com' },
    { host: 'px4.ads.linkedin.com' },
    { host: 'www.linkedin.com', path: ['/px/'] },
    { host: 'dc.ads.linkedin.com' },
    { host: '*.oribi.io' },
  ],
  loaderHost: 'snap.licdn.com',
  tags: [
    { kind: 'set', name: '_linkedin_partner_id', value: '{partnerId}' },
    { kind: 'push', name: '_linkedin_data_partner_ids', value: '{partnerId}' },
    { kind: 'script', src: 'https://snap.licdn.com/li.lms-analytics/insight.min.js' },
  ],
  signals: [{ name: 'linkedin-insight' }],
  traces: [
    { kind: 'cookie', name: 'li_fat_id', days: 30, purpose: 'ad-click' },
    { kind: 'cookie', name: 'li_giant', days: 7, purpose: 'ad-id' },
    { kind: 'cookie', name: 'ln_or', days: 1, purpose: 'cookie-test' },
    { kind: 'cookie', name: 'bcookie', days: 365, purpose: 'visitor-id', party: 'third', domain: 'linkedin.com' },
    { kind: 'cookie', name: 'bscookie', days: 365, purpose: 'visitor-id', party: 'third', domain: 'linkedin.com' },
    { kind: 'cookie', name: 'lidc', days: 1, purpose: 'session', party: 'third', domain: 'linkedin.com' },
    { kind: 'cookie', name: 'UserMatchHistory', days: 30, purpose: 'ad-id', party: 'third', domain: 'linkedin.com' },
    {
      kind: 'cookie',
      name: 'AnalyticsSyncHistory',
      days: 30,
      purpose: 'ad-id',
      party: 'third',
      domain: 'linkedin.com',
    },
    { kind: 'cookie', name: 'li_sugr', days: 90, purpose: 'ad-id', party: 'third', domain: 'linkedin.com' },
    { kind: 'cookie', name: 'li_gc', days: 182, purpose: 'consent', party: 'third', domain: 'linkedin.com' },
  ],
  checked: {
    on: '2026-11-23',
    source: [
      'https://www.linkedin.com/help/lms/answer/a418880',
      'https://github.com/nuxt/scripts',
      'https://github.com/c15t/c15t',
      'https://github.com/AmauriC/tarteaucitron.js',
      'https://github.com/jkwakman/Open-Cookie-Database',
    ],
  },
} as const satisfies Vendor;
