import type { Vendor } from '../../src/core/vendor.ts';

// Cloudflare puts Zaraz into the page, from the site's own host (/cdn-cgi/zaraz/), so there is nothing to load here and no
// host to hold: what its tools may do, it learns by the signal, for each purpose that the site has set up there. Assign a
// purpose to every tool, and switch Zaraz's own question and its automatic page view off.
export default {
  id: 'cloudflare-zaraz',
  category: 'performance',
  name: 'Cloudflare Zaraz',
  aliases: ['zaraz'],
  company: 'Cloudflare, Inc.',
  policyUrl: 'https://www.cloudflare.com/privacypolicy/',
  purposes: ['tag-management', 'measurement'],
  purpose: {
    en: 'Runs the other tools that this site has set up, by way of Cloudflare.',
    es: 'Ejecuta las demás herramientas que este sitio ha configurado, a través de Cloudflare.',
  },
  options: {
    performancePurpose: {
      format: /^[A-Za-z0-9]{2,}$/,
      example: 'xKoP',
      optional: true,
      about: 'Id of the Zaraz purpose for statistics: Cloudflare, Zaraz, Consent, Purposes.',
    },
    targetingPurpose: {
      format: /^[A-Za-z0-9]{2,}$/,
      example: 'sOsk',
      optional: true,
      about: 'Id of the Zaraz purpose for advertising.',
    },
  },
  hosts: [],
  tags: [],
  signals: [
    { name: 'cloudflare-zaraz', id: '{performancePurpose}', settings: { category: 'performance' } },
    { name: 'cloudflare-zaraz', id: '{targetingPurpose}', settings: { category: 'targeting' } },
  ],
  traces: [
    { kind: 'cookie', name: 'zaraz-consent', days: 365, purpose: 'consent' },
    { kind: 'cookie', name: 'cfz_*', days: 365, purpose: 'visitor-id' },
    { kind: 'cookie', name: 'cfzs_*', days: 0, purpose: 'visit' },
  ],
  checked: {
    on: '2026-11-23',
    source: [
      'https://developers.cloudflare.com/zaraz/consent-management/api/',
      'https://developers.cloudflare.com/zaraz/faq/',
    ],
  },
} as const satisfies Vendor;
