import type { Vendor } from '../../src/core/vendor.ts';

export default {
  id: 'tiktok-pixel',
  category: 'targeting',
  name: 'TikTok Pixel',
  company: 'TikTok Technology Limited',
  policyUrl: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
  purposes: ['advertising', 'conversions', 'remarketing'],
  purpose: {
    en: 'Tells TikTok what you do here, to measure its adverts and to show you others.',
    es: 'Comunica a TikTok lo que usted hace aquí, para medir sus anuncios y mostrarle otros.',
  },
  options: {
    pixelId: {
      format: /^[A-Z0-9]{16,24}$/,
      example: 'C4A1B2C3D4E5F6G7H8I9',
      about: 'Id of the pixel: TikTok Ads Manager, Tools, Events.',
    },
  },
  hosts: [
    { host: 'analytics.tiktok.com' },
    { host: 'analytics.us.tiktok.com' },
    { host: 'mon.tiktok.com' },
    { host: 'mcs.tiktok.com' },
  ],
  loaderHost: 'analytics.tiktok.com',
  tags: [
    { kind: 'push', name: 'ttq', value: ['page'] },
    { kind: 'script', src: 'https://analytics.tiktok.com/i18n/pixel/events.js?sdkid={pixelId}&lib=ttq' },
  ],
  signals: [{ name: 'tiktok-pixel', id: '{pixelId}' }],
  traces: [
    { kind: 'cookie', name: '_ttp', days: 395, purpose: 'visitor-id' },
    { kind: 'cookie', name: '_tt_enable_cookie', days: 395, purpose: 'preference' },
    { kind: 'cookie', name: 'ttcsid*', days: 90, purpose: 'visit' },
    { kind: 'cookie', name: 'ttclid', days: 30, purpose: 'ad-click' },
    { kind: 'session', name: 'tt_appInfo', purpose: 'visit' },
    { kind: 'session', name: 'tt_sessionId', purpose: 'visit' },
    { kind: 'session', name: 'tt_pixel_session_index', purpose: 'visit' },
    { kind: 'cookie', name: '_ttp', days: 395, purpose: 'visitor-id', party: 'third', domain: 'tiktok.com' },
  ],
  checked: {
    on: '2026-11-23',
    source: [
      'https://business-api.tiktok.com/portal/docs?id=1739585600931842',
      'https://github.com/c15t/c15t',
      'https://github.com/nuxt/scripts',
      'https://github.com/AmauriC/tarteaucitron.js',
      'https://github.com/jkwakman/Open-Cookie-Database',
    ],
  },
} as const satisfies Vendor;
