import type { Vendor } from '../../src/core/vendor.ts';

// Reddit documents no consent call. The two that its script knows switch its cookies on the site, no more; the load is
// what is held.
export default {
  id: 'reddit-pixel',
  category: 'targeting',
  name: 'Reddit Pixel',
  company: 'Reddit, Inc.',
  policyUrl: 'https://www.reddit.com/policies/privacy-policy',
  purposes: ['advertising', 'conversions', 'remarketing'],
  purpose: {
    en: 'Tells Reddit what you do here, to measure its adverts and to show you others.',
    es: 'Comunica a Reddit lo que usted hace aquí, para medir sus anuncios y mostrarle otros.',
  },
  options: {
    pixelId: {
      format: /^(t2|a2)_[a-z0-9]+$/,
      example: 'a2_abc123',
      about: 'Id of the pixel: Reddit Ads, Events Manager.',
    },
  },
  hosts: [
    { host: 'www.redditstatic.com', path: ['/ads/'] },
    { host: 'alb.reddit.com' },
    { host: 'pixel-config.reddit.com' },
    { host: 'conversions-config.reddit.com' },
  ],
  loaderHost: 'www.redditstatic.com',
  tags: [
    { kind: 'call', name: 'rdt', arguments: ['init', '{pixelId}'] },
    { kind: 'call', name: 'rdt', arguments: ['track', 'PageVisit'] },
    { kind: 'script', src: 'https://www.redditstatic.com/ads/pixel.js' },
  ],
  signals: [{ name: 'reddit-pixel' }],
  traces: [
    { kind: 'cookie', name: '_rdt_uuid', days: 90, purpose: 'visitor-id' },
    { kind: 'cookie', name: '_rdt_cid', days: 90, purpose: 'ad-click' },
    { kind: 'cookie', name: '_rdt_em', days: 90, purpose: 'ad-id' },
  ],
  checked: {
    on: '2026-11-23',
    source: [
      'https://business.reddithelp.com/s/article/reddit-pixel',
      'https://github.com/c15t/c15t',
      'https://github.com/nuxt/scripts',
      'https://github.com/AmauriC/tarteaucitron.js',
      'https://github.com/jkwakman/Open-Cookie-Database',
    ],
  },
} as const satisfies Vendor;
