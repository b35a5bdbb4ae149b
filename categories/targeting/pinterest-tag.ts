import type { Vendor } from '../../src/core/vendor.ts';

export default {
  id: 'pinterest-tag',
  category: 'targeting',
  name: 'Pinterest Tag',
  company: 'Pinterest Europe Ltd.',
  policyUrl: 'https://policy.pinterest.com/privacy-policy',
  purposes: ['advertising', 'conversions', 'remarketing'],
  purpose: {
    en: 'Tells Pinterest what you do here, to measure its adverts and to show you others.',
    es: 'Comunica a Pinterest lo que usted hace aquí, para medir sus anuncios y mostrarle otros.',
  },
  options: {
    tagId: { format: /^\d{10,16}$/, example: '2612345678901', about: 'Id of the tag: Pinterest Ads, Conversions.' },
  },
  hosts: [{ host: 's.pinimg.com', path: ['/ct/'] }, { host: 'ct.pinterest.com' }],
  loaderHost: 's.pinimg.com',
  tags: [
    { kind: 'call', name: 'pintrk', arguments: ['load', '{tagId}'] },
    { kind: 'call', name: 'pintrk', arguments: ['page'] },
    { kind: 'script', src: 'https://s.pinimg.com/ct/core.js' },
  ],
  signals: [{ name: 'pinterest-tag' }],
  traces: [
    { kind: 'cookie', name: '_pin_unauth', days: 365, purpose: 'visitor-id' },
    { kind: 'cookie', name: '_epik', days: 365, purpose: 'ad-click' },
    { kind: 'cookie', name: '_derived_epik', days: 365, purpose: 'ad-click' },
    {
      kind: 'cookie',
      name: '_pinterest_ct_ua',
      days: 365,
      purpose: 'ad-id',
      party: 'third',
      domain: 'ct.pinterest.com',
    },
    { kind: 'cookie', name: '_pinterest_ct*', days: 365, purpose: 'ad-id', party: 'third', domain: 'ct.pinterest.com' },
    { kind: 'cookie', name: '_pinterest_sess', days: 365, purpose: 'sign-in', party: 'third', domain: 'pinterest.com' },
    { kind: 'cookie', name: 'ar_debug', days: 365, purpose: 'conversion', party: 'third', domain: 'ct.pinterest.com' },
  ],
  checked: {
    on: '2026-11-23',
    source: [
      'https://help.pinterest.com/en/business/article/install-the-pinterest-tag',
      'https://github.com/AmauriC/tarteaucitron.js',
      'https://github.com/segmentio/analytics.js-integrations',
      'https://github.com/rudderlabs/rudder-sdk-js',
      'https://github.com/jkwakman/Open-Cookie-Database',
    ],
  },
} as const satisfies Vendor;
