import type { Vendor } from '../../src/core/vendor.ts';

export default {
  id: 'fullstory',
  category: 'performance',
  name: 'FullStory',
  company: 'FullStory, Inc.',
  policyUrl: 'https://www.fullstory.com/legal/privacy-policy/',
  purposes: ['recording', 'measurement'],
  purpose: {
    en: "Records what visitors see and do on these pages, so that the site's owner can replay a visit.",
    es: 'Graba lo que los visitantes ven y hacen en estas páginas, para que el responsable del sitio pueda reproducir una visita.',
  },
  options: {
    orgId: {
      format: /^[A-Za-z0-9-]+$/,
      example: 'o-1ABC23-na1',
      about: 'Id of the organisation: _fs_org in the snippet that FullStory shows.',
    },
  },
  hosts: [{ host: '*.fullstory.com' }],
  loaderHost: 'edge.fullstory.com',
  tags: [
    { kind: 'set', name: '_fs_host', value: 'fullstory.com' },
    { kind: 'set', name: '_fs_script', value: 'edge.fullstory.com/s/fs.js' },
    { kind: 'set', name: '_fs_org', value: '{orgId}' },
    { kind: 'set', name: '_fs_namespace', value: 'FS' },
    { kind: 'script', src: 'https://edge.fullstory.com/s/fs.js' },
  ],
  signals: [{ name: 'fullstory' }],
  traces: [
    { kind: 'cookie', name: 'fs_uid', days: 365, purpose: 'visitor-id' },
    { kind: 'cookie', name: 'fs_lua', days: 30 / 1440, purpose: 'visit' },
    { kind: 'cookie', name: 'fs_cid', days: 365, purpose: 'visitor-id' },
    { kind: 'local', name: '_fs_*', purpose: 'queue' },
  ],
  checked: {
    on: '2026-11-23',
    source: [
      'https://developer.fullstory.com/browser/auto-capture/capture-data/',
      'https://www.npmjs.com/package/@fullstory/snippet',
      'https://github.com/segmentio/analytics.js-integrations',
      'https://github.com/patrickhulce/third-party-web',
    ],
  },
} as const satisfies Vendor;
