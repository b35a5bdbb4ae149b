import type { ConsentManager } from './manager.ts';

export const consentinel: ConsentManager = {
  id: 'consentinel',
  name: 'Consentinel',
  detect: '#consentinel-config, consentinel-banner, consentinel-preferences',
  banner: '[part~="banner"]',
  accept: '[part~="banner"] [part~="accept"]',
  refuse: '[part~="banner"] [part~="reject"]',
  settings: '[part~="banner"] [part~="settings"]',
  refuseInSettings: '[part~="dialog"] [part~="reject"]',
  save: '[part~="save"]',
  toggles: '[part~="toggle"]',
  toggle: '[part~="toggle"][data-id="{id}"]',
  unfold: '[part~="category"] > details:not([open]) > summary',
  reopen: '[data-consent-open]',
  reopenCall: 'consentinel.open',
  cookies: ['consentinel'],
  checked: { on: '2026-11-23', source: ['README.md'] },
};
