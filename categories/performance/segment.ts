import type { Vendor } from '../../src/core/vendor.ts';

// A hub: it passes events on to whatever destinations it is set up with, on servers too. Every event carries what is
// allowed (`context.consent.categoryPreferences`: performance, targeting); that it is heeded is a setting in Segment.
export default {
  id: 'segment',
  category: 'performance',
  name: 'Segment',
  company: 'Twilio Inc.',
  policyUrl: 'https://www.twilio.com/en-us/legal/privacy',
  purposes: ['measurement', 'tag-management'],
  purpose: {
    en: 'Collects what you do here once, and passes it on to the other tools that this site uses.',
    es: 'Recoge lo que usted hace aquí una sola vez y lo transmite a las demás herramientas que usa este sitio.',
  },
  options: {
    writeKey: {
      format: /^[A-Za-z0-9]{20,}$/,
      example: 'KBXOGxgqMFjm2mxtJDJg0iDn5AnGYb9C',
      about: 'Write key of the source: Segment, Sources, Settings, API keys.',
    },
  },
  hosts: [{ host: 'cdn.segment.com' }, { host: 'api.segment.io' }, { host: '*.segmentapis.com' }],
  loaderHost: 'cdn.segment.com',
  tags: [
    { kind: 'push', name: 'analytics', value: ['page'] },
    { kind: 'script', src: 'https://cdn.segment.com/analytics.js/v1/{writeKey}/analytics.min.js' },
  ],
  signals: [{ name: 'segment', id: '{writeKey}' }],
  traces: [
    { kind: 'cookie', name: 'ajs_anonymous_id', days: 365, purpose: 'visitor-id' },
    { kind: 'cookie', name: 'ajs_user_id', days: 365, purpose: 'visitor-id' },
    { kind: 'cookie', name: 'ajs_group_id', days: 365, purpose: 'visitor-id' },
    { kind: 'cookie', name: 'analytics_session_id*', days: 0, purpose: 'visit' },
    { kind: 'local', name: 'ajs_user_id', purpose: 'visitor-id' },
    { kind: 'local', name: 'ajs_user_traits', purpose: 'personalisation' },
    { kind: 'local', name: 'ajs_group_id', purpose: 'visitor-id' },
    { kind: 'local', name: 'ajs_group_properties', purpose: 'personalisation' },
    { kind: 'local', name: 'ajs_anonymous_id', purpose: 'visitor-id' },
    { kind: 'local', name: 'persisted-queue:v1:*', purpose: 'queue' },
  ],
  checked: {
    on: '2026-11-23',
    source: [
      'https://segment.com/docs/privacy/consent-management/',
      'https://github.com/segmentio/analytics-next',
      'https://github.com/segmentio/segment-docs',
      'https://github.com/c15t/c15t',
      'https://github.com/nuxt/scripts',
    ],
  },
} as const satisfies Vendor;
