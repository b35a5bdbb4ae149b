import { commands, page } from './stage.ts';

/**
 * What each vendor is to be told: from the vendors' documentation (docs/signals.md names the pages), not from the
 * adapters. `said` reads what the page has said so far.
 */
export interface Row {
  readonly id: string;
  readonly said: () => unknown[];
  readonly hold: readonly unknown[];
  /** On a grant, before the vendor is started. */
  readonly grant: readonly unknown[];
  readonly revoke: readonly unknown[];
}

/** A library that is there already and writes down what it is told. */
export function library(name: string, methods: readonly string[]): () => unknown[] {
  const said: unknown[] = [];
  page[name] = Object.fromEntries(
    methods.map((method) => [method, (...given: unknown[]) => said.push([method, ...given])]),
  );
  return () => said;
}

export const queues: readonly Row[] = [
  {
    id: 'microsoft-advertising',
    said: () => commands('uetq'),
    hold: ['consent', 'default', { ad_storage: 'denied' }],
    grant: ['consent', 'update', { ad_storage: 'granted' }],
    revoke: ['consent', 'update', { ad_storage: 'denied' }],
  },
  {
    id: 'meta-pixel',
    said: () => commands('fbq', 'queue'),
    hold: [['consent', 'revoke']],
    grant: [['consent', 'grant']],
    revoke: [['consent', 'revoke']],
  },
  {
    id: 'microsoft-clarity',
    said: () => commands('clarity', 'q'),
    hold: [['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }]],
    // Alone in its category: advertising is not allowed.
    grant: [['consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }]],
    revoke: [['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }]],
  },
  {
    id: 'tiktok-pixel',
    said: () => commands('ttq'),
    hold: [['holdConsent']],
    grant: [['grantConsent']],
    revoke: [['revokeConsent']],
  },
  {
    id: 'pinterest-tag',
    said: () => commands('pintrk', 'queue'),
    hold: [['setconsent', false]],
    grant: [['setconsent', true]],
    revoke: [['setconsent', false]],
  },
  {
    id: 'reddit-pixel',
    said: () => commands('rdt', 'callQueue'),
    hold: [],
    grant: [['enableFirstPartyCookies']],
    revoke: [['disableFirstPartyCookies']],
  },
  {
    id: 'optimizely',
    said: () => commands('optimizely'),
    hold: [{ type: 'holdEvents' }],
    grant: [{ type: 'sendEvents' }],
    revoke: [],
  },
  {
    id: 'matomo',
    said: () => commands('_paq'),
    hold: [['requireConsent']],
    grant: [['setConsentGiven']],
    revoke: [['forgetConsentGiven']],
  },
  {
    id: 'hubspot',
    said: () => commands('_hsp'),
    hold: [],
    grant: [['setHubSpotConsent', { analytics: true, advertisement: true, functionality: true }]],
    revoke: [['revokeCookieConsent']],
  },
  {
    id: 'intercom',
    said: () => commands('Intercom', 'q'),
    hold: [],
    grant: [['boot', { app_id: 'abcd1234', disabled: false }]],
    revoke: [['shutdown']],
  },
  {
    id: 'fullstory',
    said: () => commands('FS', 'q').map((command) => (command as unknown[])[0]),
    hold: [],
    grant: ['start'],
    revoke: ['shutdown'],
  },
  // No call is documented: they are loaded, or they are not.
  ...[
    ['linkedin-insight', 'lintrk', 'q'],
    ['x-pixel', 'twq', 'queue'],
    ['snap-pixel', 'snaptr', 'queue'],
    ['hotjar', 'hj', 'q'],
  ].map(([id = '', name = '', list]) => ({ id, said: () => commands(name, list), hold: [], grant: [], revoke: [] })),
];
