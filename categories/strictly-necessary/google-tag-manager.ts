import type { Vendor } from '../../src/core/vendor.ts';

// The category is disputed. The container sets no cookie of its own in normal use, and many sites file it here; but it
// sends the visitor's IP address to Google and brings in other tags. A German court has held that it may not be loaded
// before consent (VG Hannover, 19 March 2025, 10 A 5385/22; reported to be under appeal). A careful site moves it:
// `"google-tag-manager": { "category": "performance" }`. Wherever it stands, the tags in it are told what is granted.
// Not legal advice.
export default {
  id: 'google-tag-manager',
  category: 'strictly-necessary',
  name: 'Google Tag Manager',
  aliases: ['gtm'],
  company: 'Google Ireland Limited',
  policyUrl: 'https://policies.google.com/privacy',
  purposes: ['tag-management'],
  purpose: {
    en: 'Loads the other tools that this site has set up, from one list; to do so your browser contacts Google.',
    es: 'Carga las demás herramientas que este sitio ha configurado, desde una sola lista; para ello su navegador se conecta con Google.',
  },
  options: {
    containerId: {
      format: /^GTM-[A-Z0-9]+$/,
      example: 'GTM-ABC1234',
      about: 'Id of the container: at the top of its page in Tag Manager.',
    },
  },
  hosts: [
    { host: 'www.googletagmanager.com', path: ['/gtm.js', '/ns.html', '/td', '/a'] },
    { host: 'www.googletagmanager.com', path: ['/gtag/'], query: /(^|&)id=GTM-/ },
    { host: 'tagmanager.google.com' },
  ],
  calls: ["'gtm.start':"],
  // The adapter pushes the container's start event.
  tags: [{ kind: 'script', src: 'https://www.googletagmanager.com/gtm.js?id={containerId}' }],
  signals: [{ name: 'google-consent-mode' }],
  // Left out on purpose: `td`, a diagnostics cookie on Google's own host that only one public list names, and
  // `__TAG_ASSISTANT`, which exists only while the site's owner debugs with Tag Assistant. No visitor gets either.
  traces: 'none',
  checked: {
    on: '2026-11-23',
    source: [
      'https://developers.google.com/tag-platform/tag-manager/web',
      'https://developers.google.com/tag-platform/security/guides/consent',
      'https://support.google.com/analytics/answer/13802165',
      'https://github.com/GoogleChromeLabs/third-party-capital',
      'https://github.com/c15t/c15t',
      'https://github.com/nuxt/scripts',
      'https://github.com/jkwakman/Open-Cookie-Database',
    ],
  },
} as const satisfies Vendor;
