import type { ConsentManager } from './manager.ts';

export const didomi: ConsentManager = {
  id: 'didomi',
  name: 'Didomi',
  detect: '#didomi-host',
  banner: '#didomi-notice, .didomi-popup-notice, .didomi-notice-banner',
  accept: '#didomi-notice-agree-button',
  refuse: '#didomi-notice-disagree-button, .didomi-continue-without-agreeing',
  settings: '#didomi-notice-learn-more-button',
  refuseInSettings: '#btn-toggle-disagree, .didomi-components-button[aria-label*="Disagree"]',
  save: '#btn-toggle-save',
  toggles: '.didomi-consent-popup-data-processing [role="switch"]',
  reopenCall: 'Didomi.preferences.show',
  cookies: ['didomi_token', 'euconsent-v2', 'didomi_dcs'],
  storage: ['didomi_token', 'euconsent-v2'],
  hosts: ['*.privacy-center.org', '*.didomi.io'],
  checked: {
    on: '2026-11-23',
    source: [
      'https://developers.didomi.io/cmp/web-sdk/reference/api',
      'https://github.com/duckduckgo/autoconsent/blob/main/rules/autoconsent/didomi.json',
    ],
  },
};
