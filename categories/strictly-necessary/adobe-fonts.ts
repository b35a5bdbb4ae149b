import type { Vendor } from '../../src/core/vendor.ts';

// The category is disputed. Adobe says that it sets no cookies to serve fonts, so nothing is stored on the device; but
// every page view sends the visitor's IP address to a provider in the United States, and the style sheet calls a usage
// counter. Of a similar service a German court is reported to have held that such a transfer needs consent or fonts of
// the site's own (LG München I, 20 January 2022, 3 O 17493/20; Google Fonts). A careful site moves this vendor to
// another category: `"adobe-fonts": { "category": "performance" }`. Not legal advice.
export default {
  id: 'adobe-fonts',
  category: 'strictly-necessary',
  name: 'Adobe Fonts',
  aliases: ['typekit'],
  company: 'Adobe Systems Software Ireland Limited',
  policyUrl: 'https://www.adobe.com/privacy/policies/adobe-fonts.html',
  purposes: ['fonts'],
  purpose: {
    en: 'Delivers the fonts of this site and counts how often they are used; your browser contacts Adobe to get them.',
    es: 'Entrega los tipos de letra de este sitio y cuenta cuántas veces se usan; su navegador se conecta con Adobe para obtenerlos.',
  },
  options: {
    kitId: {
      format: /^[a-z0-9]{4,}$/,
      example: 'abc1def',
      about: 'Id of the web project: the file name, without .css, in the embed code that Adobe Fonts shows.',
    },
  },
  hosts: [{ host: '*.typekit.net' }, { host: '*.typekit.com' }],
  calls: ['Typekit.load('],
  tags: [{ kind: 'style', href: 'https://use.typekit.net/{kitId}.css' }],
  signals: [],
  traces: 'none',
  checked: {
    on: '2026-11-23',
    source: [
      'https://www.adobe.com/privacy/policies/adobe-fonts.html',
      'https://adobe.com/privacy/policies/typekit.html',
      'https://github.com/AmauriC/tarteaucitron.js',
      'https://github.com/patrickhulce/third-party-web',
    ],
  },
} as const satisfies Vendor;
