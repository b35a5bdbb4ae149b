import type { Vendor } from '../../src/core/vendor.ts';

// A refusal that Clarity is told does not stop it: it goes on recording, page by page, without cookies. So it is not
// loaded without a yes, and the page begins anew after a withdrawal. Its advertising half (ad_Storage) follows the
// visitor's answer about advertising. The pixel on c.bing.com that it may call belongs to Microsoft Advertising.
export default {
  id: 'microsoft-clarity',
  category: 'performance',
  name: 'Microsoft Clarity',
  aliases: ['clarity'],
  company: 'Microsoft Ireland Operations Limited',
  policyUrl: 'https://privacy.microsoft.com/privacystatement',
  purposes: ['recording', 'measurement'],
  purpose: {
    en: "Records how visitors move, click and scroll on these pages, so that the site's owner can replay a visit.",
    es: 'Graba cómo los visitantes se mueven, hacen clic y se desplazan por estas páginas, para que el responsable del sitio pueda reproducir una visita.',
  },
  options: {
    projectId: {
      format: /^[a-z0-9]{8,}$/,
      example: 'abcd1234ef',
      about: 'Id of the project: in the tracking code, or in the address of its dashboard.',
    },
  },
  hosts: [{ host: '*.clarity.ms' }],
  loaderHost: '*.clarity.ms',
  tags: [{ kind: 'script', src: 'https://www.clarity.ms/tag/{projectId}' }],
  signals: [{ name: 'microsoft-clarity' }],
  traces: [
    { kind: 'cookie', name: '_clck', days: 365, purpose: 'visitor-id' },
    { kind: 'cookie', name: '_clsk', days: 1, purpose: 'visit' },
    { kind: 'session', name: '_cltk', purpose: 'visit' },
    { kind: 'cookie', name: 'CLID', days: 365, purpose: 'visitor-id', party: 'third', domain: 'clarity.ms' },
    { kind: 'cookie', name: 'ANONCHK', days: 10 / 1440, purpose: 'ad-id', party: 'third', domain: 'clarity.ms' },
    { kind: 'cookie', name: 'MR', days: 7, purpose: 'ad-id', party: 'third', domain: 'clarity.ms' },
    { kind: 'cookie', name: 'MUID', days: 390, purpose: 'ad-id', party: 'third', domain: 'clarity.ms' },
    { kind: 'cookie', name: 'SM', days: 0, purpose: 'ad-id', party: 'third', domain: 'clarity.ms' },
  ],
  checked: {
    on: '2026-11-23',
    source: [
      'https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2',
      'https://github.com/microsoft/clarity',
      'https://github.com/c15t/c15t',
      'https://github.com/nuxt/scripts',
      'https://github.com/AmauriC/tarteaucitron.js',
      'https://github.com/jkwakman/Open-Cookie-Database',
    ],
  },
} as const satisfies Vendor;
