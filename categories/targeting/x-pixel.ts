import type { Vendor } from '../../src/core/vendor.ts';

// X documents no consent call: it is not loaded, or it is.
export default {
  id: 'x-pixel',
  category: 'targeting',
  name: 'X Pixel',
  aliases: ['twitter-pixel', 'twitter-ads'],
  company: 'X Internet Unlimited Company',
  policyUrl: 'https://x.com/en/privacy',
  purposes: ['advertising', 'conversions', 'remarketing'],
  purpose: {
    en: 'Tells X what you do here, to measure its adverts and to show you others.',
    es: 'Comunica a X lo que usted hace aquí, para medir sus anuncios y mostrarle otros.',
  },
  options: {
    pixelId: { format: /^[a-z0-9]{5,8}$/, example: 'o1abc', about: 'Id of the pixel: X Ads, Events Manager.' },
  },
  hosts: [
    { host: 'static.ads-twitter.com' },
    { host: 'analytics.twitter.com' },
    { host: 'analytics.x.com' },
    { host: 't.co', path: ['/i/adsct', '/1/i/adsct'] },
    { host: 'ads-api.twitter.com' },
  ],
  loaderHost: 'static.ads-twitter.com',
  tags: [
    { kind: 'call', name: 'twq', arguments: ['config', '{pixelId}'] },
    { kind: 'script', src: 'https://static.ads-twitter.com/uwt.js' },
  ],
  signals: [{ name: 'x-pixel' }],
  traces: [
    { kind: 'cookie', name: '_twpid', days: 7, purpose: 'visitor-id' },
    { kind: 'cookie', name: '_twclid', days: 30, purpose: 'ad-click' },
    { kind: 'cookie', name: 'muc_ads', days: 400, purpose: 'ad-id', party: 'third', domain: 't.co' },
    { kind: 'cookie', name: 'guest_id', days: 400, purpose: 'visitor-id', party: 'third', domain: 'twitter.com' },
    { kind: 'cookie', name: 'guest_id_ads', days: 400, purpose: 'ad-id', party: 'third', domain: 'twitter.com' },
    { kind: 'cookie', name: 'guest_id_marketing', days: 400, purpose: 'ad-id', party: 'third', domain: 'twitter.com' },
    { kind: 'cookie', name: 'personalization_id', days: 400, purpose: 'ad-id', party: 'third', domain: 'twitter.com' },
  ],
  checked: {
    on: '2026-11-23',
    source: [
      'https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites',
      'https://github.com/c15t/c15t',
      'https://github.com/nuxt/scripts',
      'https://github.com/segmentio/analytics.js-integrations',
      'https://github.com/AmauriC/tarteaucitron.js',
      'https://github.com/jkwakman/Open-Cookie-Database',
    ],
  },
} as const satisfies Vendor;
