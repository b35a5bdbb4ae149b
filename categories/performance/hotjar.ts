import type { Vendor } from '../../src/core/vendor.ts';

// Hotjar documents no consent call for a whole site: it is not loaded, or it is.
export default {
  id: 'hotjar',
  category: 'performance',
  name: 'Hotjar',
  company: 'Hotjar Limited',
  policyUrl: 'https://www.hotjar.com/legal/policies/privacy/',
  purposes: ['recording', 'measurement'],
  purpose: {
    en: "Records how visitors move, click and scroll on these pages, so that the site's owner can replay a visit, and asks for opinions.",
    es: 'Graba cómo los visitantes se mueven, hacen clic y se desplazan por estas páginas, para que el responsable pueda reproducir una visita, y pide opiniones.',
  },
  options: { siteId: { format: /^[1-9]\d*$/, example: '1234567', about: 'Site id: Hotjar, Sites and organisations.' } },
  hosts: [{ host: '*.hotjar.com' }, { host: '*.hotjar.io' }],
  loaderHost: '*.hotjar.com',
  tags: [
    { kind: 'set', name: '_hjSettings', value: { hjid: '{siteId}', hjsv: 6 } },
    { kind: 'script', src: 'https://static.hotjar.com/c/hotjar-{siteId}.js?sv=6' },
  ],
  signals: [{ name: 'hotjar' }],
  traces: [
    // Session, user, sample, survey and test cookies, with and without the site's number.
    { kind: 'cookie', name: '_hj*', days: 365, purpose: 'visitor-id' },
    { kind: 'local', name: '_hj*', purpose: 'visitor-id' },
    { kind: 'session', name: 'hjViewportId', purpose: 'visit' },
    { kind: 'session', name: 'hjActiveViewportIds', purpose: 'visit' },
    { kind: 'session', name: '_hj*', purpose: 'visit' },
  ],
  checked: {
    on: '2026-11-23',
    source: [
      'https://help.hotjar.com/hc/en-us/articles/115011789248-Hotjar-Cookie-Information',
      'https://www.npmjs.com/package/@hotjar/browser',
      'https://github.com/c15t/c15t',
      'https://github.com/nuxt/scripts',
      'https://github.com/AmauriC/tarteaucitron.js',
      'https://github.com/jkwakman/Open-Cookie-Database',
    ],
  },
} as const satisfies Vendor;
