import type { Vendor } from '../../src/core/vendor.ts';

// The signal starts it (a queue, then `new UET` and the page view once bat.js is there): without a consent default UET
// takes consent as given outside the EEA, the UK and Switzerland. UET can bring in Microsoft Clarity, which does not
// get the consent from it.
export default {
  id: 'microsoft-advertising',
  category: 'targeting',
  name: 'Microsoft Advertising',
  aliases: ['bing-ads'],
  company: 'Microsoft Ireland Operations Limited',
  policyUrl: 'https://privacy.microsoft.com/privacystatement',
  purposes: ['advertising', 'conversions', 'remarketing'],
  purpose: {
    en: 'Tells Microsoft what visitors do here after its adverts, and builds audiences for further adverts.',
    es: 'Indica a Microsoft qué hacen aquí los visitantes tras ver sus anuncios y crea audiencias para otros anuncios.',
  },
  options: {
    tagId: {
      format: /^\d{4,}$/,
      example: '12345678',
      about: 'Id of the UET tag: Microsoft Advertising, Tools, UET tag.',
    },
  },
  hosts: [{ host: 'bat.bing.com' }, { host: 'bat.bing.net' }, { host: 'c.bing.com', path: ['/c.gif'] }],
  calls: ['uetq =', 'UET('],
  tags: [{ kind: 'script', src: 'https://bat.bing.com/bat.js' }],
  signals: [{ name: 'microsoft-uet', id: '{tagId}' }],
  traces: [
    { kind: 'cookie', name: '_uetsid', days: 1, purpose: 'visit' },
    { kind: 'cookie', name: '_uetvid', days: 390, purpose: 'visitor-id' },
    { kind: 'cookie', name: '_uetmsclkid', days: 90, purpose: 'ad-click' },
    { kind: 'cookie', name: '_uetmsdns', days: 0, purpose: 'opt-out', category: 'strictly-necessary' },
    { kind: 'local', name: '_uetsid', days: 1, purpose: 'visit' },
    { kind: 'local', name: '_uetsid_exp', days: 1, purpose: 'visit' },
    { kind: 'local', name: '_uetvid', days: 390, purpose: 'visitor-id' },
    { kind: 'local', name: '_uetvid_exp', days: 390, purpose: 'visitor-id' },
    { kind: 'cookie', name: 'MUID', days: 390, purpose: 'ad-id', party: 'third', domain: 'bing.com' },
    { kind: 'cookie', name: 'MUIDB', days: 390, purpose: 'ad-id', party: 'third', domain: 'bing.com' },
    { kind: 'cookie', name: 'SRM_B', days: 390, purpose: 'ad-id', party: 'third', domain: 'bing.com' },
    { kind: 'cookie', name: 'MSPTC', days: 390, purpose: 'conversion', party: 'third', domain: 'bing.com' },
    { kind: 'cookie', name: 'MR', days: 7, purpose: 'throttle', party: 'third', domain: 'bing.com' },
    { kind: 'cookie', name: 'ANONCHK', days: 10 / 1440, purpose: 'ad-id', party: 'third', domain: 'microsoft.com' },
  ],
  checked: {
    on: '2026-11-23',
    source: [
      'https://help.ads.microsoft.com/apex/index/3/en/53056',
      'https://help.ads.microsoft.com/apex/index/3/en/60119',
      'https://github.com/c15t/c15t',
      'https://github.com/nuxt/scripts',
      'https://github.com/jkwakman/Open-Cookie-Database',
      'https://github.com/AmauriC/tarteaucitron.js',
      'https://github.com/segmentio/analytics.js-integrations',
      'https://github.com/rudderlabs/rudder-sdk-js',
    ],
  },
} as const satisfies Vendor;
