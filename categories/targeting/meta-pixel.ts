import type { Vendor } from '../../src/core/vendor.ts';

export default {
  id: 'meta-pixel',
  category: 'targeting',
  name: 'Meta Pixel',
  aliases: ['facebook-custom-audience', 'facebook-pixel'],
  company: 'Meta Platforms Ireland Limited',
  policyUrl: 'https://www.facebook.com/privacy/policy/',
  purposes: ['advertising', 'conversions', 'remarketing'],
  purpose: {
    en: 'Tells Meta what visitors do here, so that adverts on Facebook and Instagram can be measured and aimed.',
    es: 'Indica a Meta qué hacen aquí los visitantes, para medir y dirigir anuncios en Facebook e Instagram.',
  },
  options: {
    pixelId: {
      format: /^\d{5,}$/,
      example: '1234567890123456',
      about: 'Id of the pixel (data set): Meta Events Manager, Data sources.',
    },
  },
  hosts: [
    // The host also serves the social plug-ins (/<locale>/sdk.js): the file's name decides.
    { host: 'connect.facebook.net', path: ['/*/fbevents.js', '/signals/'] },
    { host: 'www.facebook.com', path: ['/tr', '/privacy_sandbox/'] },
    { host: '*.facebook.com', path: ['/tr'] },
  ],
  calls: ["fbq('init'"],
  tags: [
    { kind: 'call', name: 'fbq', arguments: ['init', '{pixelId}'] },
    { kind: 'call', name: 'fbq', arguments: ['track', 'PageView'] },
    { kind: 'script', src: 'https://connect.facebook.net/en_US/fbevents.js' },
  ],
  signals: [{ name: 'meta-pixel' }],
  traces: [
    { kind: 'cookie', name: '_fbp', days: 90, purpose: 'ad-id' },
    { kind: 'cookie', name: '_fbc', days: 90, purpose: 'ad-click' },
    { kind: 'local', name: 'lastExternalReferrer', purpose: 'visit' },
    { kind: 'local', name: 'lastExternalReferrerTime', purpose: 'visit' },
    { kind: 'cookie', name: 'fr', days: 90, purpose: 'ad-id', party: 'third', domain: 'facebook.com' },
    { kind: 'cookie', name: 'usida', days: 0, purpose: 'ad-id', party: 'third', domain: 'facebook.com' },
    { kind: 'cookie', name: 'datr', days: 400, purpose: 'security', party: 'third', domain: 'facebook.com' },
    { kind: 'cookie', name: 'sb', days: 400, purpose: 'visitor-id', party: 'third', domain: 'facebook.com' },
    { kind: 'cookie', name: 'c_user', days: 90, purpose: 'sign-in', party: 'third', domain: 'facebook.com' },
    { kind: 'cookie', name: 'xs', days: 90, purpose: 'sign-in', party: 'third', domain: 'facebook.com' },
    { kind: 'cookie', name: 'wd', days: 0, purpose: 'preference', party: 'third', domain: 'facebook.com' },
    { kind: 'cookie', name: 'oo', days: 1825, purpose: 'opt-out', party: 'third', domain: 'facebook.com' },
  ],
  checked: {
    on: '2026-11-23',
    source: [
      'https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc/',
      'https://developers.facebook.com/docs/meta-pixel/implementation/gdpr',
      'https://github.com/c15t/c15t',
      'https://github.com/nuxt/scripts',
      'https://github.com/AmauriC/tarteaucitron.js',
      'https://github.com/segmentio/analytics.js-integrations',
      'https://github.com/rudderlabs/rudder-sdk-js',
      'https://github.com/jkwakman/Open-Cookie-Database',
    ],
  },
} as const satisfies Vendor;
