import type { Vendor } from '../../src/core/vendor.ts';

// Snap documents no consent call: it is not loaded, or it is.
export default {
  id: 'snap-pixel',
  category: 'targeting',
  name: 'Snap Pixel',
  aliases: ['snapchat-pixel'],
  company: 'Snap Inc.',
  policyUrl: 'https://values.snap.com/privacy/privacy-policy',
  purposes: ['advertising', 'conversions', 'remarketing'],
  purpose: {
    en: 'Tells Snapchat what you do here, to measure its adverts and to show you others.',
    es: 'Comunica a Snapchat lo que usted hace aquí, para medir sus anuncios y mostrarle otros.',
  },
  options: {
    pixelId: {
      format: /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/,
      example: '01234567-89ab-cdef-0123-456789abcdef',
      about: 'Id of the pixel: Snapchat Ads Manager, Events Manager.',
    },
  },
  hosts: [
    { host: 'sc-static.net', path: ['/scevent.min.js'] },
    { host: 'tr.snapchat.com' },
    { host: 'tr6.snapchat.com' },
  ],
  loaderHost: 'sc-static.net',
  tags: [
    { kind: 'call', name: 'snaptr', arguments: ['init', '{pixelId}'] },
    { kind: 'call', name: 'snaptr', arguments: ['track', 'PAGE_VIEW'] },
    { kind: 'script', src: 'https://sc-static.net/scevent.min.js' },
  ],
  signals: [{ name: 'snap-pixel' }],
  traces: [
    { kind: 'cookie', name: '_scid', days: 395, purpose: 'visitor-id' },
    { kind: 'cookie', name: '_scid_r', days: 395, purpose: 'visitor-id' },
    { kind: 'cookie', name: '_sctr', days: 395, purpose: 'ad-id' },
    { kind: 'cookie', name: '_ScCbts', days: 14, purpose: 'ad-id' },
    { kind: 'cookie', name: '_schn', days: 1, purpose: 'visit' },
    { kind: 'session', name: 'u_scsid', purpose: 'visit' },
    { kind: 'local', name: 'u_sclid', purpose: 'ad-click' },
    { kind: 'cookie', name: 'sc_at', days: 365, purpose: 'ad-id', party: 'third', domain: 'snapchat.com' },
    { kind: 'cookie', name: 'X-AB', days: 1, purpose: 'experiment', party: 'third', domain: 'sc-static.net' },
  ],
  checked: {
    on: '2026-11-23',
    source: [
      'https://businesshelp.snapchat.com/s/article/pixel-website-install',
      'https://github.com/c15t/c15t',
      'https://github.com/nuxt/scripts',
      'https://github.com/AmauriC/tarteaucitron.js',
      'https://github.com/jkwakman/Open-Cookie-Database',
    ],
  },
} as const satisfies Vendor;
