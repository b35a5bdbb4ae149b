import type { Vendor } from '../../src/core/vendor.ts';

// Mixpanel heeds the browser's Do Not Track by itself: such a visitor stays opted out of it after a yes.
export default {
  id: 'mixpanel',
  category: 'performance',
  name: 'Mixpanel',
  company: 'Mixpanel, Inc.',
  policyUrl: 'https://mixpanel.com/legal/privacy-policy/',
  purposes: ['measurement'],
  purpose: {
    en: 'Counts what visitors do here, step by step.',
    es: 'Cuenta lo que hacen aquí los visitantes, paso a paso.',
  },
  options: {
    token: {
      format: /^[A-Za-z0-9]{32}$/,
      example: '0123456789abcdef0123456789abcdef',
      about: 'Token of the project: Mixpanel, Settings, Project settings.',
    },
    api: {
      format: /^(api-js|api-eu|api-in)$/,
      example: 'api-eu',
      about: 'Where the project keeps its data: api-js (United States), api-eu or api-in.',
    },
  },
  hosts: [{ host: 'cdn.mxpnl.com' }, { host: '*.mixpanel.com' }],
  loaderHost: 'cdn.mxpnl.com',
  tags: [{ kind: 'script', src: 'https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js' }],
  signals: [
    { name: 'mixpanel', id: '{token}', settings: { api_host: 'https://{api}.mixpanel.com', track_pageview: true } },
  ],
  traces: [
    { kind: 'cookie', name: 'mp_*', days: 365, purpose: 'visitor-id' },
    { kind: 'cookie', name: '__mp_opt_in_out_*', days: 365, purpose: 'consent' },
    { kind: 'local', name: 'mp_*', purpose: 'visitor-id' },
    { kind: 'local', name: '__mpq_*', purpose: 'queue' },
    { kind: 'local', name: '__mp_opt_in_out_*', purpose: 'consent' },
    { kind: 'session', name: 'mp_tab_id_*', purpose: 'visit' },
  ],
  checked: {
    on: '2026-11-23',
    source: [
      'https://docs.mixpanel.com/docs/privacy/protecting-user-data',
      'https://github.com/mixpanel/mixpanel-js',
      'https://github.com/c15t/c15t',
      'https://github.com/nuxt/scripts',
      'https://github.com/segmentio/analytics.js-integrations',
      'https://github.com/jkwakman/Open-Cookie-Database',
    ],
  },
} as const satisfies Vendor;
