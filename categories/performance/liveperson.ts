import type { Vendor } from '../../src/core/vendor.ts';

// LivePerson has no consent call: its documentation tells sites to add the tag only after the visitor agrees.
export default {
  id: 'liveperson',
  category: 'performance',
  name: 'LivePerson',
  aliases: ['liveengage'],
  company: 'LivePerson, Inc.',
  policyUrl: 'https://www.liveperson.com/policies/privacy/',
  purposes: ['chat', 'measurement'],
  purpose: {
    en: 'Offers a chat, recognises you on your next visit, and follows your visit to decide when to offer help.',
    es: 'Ofrece un chat, le reconoce en su próxima visita y sigue su recorrido para decidir cuándo ofrecerle ayuda.',
  },
  options: {
    siteId: {
      format: /^(le)?\d{5,}$/,
      example: '12345678',
      about: 'Account number: the value of site in the tag that LivePerson gives you.',
    },
  },
  hosts: [{ host: '*.liveperson.net' }, { host: '*.lpsnmedia.net' }],
  calls: ['lpTag ='],
  tags: [{ kind: 'script', src: 'https://lptag.liveperson.net/tag/tag.js?site={siteId}' }],
  signals: [{ name: 'liveperson', id: '{siteId}' }],
  traces: [
    { kind: 'cookie', name: 'LPVID', days: 400, purpose: 'visitor-id' },
    { kind: 'cookie', name: 'LPSID-*', days: 0, purpose: 'visit' },
    { kind: 'cookie', name: 'LPCID-*', days: 0, purpose: 'chat' },
    { kind: 'cookie', name: 'LPCKEY-*', days: 0, purpose: 'chat' },
    // Where a browser takes no cookies, the first two lie here.
    { kind: 'session', name: 'LPVID', purpose: 'visitor-id' },
    { kind: 'session', name: 'LPSID-*', purpose: 'visit' },
    { kind: 'session', name: 'lpTabId', purpose: 'visit' },
    { kind: 'session', name: 'lpPmCalleeDfs', purpose: 'message' },
    { kind: 'local', name: 'lpLastVisit-*', purpose: 'visit' },
    {
      kind: 'cookie',
      name: 'LPSessionID',
      days: 0,
      purpose: 'visit',
      party: 'third',
      domain: 'liveperson.net',
      httpOnly: true,
    },
    {
      kind: 'cookie',
      name: 'LPVisitorID',
      days: 730,
      purpose: 'visitor-id',
      party: 'third',
      domain: 'liveperson.net',
      httpOnly: true,
    },
    {
      kind: 'cookie',
      name: 'LivePersonID',
      days: 365,
      purpose: 'visitor-id',
      party: 'third',
      domain: 'liveperson.net',
    },
    {
      kind: 'cookie',
      name: 's.browser',
      days: 0,
      purpose: 'chat',
      party: 'third',
      domain: 'liveperson.net',
      httpOnly: true,
    },
    // In a hidden frame of LivePerson's own.
    { kind: 'local', name: 'lpStrMap', days: 1, purpose: 'chat', party: 'third', domain: 'lpsnmedia.net' },
    { kind: 'local', name: 'storage_expiration-*', days: 1, purpose: 'chat', party: 'third', domain: 'lpsnmedia.net' },
    { kind: 'local', name: '*lpMessaging-*', days: 1, purpose: 'chat', party: 'third', domain: 'lpsnmedia.net' },
  ],
  checked: {
    on: '2026-11-23',
    source: [
      'https://developers.liveperson.com/cookies-and-conversational-cloud-overview.html',
      'https://knowledge.liveperson.com/liveperson-browser-cookies-storage',
      'https://github.com/patrickhulce/third-party-web',
    ],
  },
} as const satisfies Vendor;
