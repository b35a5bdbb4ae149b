import type { Vendor } from '../../src/core/vendor.ts';

export default {
  id: 'posthog',
  category: 'performance',
  name: 'PostHog',
  company: 'PostHog, Inc.',
  policyUrl: 'https://posthog.com/privacy',
  purposes: ['measurement', 'experiments', 'recording'],
  purpose: {
    en: 'Counts what visitors do here, compares versions of a page, and may record visits to be replayed.',
    es: 'Cuenta lo que hacen aquí los visitantes, compara versiones de una página y puede grabar visitas para reproducirlas.',
  },
  options: {
    apiKey: {
      format: /^phc_[A-Za-z0-9]+$/,
      example: 'phc_abc123',
      about: 'Key of the project: PostHog, Settings, Project.',
    },
    region: { format: /^(us|eu)$/, example: 'eu', about: 'Where the project keeps its data: us or eu.' },
  },
  hosts: [{ host: '*.posthog.com' }],
  loaderHost: '*.posthog.com',
  tags: [{ kind: 'script', src: 'https://eu-assets.i.posthog.com/static/array.js' }],
  signals: [{ name: 'posthog', id: '{apiKey}', settings: { api_host: 'https://{region}.i.posthog.com' } }],
  traces: [
    { kind: 'cookie', name: 'ph_phc_*', days: 365, purpose: 'visitor-id' },
    { kind: 'cookie', name: '__ph_opt_in_out_*', days: 365, purpose: 'consent' },
    { kind: 'local', name: 'ph_phc_*', purpose: 'visitor-id' },
    { kind: 'local', name: '__ph_opt_in_out_*', purpose: 'consent' },
    { kind: 'session', name: 'ph_phc_*', purpose: 'visit' },
  ],
  checked: {
    on: '2026-11-23',
    source: [
      'https://posthog.com/docs/privacy/data-collection',
      'https://github.com/PostHog/posthog-js',
      'https://github.com/c15t/c15t',
      'https://github.com/nuxt/scripts',
    ],
  },
} as const satisfies Vendor;
