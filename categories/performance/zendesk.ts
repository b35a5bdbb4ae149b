import type { Vendor } from '../../src/core/vendor.ts';

export default {
  id: 'zendesk',
  category: 'performance',
  name: 'Zendesk',
  aliases: ['zendesk-chat', 'zopim'],
  company: 'Zendesk International Limited',
  policyUrl: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
  purposes: ['chat'],
  purpose: {
    en: 'Offers a chat and help, and recognises you on your next visit.',
    es: 'Ofrece un chat y ayuda, y le reconoce en su próxima visita.',
  },
  options: {
    key: {
      format: /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/,
      example: '01234567-89ab-cdef-0123-456789abcdef',
      about: 'Key of the web widget: what stands after key= in its snippet.',
    },
  },
  hosts: [
    { host: 'static.zdassets.com' },
    { host: 'ekr.zdassets.com' },
    { host: '*.zendesk.com' },
    { host: '*.zopim.com' },
  ],
  loaderHost: 'static.zdassets.com',
  tags: [{ kind: 'script', src: 'https://static.zdassets.com/ekr/snippet.js?key={key}', id: 'ze-snippet' }],
  signals: [{ name: 'zendesk' }],
  traces: [
    { kind: 'cookie', name: '__zlcmid', days: 365, purpose: 'chat' },
    { kind: 'cookie', name: '__zlcstore', days: 365, purpose: 'chat' },
    // Kept: the visitor has refused cookies in the widget itself.
    { kind: 'cookie', name: '__zlcprivacy', days: 365, purpose: 'opt-out', category: 'strictly-necessary' },
    { kind: 'local', name: 'ZD-suid', purpose: 'visit' },
    { kind: 'local', name: 'ZD-buid', purpose: 'visitor-id' },
    { kind: 'local', name: 'ZD-store', purpose: 'chat' },
    {
      kind: 'cookie',
      name: '_zendesk_cookie',
      days: 365,
      purpose: 'preference',
      party: 'third',
      domain: 'zendesk.com',
    },
    {
      kind: 'cookie',
      name: '_zendesk_session',
      days: 8 / 24,
      purpose: 'session',
      party: 'third',
      domain: 'zendesk.com',
    },
    {
      kind: 'cookie',
      name: '_help_center_session',
      days: 0,
      purpose: 'session',
      party: 'third',
      domain: 'zendesk.com',
    },
    {
      kind: 'cookie',
      name: '_zdshared_user_session_analytics',
      days: 90,
      purpose: 'visit',
      party: 'third',
      domain: 'zendesk.com',
    },
    { kind: 'cookie', name: 'AWSALB*', days: 7, purpose: 'session', party: 'third', domain: 'zendesk.com' },
  ],
  checked: {
    on: '2026-11-23',
    source: [
      'https://developer.zendesk.com/api-reference/widget-messaging/web/core/',
      'https://support.zendesk.com/hc/en-us/articles/4408828505754-Enabling-cookie-consent-for-the-Chat-widget',
      'https://github.com/AmauriC/tarteaucitron.js',
      'https://github.com/segmentio/analytics.js-integrations',
      'https://github.com/jkwakman/Open-Cookie-Database',
    ],
  },
} as const satisfies Vendor;
