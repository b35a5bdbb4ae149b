import type { Vendor } from '../../src/core/vendor.ts';

export default {
  id: 'intercom',
  category: 'performance',
  name: 'Intercom',
  company: 'Intercom R&D Unlimited Company',
  policyUrl: 'https://www.intercom.com/legal/privacy',
  purposes: ['chat'],
  purpose: {
    en: 'Offers a chat, recognises you on your next visit, and may write to you first.',
    es: 'Ofrece un chat, le reconoce en su próxima visita y puede escribirle primero.',
  },
  options: {
    appId: {
      format: /^[a-z0-9]{8}$/,
      example: 'abcd1234',
      about: 'Id of the workspace: app_id in the code that Intercom shows.',
    },
  },
  hosts: [{ host: '*.intercom.io' }, { host: '*.intercomcdn.com' }],
  loaderHost: 'widget.intercom.io',
  tags: [{ kind: 'script', src: 'https://widget.intercom.io/widget/{appId}' }],
  signals: [{ name: 'intercom', id: '{appId}' }],
  traces: [
    { kind: 'cookie', name: 'intercom-id-*', days: 273, purpose: 'visitor-id' },
    { kind: 'cookie', name: 'intercom-session-*', days: 7, purpose: 'chat' },
    { kind: 'cookie', name: 'intercom-device-id-*', days: 273, purpose: 'visitor-id' },
    { kind: 'local', name: 'intercom.intercom-state*', purpose: 'chat' },
  ],
  checked: {
    on: '2026-11-23',
    source: [
      'https://developers.intercom.com/installing-intercom/web/methods',
      'https://www.npmjs.com/package/@intercom/messenger-js-sdk',
      'https://github.com/c15t/c15t',
      'https://github.com/nuxt/scripts',
      'https://github.com/jkwakman/Open-Cookie-Database',
    ],
  },
} as const satisfies Vendor;
