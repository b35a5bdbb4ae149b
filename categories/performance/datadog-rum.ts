import type { Vendor } from '../../src/core/vendor.ts';

export default {
  id: 'datadog-rum',
  category: 'performance',
  name: 'Datadog RUM',
  aliases: ['datadog'],
  company: 'Datadog, Inc.',
  policyUrl: 'https://www.datadoghq.com/legal/privacy/',
  purposes: ['measurement', 'recording'],
  purpose: {
    en: 'Measures how fast these pages are and which errors occur, and may record visits to be replayed.',
    es: 'Mide la rapidez de estas páginas y los errores que se producen, y puede grabar visitas para reproducirlas.',
  },
  options: {
    applicationId: {
      format: /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/,
      example: '01234567-89ab-cdef-0123-456789abcdef',
      about: 'Id of the RUM application: Datadog, Digital experience, the application.',
    },
    clientToken: {
      format: /^pub[0-9a-f]+$/,
      example: 'pub0123456789abcdef',
      about: 'Client token of the same application.',
    },
    site: {
      format: /^(us1|us3|us5|eu1|ap1|ap2)$/,
      example: 'eu1',
      about: 'The Datadog site of the account: us1, us3, us5, eu1, ap1 or ap2.',
    },
  },
  hosts: [
    { host: 'www.datadoghq-browser-agent.com' },
    { host: 'browser-intake-datadoghq.com' },
    { host: 'browser-intake-datadoghq.eu' },
    { host: 'browser-intake-us3-datadoghq.com' },
    { host: 'browser-intake-us5-datadoghq.com' },
    { host: 'browser-intake-ap1-datadoghq.com' },
    { host: 'browser-intake-ap2-datadoghq.com' },
  ],
  loaderHost: 'www.datadoghq-browser-agent.com',
  tags: [{ kind: 'script', src: 'https://www.datadoghq-browser-agent.com/{site}/v6/datadog-rum.js' }],
  signals: [
    {
      name: 'datadog-rum',
      settings: { applicationId: '{applicationId}', clientToken: '{clientToken}', site: '{site}' },
    },
  ],
  traces: [
    { kind: 'cookie', name: '_dd_s', days: 400, purpose: 'visit' },
    { kind: 'cookie', name: '_dd_s_v2', days: 365, purpose: 'visitor-id' },
    { kind: 'cookie', name: 'dd_site_test_*', days: 0, purpose: 'cookie-test' },
    { kind: 'cookie', name: 'dd_cookie_test_*', days: 0, purpose: 'cookie-test' },
    { kind: 'local', name: '_dd_s_v2', purpose: 'visit' },
    { kind: 'local', name: '_dd_s', purpose: 'visit' },
  ],
  checked: {
    on: '2026-11-23',
    source: [
      'https://docs.datadoghq.com/real_user_monitoring/browser/advanced_configuration/',
      'https://datadoghq.dev/browser-sdk/types/_datadog_browser-rum.TrackingConsent-1.html',
      'https://www.npmjs.com/package/@datadog/browser-core',
    ],
  },
} as const satisfies Vendor;
