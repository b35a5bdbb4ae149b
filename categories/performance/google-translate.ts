import type { Vendor } from '../../src/core/vendor.ts';

// The website widget. Google takes no new sites for it; those that have it still work. The widget appears in the
// page's element with the id `google_translate_element`. It has no consent call: it is not loaded, or it is.
export default {
  id: 'google-translate',
  category: 'performance',
  name: 'Google Translate',
  company: 'Google Ireland Limited',
  policyUrl: 'https://policies.google.com/privacy',
  purposes: ['translation'],
  purpose: {
    en: 'Translates this page into another language; the text of the page is sent to Google.',
    es: 'Traduce esta página a otro idioma; el texto de la página se envía a Google.',
  },
  options: {
    pageLanguage: {
      format: /^[a-z]{2,4}(-[A-Za-z]{2,4})?$/,
      example: 'en',
      about: 'Language that the page is written in, as in its lang attribute.',
    },
  },
  hosts: [
    { host: 'translate.google.com', path: ['/translate_a/', '/translate'] },
    { host: 'translate.googleapis.com' },
    { host: 'translate-pa.googleapis.com' },
    {
      host: 'www.gstatic.com',
      path: [
        '/_/translate_http/',
        '/images/branding/product/1x/translate_24dp.png',
        '/images/branding/product/2x/translate_24dp.png',
      ],
    },
    { host: 'www.google.com', path: ['/images/cleardot.gif'] },
    { host: 'fonts.gstatic.com', path: ['/s/i/productlogos/translate/'] },
  ],
  calls: ['google.translate.TranslateElement('],
  tags: [{ kind: 'script', src: 'https://translate.google.com/translate_a/element.js?cb=googleTranslateElementInit' }],
  signals: [{ name: 'google-translate', id: '{pageLanguage}' }],
  traces: [
    // Written twice, for this host and for the domain above it.
    { kind: 'cookie', name: 'googtrans', days: 0, purpose: 'language' },
    { kind: 'cookie', name: 'NID', days: 182, purpose: 'preference', party: 'third', domain: 'google.com' },
  ],
  checked: {
    on: '2026-11-23',
    source: [
      'https://policies.google.com/technologies/cookies',
      'https://github.com/jkwakman/Open-Cookie-Database',
      'https://github.com/patrickhulce/third-party-web',
    ],
  },
} as const satisfies Vendor;
